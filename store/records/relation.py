"""Partners and members: the steps of their relation with ASEAN, its levels and its coordinators."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from store.dates import PartialDate
from store.kinds import Kind, PartnerKind, PartnershipLevel, PartnerStatus, Standing
from store.records.shape import Shape, Source


@dataclass(frozen=True, slots=True)
class Step(Shape):
    """A dated step of a relation with ASEAN; ``meeting`` is the id of the one named in ``at``."""

    event: str
    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Elevation(Shape):
    """A level that relations with a partner were raised to; undated where no source tells the day."""

    level: PartnershipLevel
    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Coordinator(Shape):
    """An ASEAN member (``country``: a place id) that coordinates a partner's relations for some years.

    ``as_of`` is the day of a page that names it without saying since when or until when.
    """

    country: str
    since: PartialDate | None = None
    until: PartialDate | None = None
    as_of: PartialDate | None = None
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Partner(Shape):
    kind_: ClassVar[Kind] = Kind.PARTNER
    id: str
    name: str
    kind: PartnerKind
    status: PartnerStatus
    summary: str
    sources: tuple[Source, ...]
    iso: str | None = None
    aliases: tuple[str, ...] = ()
    history: tuple[Step, ...] = ()
    coordinators: tuple[Coordinator, ...] = ()
    levels: tuple[Elevation, ...] = ()

    def coordinator_on(self, day: date) -> Coordinator | None:
        """Who coordinated relations on a day: the last whose term had surely begun, unless it had ended.

        A term of which only a day is known counts from that day; None where nobody is known.
        """
        starts = [(one.since or one.as_of or one.until, one) for one in self.coordinators]
        sure = [one for start, one in starts if start and start.last <= day]
        maybe = [one for start, one in starts if start is None or start.first <= day]
        last = next(iter((sure or maybe)[-1:]), None)
        return last if last and (last.until is None or day <= last.until.last) else None

    def level_on(self, day: date) -> Elevation | None:
        """The level that relations had on a day: the latest reached until then that is dated."""
        reached = [one for one in self.levels if one.date and one.date.first <= day]
        return max(reached, key=lambda one: one.date or PartialDate(1), default=None)


@dataclass(frozen=True, slots=True)
class Joining(Shape):
    """How a state became a member: when, by what ``event``, where (``place``: an id, ``venue``: text)."""

    date: PartialDate
    event: str
    place: str | None = None
    venue: str | None = None
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class Member(Shape):
    """A state that is a member of ASEAN, or an observer; ``place`` and ``capital`` are ids."""

    kind_: ClassVar[Kind] = Kind.MEMBER
    id: str
    name: str
    standing: Standing
    place: str
    summary: str
    sources: tuple[Source, ...]
    iso: str | None = None
    aliases: tuple[str, ...] = ()
    capital: str | None = None
    founding: bool = False
    joined: Joining | None = None
    history: tuple[Step, ...] = ()
