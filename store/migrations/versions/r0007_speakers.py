"""Keep who asked and in which topic of the chat, by their numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    for name in ("person", "thread"):
        op.add_column("turn", sa.Column(name, sa.BigInteger(), nullable=True))


def downgrade() -> None:
    for name in ("thread", "person"):
        op.drop_column("turn", name)
