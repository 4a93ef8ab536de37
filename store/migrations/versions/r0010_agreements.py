"""Create the tables of agreements, their texts, parties and applicants."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "agreement",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "form",
            sa.Enum(
                "treaty",
                "charter",
                "convention",
                "declaration",
                "free-trade-agreement",
                name="form",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "under-negotiation",
                "signed",
                "in-force",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"], ["programme.key"], name=op.f("fk_agreement_programme_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("programme_key", name=op.f("pk_agreement")),
    )
    op.create_table(
        "instrument",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("signed", sa.String(length=10), nullable=True),
        sa.Column("in_force", sa.String(length=10), nullable=True),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.Column("place_key", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_instrument_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_instrument_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"], ["programme.key"], name=op.f("fk_instrument_programme_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_instrument_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("programme_key", "position", name=op.f("pk_instrument")),
    )
    op.create_index(op.f("ix_instrument_meeting_key"), "instrument", ["meeting_key"], unique=False)
    op.create_index(op.f("ix_instrument_place_key"), "instrument", ["place_key"], unique=False)
    op.create_index(op.f("ix_instrument_source_key"), "instrument", ["source_key"], unique=False)
    op.create_table(
        "party",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("country_key", sa.Integer(), nullable=True),
        sa.Column("partner_key", sa.Integer(), nullable=True),
        sa.Column(
            "by",
            sa.Enum(
                "signature", "accession", name="by", native_enum=False, create_constraint=True, length=40
            ),
            nullable=True,
        ),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("at", sa.String(), nullable=True),
        sa.Column("meeting_key", sa.Integer(), nullable=True),
        sa.Column("place_key", sa.Integer(), nullable=True),
        sa.Column("person_key", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.CheckConstraint("(country_key IS NULL) <> (partner_key IS NULL)", name=op.f("ck_party_bound")),
        sa.ForeignKeyConstraint(
            ["country_key"],
            ["place.key"],
            name=op.f("fk_party_country_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_key"],
            ["meeting.key"],
            name=op.f("fk_party_meeting_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["partner_key"],
            ["partner.key"],
            name=op.f("fk_party_partner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_key"],
            ["person.key"],
            name=op.f("fk_party_person_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_party_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"], ["programme.key"], name=op.f("fk_party_programme_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_party_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("programme_key", "position", name=op.f("pk_party")),
    )
    op.create_index(op.f("ix_party_country_key"), "party", ["country_key"], unique=False)
    op.create_index(op.f("ix_party_meeting_key"), "party", ["meeting_key"], unique=False)
    op.create_index(op.f("ix_party_partner_key"), "party", ["partner_key"], unique=False)
    op.create_index(op.f("ix_party_person_key"), "party", ["person_key"], unique=False)
    op.create_index(op.f("ix_party_place_key"), "party", ["place_key"], unique=False)
    op.create_index(op.f("ix_party_source_key"), "party", ["source_key"], unique=False)
    op.create_table(
        "applicant",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("country_key", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(length=10), nullable=True),
        sa.Column("source_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["country_key"],
            ["place.key"],
            name=op.f("fk_applicant_country_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"], ["programme.key"], name=op.f("fk_applicant_programme_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_applicant_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("programme_key", "position", name=op.f("pk_applicant")),
    )
    op.create_index(op.f("ix_applicant_country_key"), "applicant", ["country_key"], unique=False)
    op.create_index(op.f("ix_applicant_source_key"), "applicant", ["source_key"], unique=False)


def downgrade() -> None:
    op.drop_table("applicant")
    op.drop_table("party")
    op.drop_table("instrument")
    op.drop_table("agreement")
