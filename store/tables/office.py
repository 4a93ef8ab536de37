"""Offices of ASEAN and the terms of their holders."""

from __future__ import annotations

from sqlalchemy import CheckConstraint

from store.dates import PartialDate
from store.kinds import Holder
from store.tables.columns import Table, choice, date_column, key_of, link, position


class OfficeRow(Table, table=True):
    """An office; ``body_key`` is what it leads."""

    __tablename__ = "office"

    key: int = key_of("record")
    held_by: Holder = choice(Holder, "held_by")
    summary: str
    body_key: int | None = link("body", nullable=True)


class TermRow(Table, table=True):
    """Who holds an office for a time: a person, or a country; ``role`` narrows the office down."""

    __tablename__ = "term"
    __table_args__ = (
        CheckConstraint("person_key IS NOT NULL OR country_key IS NOT NULL", "held"),
        CheckConstraint("ordinal > 0", "ordinal"),
    )

    office_key: int = key_of("office")
    position: int = position()
    person_key: int | None = link("person", nullable=True)
    country_key: int | None = link("place", nullable=True)
    since: PartialDate | None = date_column()
    until: PartialDate | None = date_column()
    ordinal: int | None = None
    role: str | None = None
    theme: str | None = None
    note: str | None = None
    source_key: int | None = link("source", nullable=True)
