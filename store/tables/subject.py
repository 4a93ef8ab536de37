"""What meetings and programmes are linked to: bodies, people, places and topics."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import CheckConstraint, Column
from sqlmodel import Field

from store.dates import PartialDate
from store.kinds import BodyKind, PlaceKind
from store.tables.columns import Amount, Table, choice, date_column, key_of, link, position


class PersonRow(Table, table=True):
    __tablename__ = "person"

    key: int = key_of("record")


class TopicRow(Table, table=True):
    __tablename__ = "topic"

    key: int = key_of("record")


class PlaceRow(Table, table=True):
    """A city or country; ``within_key`` is the place around it."""

    __tablename__ = "place"
    __table_args__ = (CheckConstraint("within_key <> key", "within_another"),)

    key: int = key_of("record")
    kind: PlaceKind = choice(PlaceKind, "kind")
    within_key: int | None = link("place", nullable=True)
    iso: str | None = None


class BodyRow(Table, table=True):
    __tablename__ = "body"

    key: int = key_of("record")
    kind: BodyKind = choice(BodyKind, "kind")
    summary: str
    date: PartialDate | None = date_column()
    place_key: int | None = link("place", nullable=True)


class FactRow(Table, table=True):
    """A basic fact of a body, since or as of ``date``; ``number`` is the value where it is one."""

    __tablename__ = "body_fact"

    body_key: int = key_of("body")
    position: int = position()
    about: str
    name: str
    value: str
    date: PartialDate | None = date_column()
    number: Decimal | None = Field(default=None, sa_column=Column(Amount(), nullable=True))
    note: str | None = None
    source_key: int | None = link("source", nullable=True)
