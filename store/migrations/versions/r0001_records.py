"""Create the tables of what all records have, and of the revision."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "record",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "partner",
                "meeting",
                "series",
                "programme",
                "body",
                "person",
                "place",
                "topic",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("acronym", sa.String(), nullable=True),
        sa.Column(
            "origin",
            sa.Enum("packaged", "added", name="origin", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.CheckConstraint("id <> '' AND name <> ''", name=op.f("ck_record_named")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_record")),
        sa.UniqueConstraint("kind", "id", name=op.f("uq_record_kind_id")),
    )
    op.create_table(
        "revision",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("packaged", sa.String(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_revision_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
    )
    op.create_table(
        "source",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_source")),
        sa.UniqueConstraint("url", "title", name=op.f("uq_source_url_title")),
    )
    op.create_table(
        "alias",
        sa.Column("record_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_key"], ["record.key"], name=op.f("fk_alias_record_key"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record_key", "position", name=op.f("pk_alias")),
    )
    op.create_table(
        "citation",
        sa.Column("record_key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source_key", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_key"], ["record.key"], name=op.f("fk_citation_record_key"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_key"],
            ["source.key"],
            name=op.f("fk_citation_source_key"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("record_key", "position", name=op.f("pk_citation")),
    )
    op.create_index(op.f("ix_citation_source_key"), "citation", ["source_key"], unique=False)


def downgrade() -> None:
    op.drop_table("citation")
    op.drop_table("alias")
    op.drop_table("source")
    op.drop_table("revision")
    op.drop_table("record")
