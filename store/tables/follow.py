"""What chats follow, what they were told of it, and how often a meeting's record has changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, Column
from sqlmodel import Field

from store.kinds import Kind
from store.tables.columns import Moment, Table, choice


def _number(*, key: bool = True) -> Column[int]:
    return Column(BigInteger, primary_key=key, autoincrement=False, nullable=not key)


class FollowRow(Table, table=True):
    """A chat with the bot ``bot`` follows the record ``kind`` ``id`` since then, in the topic ``thread``."""

    __tablename__ = "follow"

    bot: int = Field(sa_column=_number())
    chat: int = Field(sa_column=_number())
    kind: Kind = choice(Kind, "kind", key=True)
    id: str = Field(primary_key=True)
    thread: int | None = Field(sa_column=_number(key=False))
    since: datetime = Field(sa_column=Column(Moment(), nullable=False))


class ToldRow(Table, table=True):
    """What a chat was told, or is just being told: whoever puts the row there tells it, and nobody else."""

    __tablename__ = "told"

    bot: int = Field(sa_column=_number())
    chat: int = Field(sa_column=_number())
    item: str = Field(primary_key=True)
    at: datetime = Field(sa_column=Column(Moment(), nullable=False, index=True))


class VersionRow(Table, table=True):
    """A meeting as it was last seen: a digest of its record, how often that has changed, and when."""

    __tablename__ = "meeting_version"

    id: str = Field(primary_key=True)
    digest: str
    number: int
    at: datetime = Field(sa_column=Column(Moment(), nullable=False))
