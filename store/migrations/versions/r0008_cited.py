"""Let records be members and offices, and steps and coordinators have sources of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_BEFORE = ("partner", "meeting", "series", "programme", "body", "person", "place", "topic")
_AFTER = (*_BEFORE, "member", "office")
_CITING = ("partner_step", "partner_coordinator")


def upgrade() -> None:
    _allow(_BEFORE, _AFTER)
    for name in _CITING:
        with op.batch_alter_table(name) as table:
            if name == "partner_coordinator":
                table.add_column(sa.Column("as_of", sa.String(length=10), nullable=True))
                table.add_column(sa.Column("note", sa.String(), nullable=True))
            table.add_column(sa.Column("source_key", sa.Integer(), nullable=True))
            table.create_foreign_key(
                op.f(f"fk_{name}_source_key"),
                "source",
                ["source_key"],
                ["key"],
                initially="DEFERRED",
                deferrable=True,
            )
            table.create_index(op.f(f"ix_{name}_source_key"), ["source_key"], unique=False)


def downgrade() -> None:
    for name in reversed(_CITING):
        with op.batch_alter_table(name) as table:
            table.drop_index(op.f(f"ix_{name}_source_key"))
            table.drop_constraint(op.f(f"fk_{name}_source_key"), type_="foreignkey")
            table.drop_column("source_key")
            if name == "partner_coordinator":
                table.drop_column("note")
                table.drop_column("as_of")
    op.execute("DELETE FROM record WHERE kind IN ('member', 'office')")
    _allow(_AFTER, _BEFORE)


def _allow(now: tuple[str, ...], then: tuple[str, ...]) -> None:
    """Change the kinds that a record may be of; the checks are written out, SQLite does not tell them."""
    record = sa.Table(
        "record",
        sa.MetaData(),
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("acronym", sa.String(), nullable=True),
        sa.Column("origin", sa.String(length=40), nullable=False),
        sa.CheckConstraint(_among("kind", now), name=op.f("ck_record_kind")),
        sa.CheckConstraint(_among("origin", ("packaged", "added")), name=op.f("ck_record_origin")),
        sa.CheckConstraint("id <> '' AND name <> ''", name=op.f("ck_record_named")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_record")),
        sa.UniqueConstraint("kind", "id", name=op.f("uq_record_kind_id")),
    )
    with op.batch_alter_table("record", copy_from=record) as table:
        table.drop_constraint(op.f("ck_record_kind"), type_="check")
        table.create_check_constraint(op.f("ck_record_kind"), sa.text(_among("kind", then)))


def _among(column: str, values: tuple[str, ...]) -> str:
    return f"{column} IN ({', '.join(repr(value) for value in values)})"
