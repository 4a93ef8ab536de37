"""Create the tables of members, offices, levels of partnership and facts of bodies."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "partner_level",
        sa.Column("partner_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "level",
            sa.Enum(
                "first-dialogue",
                "informal-dialogue",
                "development-partner",
                "sectoral-dialogue-partner",
                "dialogue-partner",
                "comprehensive-partner",
                "strategic-partner",
                "comprehensive-strategic-partner",
                name="level",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_partner_level_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["partner_key"], ["partner.key"], name=op.f("fk_partner_level_partner_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_partner_level_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("partner_key", "position", name=op.f("pk_partner_level")),
    )
    op.create_index(op.f("ix_partner_level_meeting_key"), "partner_level", ["meeting_key"], unique=False)
    op.create_index(op.f("ix_partner_level_source_key"), "partner_level", ["source_key"], unique=False)
    op.create_table(
        "member",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "standing",
            sa.Enum(
                "member", "observer", name="standing", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("place_key", sa.Integer(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("iso", sa.String(), nullable=True),
        sa.Column("capital_key", sa.Integer(), nullable=True),
        sa.Column("founding", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["capital_key"],
            ["place.key"],
            name=op.f("fk_member_capital_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_member_key"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_member_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_member")),
    )
    op.create_index(op.f("ix_member_capital_key"), "member", ["capital_key"], unique=False)
    op.create_index(op.f("ix_member_place_key"), "member", ["place_key"], unique=False)
    op.create_table(
        "joining",
        sa.Column("member_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("date", sa.String(length=10), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("place_key", sa.Integer(), nullable=True),
        sa.Column("venue", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_joining_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["member_key"], ["member.key"], name=op.f("fk_joining_member_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_joining_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("member_key", name=op.f("pk_joining")),
    )
    op.create_index(op.f("ix_joining_meeting_key"), "joining", ["meeting_key"], unique=False)
    op.create_index(op.f("ix_joining_place_key"), "joining", ["place_key"], unique=False)
    op.create_table(
        "member_step",
        sa.Column("member_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_member_step_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["member_key"], ["member.key"], name=op.f("fk_member_step_member_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_member_step_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("member_key", "position", name=op.f("pk_member_step")),
    )
    op.create_index(op.f("ix_member_step_meeting_key"), "member_step", ["meeting_key"], unique=False)
    op.create_index(op.f("ix_member_step_source_key"), "member_step", ["source_key"], unique=False)
    op.create_table(
        "office",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "held_by",
            sa.Enum("person", "member", name="held_by", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("body_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body_key"], ["body.key"], name=op.f("fk_office_body_key"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_office_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_office")),
    )
    op.create_index(op.f("ix_office_body_key"), "office", ["body_key"], unique=False)
    op.create_table(
        "term",
        sa.Column("office_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("country_key", sa.Integer(), nullable=True),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.CheckConstraint("ordinal > 0", name=op.f("ck_term_ordinal")),
        sa.CheckConstraint("person_key IS NOT NULL OR country_key IS NOT NULL", name=op.f("ck_term_held")),
        sa.ForeignKeyConstraint(
            ["country_key"],
            ["place.key"],
            name=op.f("fk_term_country_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["office_key"], ["office.key"], name=op.f("fk_term_office_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_key"],
            ["person.key"],
            name=op.f("fk_term_person_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_term_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("office_key", "position", name=op.f("pk_term")),
    )
    op.create_index(op.f("ix_term_country_key"), "term", ["country_key"], unique=False)
    op.create_index(op.f("ix_term_person_key"), "term", ["person_key"], unique=False)
    op.create_index(op.f("ix_term_source_key"), "term", ["source_key"], unique=False)
    op.create_table(
        "body_fact",
        sa.Column("body_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("number", sa.Numeric().with_variant(sa.String(), "sqlite"), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["body_key"], ["body.key"], name=op.f("fk_body_fact_body_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_body_fact_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("body_key", "position", name=op.f("pk_body_fact")),
    )
    op.create_index(op.f("ix_body_fact_source_key"), "body_fact", ["source_key"], unique=False)


def downgrade() -> None:
    op.drop_table("body_fact")
    op.drop_table("term")
    op.drop_table("office")
    op.drop_table("member_step")
    op.drop_table("joining")
    op.drop_table("member")
    op.drop_table("partner_level")
