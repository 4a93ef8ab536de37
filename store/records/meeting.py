"""Meetings and their series: who met where about what, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from store.dates import PartialDate
from store.kinds import Kind, Level, MeetingState, Mode
from store.records.shape import Shape, Source


@dataclass(frozen=True, slots=True)
class Series(Shape):
    """Meetings of one name that recur."""

    kind_: ClassVar[Kind] = Kind.SERIES
    id: str
    name: str
    level: Level
    acronym: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attendance(Shape):
    """Somebody at a meeting: ``person`` is an id, None where only a role is recorded; ``country`` is text."""

    person: str | None = None
    role: str | None = None
    country: str | None = None
    chair: bool = False


@dataclass(frozen=True, slots=True)
class Document(Shape):
    """What a meeting adopted, signed or issued; ``programme`` where the document is a record of its own."""

    title: str
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Pledge(Shape):
    """Money promised: ``by`` and ``programme`` are ids, ``amount`` is in units of ``currency`` (ISO 4217)."""

    by: str
    amount: Decimal
    currency: str
    to: str | None = None
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class NextStep(Shape):
    """What a meeting announced would follow; ``place`` and ``meeting`` are ids."""

    event: str
    date: PartialDate | None = None
    place: str | None = None
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting(Shape):
    """A meeting that took place or is announced; ``places`` are ids, each of a city or else a country.

    ``state`` says that it is called off: ``date`` is then the day for which it was announced.
    """

    kind_: ClassVar[Kind] = Kind.MEETING
    id: str
    title: str
    series: str
    level: Level
    date: PartialDate
    summary: str
    sources: tuple[Source, ...]
    partners: tuple[str, ...] = ()
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    ordinal: int | None = None
    date_end: PartialDate | None = None
    places: tuple[str, ...] = ()
    venue: str | None = None
    mode: Mode | None = None
    attendances: tuple[Attendance, ...] = ()
    topics: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    documents: tuple[Document, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    highlights: tuple[str, ...] = ()
    next: NextStep | None = None
    state: MeetingState | None = None

    @property
    def name(self) -> str:
        return self.title
