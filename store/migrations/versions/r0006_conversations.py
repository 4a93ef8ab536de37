"""Create the table of what conversations are about."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "turn",
        sa.Column("conversation", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reply", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("asked", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "reply", name=op.f("pk_turn")),
    )
    op.create_index(op.f("ix_turn_at"), "turn", ["at"], unique=False)


def downgrade() -> None:
    op.drop_table("turn")
