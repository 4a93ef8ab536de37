"""Create the table of updates that are done."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "done_update",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot", "number", name=op.f("pk_done_update")),
    )
    op.create_index(op.f("ix_done_update_at"), "done_update", ["at"], unique=False)


def downgrade() -> None:
    op.drop_table("done_update")
