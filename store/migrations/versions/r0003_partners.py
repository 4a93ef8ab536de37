"""Create the tables of series, partners and programmes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
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
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_series_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_series")),
    )
    op.create_table(
        "partner",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "country",
                "regional-organisation",
                "international-organisation",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "status",
            sa.Enum(
                "dialogue-partner",
                "sectoral-dialogue-partner",
                "development-partner",
                "un-partner",
                "other",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("iso", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_partner_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_partner")),
    )
    op.create_table(
        "partner_coordinator",
        sa.Column("partner_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("country_key", sa.Integer(), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(
            ["country_key"],
            ["place.key"],
            name=op.f("fk_partner_coordinator_country_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["partner_key"],
            ["partner.key"],
            name=op.f("fk_partner_coordinator_partner_key"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("partner_key", "position", name=op.f("pk_partner_coordinator")),
    )
    op.create_index(
        op.f("ix_partner_coordinator_country_key"), "partner_coordinator", ["country_key"], unique=False
    )
    op.create_table(
        "programme",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "plan-of-action",
                "work-plan",
                "master-plan",
                "initiative",
                "network",
                "fund",
                "centre",
                "framework",
                "declaration",
                "agreement",
                "vision",
                "project",
                "reserve",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=True),
        sa.Column("until", sa.String(length=10), nullable=True),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_programme_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_programme")),
    )
    op.create_table(
        "programme_partner",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("partner_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partner_key"],
            ["partner.key"],
            name=op.f("fk_programme_partner_partner_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["programme_key"],
            ["programme.key"],
            name=op.f("fk_programme_partner_programme_key"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("programme_key", "position", name=op.f("pk_programme_partner")),
        sa.UniqueConstraint(
            "programme_key", "partner_key", name=op.f("uq_programme_partner_programme_key_partner_key")
        ),
    )
    op.create_index(
        op.f("ix_programme_partner_partner_key"), "programme_partner", ["partner_key"], unique=False
    )
    op.create_table(
        "programme_topic",
        sa.Column("programme_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("topic_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_key"],
            ["programme.key"],
            name=op.f("fk_programme_topic_programme_key"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["topic_key"],
            ["topic.key"],
            name=op.f("fk_programme_topic_topic_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("programme_key", "position", name=op.f("pk_programme_topic")),
        sa.UniqueConstraint(
            "programme_key", "topic_key", name=op.f("uq_programme_topic_programme_key_topic_key")
        ),
    )
    op.create_index(op.f("ix_programme_topic_topic_key"), "programme_topic", ["topic_key"], unique=False)


def downgrade() -> None:
    op.drop_table("programme_topic")
    op.drop_table("programme_partner")
    op.drop_table("programme")
    op.drop_table("partner_coordinator")
    op.drop_table("partner")
    op.drop_table("series")
