"""Updates of the platform that were worked off, until it no longer gives them out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Column
from sqlmodel import Field

from store.tables.columns import Moment, Table


class UpdateRow(Table, table=True):
    """The update ``number`` of the bot ``bot`` is done; nothing of it is kept but these numbers."""

    __tablename__ = "done_update"

    bot: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    number: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    at: datetime = Field(sa_column=Column(Moment(), nullable=False, index=True))
