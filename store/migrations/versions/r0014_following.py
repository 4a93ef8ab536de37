"""Let meetings be called off; create the tables of what chats follow and were told, and of versions."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_KINDS = (
    "partner",
    "meeting",
    "series",
    "programme",
    "body",
    "person",
    "place",
    "topic",
    "member",
    "office",
)


def upgrade() -> None:
    # Written out: SQLite adds a check with its column alone, which Alembic does not know.
    op.execute(
        "ALTER TABLE meeting ADD COLUMN state VARCHAR(40) "
        "CONSTRAINT ck_meeting_state CHECK (state IN ('cancelled', 'postponed'))"
    )
    op.create_table(
        "follow",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "kind",
            sa.Enum(*_KINDS, name="kind", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("thread", sa.BigInteger(), autoincrement=False, nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot", "chat", "kind", "id", name=op.f("pk_follow")),
    )
    op.create_table(
        "told",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot", "chat", "item", name=op.f("pk_told")),
    )
    op.create_index(op.f("ix_told_at"), "told", ["at"], unique=False)
    op.create_table(
        "meeting_version",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_version")),
    )


def downgrade() -> None:
    op.drop_table("meeting_version")
    op.drop_index(op.f("ix_told_at"), table_name="told")
    op.drop_table("told")
    op.drop_table("follow")
    op.drop_column("meeting", "state")
