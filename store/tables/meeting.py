"""Meetings and their series: who met where about what, and what came of it."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import CheckConstraint, Column, UniqueConstraint
from sqlmodel import Field

from store.dates import PartialDate
from store.kinds import Level, MeetingState, Mode
from store.tables.columns import Amount, Table, choice, date_column, key_of, link, position


class SeriesRow(Table, table=True):
    __tablename__ = "series"

    key: int = key_of("record")
    level: Level = choice(Level, "level")


class MeetingRow(Table, table=True):
    """A meeting; ``date`` is its first day, ``date_end`` its last when it took longer than one."""

    __tablename__ = "meeting"
    __table_args__ = (CheckConstraint("ordinal > 0", "ordinal"),)

    key: int = key_of("record")
    series_key: int = link("series")
    level: Level = choice(Level, "level")
    date: PartialDate = date_column(nullable=False)
    date_end: PartialDate | None = date_column()
    ordinal: int | None = None
    venue: str | None = None
    mode: Mode | None = choice(Mode, "mode", nullable=True)
    summary: str
    state: MeetingState | None = choice(MeetingState, "state", nullable=True)


class MeetingPartnerRow(Table, table=True):
    __tablename__ = "meeting_partner"
    __table_args__ = (UniqueConstraint("meeting_key", "partner_key"),)

    meeting_key: int = key_of("meeting")
    position: int = position()
    partner_key: int = link("partner")


class MeetingPlaceRow(Table, table=True):
    __tablename__ = "meeting_place"
    __table_args__ = (UniqueConstraint("meeting_key", "place_key"),)

    meeting_key: int = key_of("meeting")
    position: int = position()
    place_key: int = link("place")


class MeetingTopicRow(Table, table=True):
    __tablename__ = "meeting_topic"
    __table_args__ = (UniqueConstraint("meeting_key", "topic_key"),)

    meeting_key: int = key_of("meeting")
    position: int = position()
    topic_key: int = link("topic")


class MeetingProgrammeRow(Table, table=True):
    __tablename__ = "meeting_programme"
    __table_args__ = (UniqueConstraint("meeting_key", "programme_key"),)

    meeting_key: int = key_of("meeting")
    position: int = position()
    programme_key: int = link("programme")


class MeetingBodyRow(Table, table=True):
    __tablename__ = "meeting_body"
    __table_args__ = (UniqueConstraint("meeting_key", "body_key"),)

    meeting_key: int = key_of("meeting")
    position: int = position()
    body_key: int = link("body")


class AttendanceRow(Table, table=True):
    """Somebody at a meeting; ``person_key`` is empty where only the role was recorded."""

    __tablename__ = "attendance"

    meeting_key: int = key_of("meeting")
    position: int = position()
    person_key: int | None = link("person", nullable=True)
    role: str | None = None
    country: str | None = None
    chair: bool


class DocumentRow(Table, table=True):
    """What a meeting adopted, signed or issued."""

    __tablename__ = "document"

    meeting_key: int = key_of("meeting")
    position: int = position()
    title: str
    programme_key: int | None = link("programme", nullable=True)


class PledgeRow(Table, table=True):
    """Money promised at a meeting, in whole units of ``currency`` (ISO 4217)."""

    __tablename__ = "pledge"
    __table_args__ = (CheckConstraint("CAST(amount AS NUMERIC) > 0", "amount"),)

    meeting_key: int = key_of("meeting")
    position: int = position()
    partner_key: int = link("partner")
    amount: Decimal = Field(sa_column=Column(Amount(), nullable=False))
    currency: str
    to: str | None = None
    programme_key: int | None = link("programme", nullable=True)


class HighlightRow(Table, table=True):
    """A short fact of a meeting, one plain sentence."""

    __tablename__ = "highlight"

    meeting_key: int = key_of("meeting")
    position: int = position()
    text: str


class NextStepRow(Table, table=True):
    """What a meeting announced would follow."""

    __tablename__ = "next_step"

    meeting_key: int = key_of("meeting")
    event: str
    date: PartialDate | None = date_column()
    place_key: int | None = link("place", nullable=True)
    next_key: int | None = link("meeting", nullable=True)
