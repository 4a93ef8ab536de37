"""Offices of ASEAN and who holds them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from store.dates import PartialDate
from store.kinds import Holder, Kind
from store.records.shape import Shape, Source


@dataclass(frozen=True, slots=True)
class Term(Shape):
    """A holder of an office, from ``since`` to ``until``, or still: a ``person``, a ``country`` or both.

    ``country`` is the id of the place whose turn it is or where the person is from; ``role`` narrows the
    office down, ``theme`` is the motto of the term.
    """

    person: str | None = None
    country: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    ordinal: int | None = None
    role: str | None = None
    theme: str | None = None
    note: str | None = None
    source: str | None = None

    def holds(self, day: date) -> bool:
        """Whether the office is held so on a day: with no end still, with no beginning but at its end."""
        begun = self.since or self.until
        return begun is not None and begun.first <= day and (self.until is None or day <= self.until.last)


@dataclass(frozen=True, slots=True)
class Office(Shape):
    """An office of ASEAN with all its holders that are known; ``body`` is the id of what it leads."""

    kind_: ClassVar[Kind] = Kind.OFFICE
    id: str
    name: str
    held_by: Holder
    summary: str
    sources: tuple[Source, ...]
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    body: str | None = None
    terms: tuple[Term, ...] = ()

    def held(self, day: date) -> tuple[Term, ...]:
        """The terms that run on a day: of the Secretary-General one, of the deputies several."""
        return tuple(term for term in self.terms if term.holds(day))
