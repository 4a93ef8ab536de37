"""Create the tables of meetings and of their links."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "meeting",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("series_key", sa.Integer(), nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "summit",
                "ministerial",
                "senior-officials",
                "committee",
                "secretariat",
                "forum",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("date_end", sa.String(length=10), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("venue", sa.String(), nullable=True),
        sa.Column(
            "mode",
            sa.Enum(
                "in-person",
                "virtual",
                "hybrid",
                name="mode",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("summary", sa.String(), nullable=False),
        sa.CheckConstraint("ordinal > 0", name=op.f("ck_meeting_ordinal")),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_meeting_key"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["series_key"],
            ["series.key"],
            name=op.f("fk_meeting_series_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meeting")),
    )
    op.create_index(op.f("ix_meeting_series_key"), "meeting", ["series_key"], unique=False)
    op.create_table(
        "meeting_partner",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("partner_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_meeting_partner_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partner_key"],
            ["partner.key"],
            name=op.f("fk_meeting_partner_partner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_meeting_partner")),
        sa.UniqueConstraint(
            "meeting_key", "partner_key", name=op.f("uq_meeting_partner_meeting_key_partner_key")
        ),
    )
    op.create_index(op.f("ix_meeting_partner_partner_key"), "meeting_partner", ["partner_key"], unique=False)
    op.create_table(
        "meeting_place",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_meeting_place_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_meeting_place_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_meeting_place")),
        sa.UniqueConstraint("meeting_key", "place_key", name=op.f("uq_meeting_place_meeting_key_place_key")),
    )
    op.create_index(op.f("ix_meeting_place_place_key"), "meeting_place", ["place_key"], unique=False)
    op.create_table(
        "meeting_topic",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("topic_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_meeting_topic_meeting_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["topic_key"],
            ["topic.key"],
            name=op.f("fk_meeting_topic_topic_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_meeting_topic")),
        sa.UniqueConstraint("meeting_key", "topic_key", name=op.f("uq_meeting_topic_meeting_key_topic_key")),
    )
    op.create_index(op.f("ix_meeting_topic_topic_key"), "meeting_topic", ["topic_key"], unique=False)
    op.create_table(
        "meeting_programme",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("programme_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_meeting_programme_meeting_key"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"],
            ["programme.key"],
            name=op.f("fk_meeting_programme_programme_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_meeting_programme")),
        sa.UniqueConstraint(
            "meeting_key", "programme_key", name=op.f("uq_meeting_programme_meeting_key_programme_key")
        ),
    )
    op.create_index(
        op.f("ix_meeting_programme_programme_key"), "meeting_programme", ["programme_key"], unique=False
    )
    op.create_table(
        "meeting_body",
        sa.Column("meeting_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["body_key"],
            ["body.key"],
            name=op.f("fk_meeting_body_body_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_key"], ["meeting.key"], name=op.f("fk_meeting_body_meeting_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("meeting_key", "position", name=op.f("pk_meeting_body")),
        sa.UniqueConstraint("meeting_key", "body_key", name=op.f("uq_meeting_body_meeting_key_body_key")),
    )
    op.create_index(op.f("ix_meeting_body_body_key"), "meeting_body", ["body_key"], unique=False)
    op.create_table(
        "partner_step",
        sa.Column("partner_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_partner_step_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["partner_key"], ["partner.key"], name=op.f("fk_partner_step_partner_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("partner_key", "position", name=op.f("pk_partner_step")),
    )
    op.create_index(op.f("ix_partner_step_meeting_key"), "partner_step", ["meeting_key"], unique=False)
    op.create_table(
        "adoption",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.Column("place_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_adoption_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_adoption_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"], ["programme.key"], name=op.f("fk_adoption_programme_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("programme_key", name=op.f("pk_adoption")),
    )
    op.create_index(op.f("ix_adoption_meeting_key"), "adoption", ["meeting_key"], unique=False)
    op.create_index(op.f("ix_adoption_place_key"), "adoption", ["place_key"], unique=False)


def downgrade() -> None:
    op.drop_table("adoption")
    op.drop_table("partner_step")
    op.drop_table("meeting_body")
    op.drop_table("meeting_programme")
    op.drop_table("meeting_topic")
    op.drop_table("meeting_place")
    op.drop_table("meeting_partner")
    op.drop_table("meeting")
