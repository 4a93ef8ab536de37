"""How a chat wants it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column
from sqlmodel import Field

from store.tables.columns import Table


class PreferencesRow(Table, table=True):
    """What ``conversation`` chose; there is no row where it chose nothing.

    ``zone`` is an IANA name, None for the bot's own. ``quiet_from`` and ``quiet_until`` are minutes after
    midnight there, None where no hours are quiet.
    """

    __tablename__ = "preferences"

    conversation: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    overheard: bool
    language: str
    zone: str | None
    previews: bool
    quiet_from: int | None
    quiet_until: int | None
