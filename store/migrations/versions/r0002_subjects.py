"""Create the tables of people, places, topics and bodies."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_person_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_person")),
    )
    op.create_table(
        "topic",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_topic_key"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_topic")),
    )
    op.create_table(
        "place",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum("country", "city", name="kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("within_key", sa.Integer(), nullable=True),
        sa.Column("iso", sa.String(), nullable=True),
        sa.CheckConstraint("within_key <> key", name=op.f("ck_place_within_another")),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_place_key"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["within_key"],
            ["place.key"],
            name=op.f("fk_place_within_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_place")),
    )
    op.create_index(op.f("ix_place_within_key"), "place", ["within_key"], unique=False)
    op.create_table(
        "body",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "asean-body",
                "un-body",
                "conference",
                "organisation",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("date", sa.String(length=10), nullable=True),
        sa.Column("place_key", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["key"], ["record.key"], name=op.f("fk_body_key"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["place_key"],
            ["place.key"],
            name=op.f("fk_body_place_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_body")),
    )
    op.create_index(op.f("ix_body_place_key"), "body", ["place_key"], unique=False)


def downgrade() -> None:
    op.drop_table("body")
    op.drop_table("place")
    op.drop_table("topic")
    op.drop_table("person")
