"""Programmes: plans, funds, centres, declarations; what they are about, shared with, and where adopted."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint

from store.dates import PartialDate
from store.kinds import ProgrammeKind
from store.tables.columns import Table, choice, date_column, key_of, link, position


class ProgrammeRow(Table, table=True):
    """A programme, in force from ``since`` to ``until``."""

    __tablename__ = "programme"

    key: int = key_of("record")
    kind: ProgrammeKind = choice(ProgrammeKind, "kind")
    summary: str
    since: PartialDate | None = date_column()
    until: PartialDate | None = date_column()


class AdoptionRow(Table, table=True):
    """When, where and at which meeting a programme was adopted; ``at`` is the meeting's name."""

    __tablename__ = "adoption"

    programme_key: int = key_of("programme")
    date: PartialDate | None = date_column()
    at: str | None = None
    meeting_key: int | None = link("meeting", nullable=True)
    place_key: int | None = link("place", nullable=True)


class ProgrammePartnerRow(Table, table=True):
    __tablename__ = "programme_partner"
    __table_args__ = (UniqueConstraint("programme_key", "partner_key"),)

    programme_key: int = key_of("programme")
    position: int = position()
    partner_key: int = link("partner")


class ProgrammeTopicRow(Table, table=True):
    __tablename__ = "programme_topic"
    __table_args__ = (UniqueConstraint("programme_key", "topic_key"),)

    programme_key: int = key_of("programme")
    position: int = position()
    topic_key: int = link("topic")
