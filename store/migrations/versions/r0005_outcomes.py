"""Create the tables of who came to meetings and what came of them."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "attendance",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("chair", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_attendance_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_key"],
            ["person.key"],
            name=op.f("fk_attendance_person_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_person_key"), "attendance", ["person_key"], unique=False)
    op.create_table(
        "document",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("programme_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_document_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"],
            ["programme.key"],
            name=op.f("fk_document_programme_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_programme_key"), "document", ["programme_key"], unique=False)
    op.create_table(
        "pledge",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("partner_key", sa.Integer(), nullable=False),
        sa.Column("amount", sa.Numeric().with_variant(sa.String(), "sqlite"), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("to", sa.String(), nullable=True),
        sa.Column("programme_key", sa.Integer(), nullable=True),
        sa.CheckConstraint("CAST(amount AS NUMERIC) > 0", name=op.f("ck_pledge_amount")),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_pledge_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_key"],
            ["partner.key"],
            name=op.f("fk_pledge_partner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"],
            ["programme.key"],
            name=op.f("fk_pledge_programme_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_pledge")),
    )
    op.create_index(op.f("ix_pledge_partner_key"), "pledge", ["partner_key"], unique=False)
    op.create_index(op.f("ix_pledge_programme_key"), "pledge", ["programme_key"], unique=False)
    op.create_table(
        "highlight",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_highlight_meeting_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_highlight")),
    )
    op.create_table(
        "next_step",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("place_key", sa.Integer(), nullable=True),
        sa.Column("next_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_next_step_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["next_key"],
            ["meeting.key"],
            name=op.f("fk_next_step_next_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_next_step_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", name=op.f("pk_next_step")),
    )
    op.create_index(op.f("ix_next_step_next_key"), "next_step", ["next_key"], unique=False)
    op.create_index(op.f("ix_next_step_place_key"), "next_step", ["place_key"], unique=False)


def downgrade() -> None:
    op.drop_table("next_step")
    op.drop_table("highlight")
    op.drop_table("pledge")
    op.drop_table("document")
    op.drop_table("attendance")
