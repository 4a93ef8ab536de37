"""What was lately answered, in which conversation."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Column
from sqlmodel import Field

from store.tables.columns import Moment, Table


def _id(*, key: bool = False, nullable: bool = False) -> Column[int]:
    return Column(BigInteger, primary_key=key, autoincrement=False, nullable=nullable)


class TurnRow(Table, table=True):
    """In a conversation the message ``asked`` was answered with the message ``reply``.

    ``before`` and ``after`` say what the conversation was about then: ids and days, never what was written.
    ``person`` asked, in the topic ``thread`` of the chat: numbers, where they are known.
    """

    __tablename__ = "turn"

    conversation: int = Field(sa_column=_id(key=True))
    reply: int = Field(sa_column=_id(key=True))
    asked: int = Field(sa_column=_id())
    before: str
    after: str
    at: datetime = Field(sa_column=Column(Moment(), nullable=False, index=True))
    person: int | None = Field(sa_column=_id(nullable=True))
    thread: int | None = Field(sa_column=_id(nullable=True))
