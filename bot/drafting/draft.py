"""What a statement was read to say: fields of a meeting's record, each sure or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from store.dates import PartialDate
from store.kinds import Level, Mode
from store.records import Document, NextStep, Person, Pledge, Series

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Item(Generic[T]):
    """A value, and whether the statement says it plainly."""

    value: T
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody at the meeting; the person may be new to the catalogue."""

    person: Person
    role: str = ""
    chair: bool = False


@dataclass(slots=True)
class Draft:
    """The draft of a meeting; ``partners``, ``places``, ``topics`` and ``programmes`` are ids.

    The series may be new to the catalogue. None and () where nothing was found.
    """

    title: Item[str] | None = None
    series: Item[Series] | None = None
    level: Item[Level] | None = None
    ordinal: Item[int] | None = None
    date: Item[PartialDate] | None = None
    date_end: Item[PartialDate] | None = None
    places: tuple[Item[str], ...] = ()
    venue: Item[str] | None = None
    mode: Item[Mode] | None = None
    partners: tuple[Item[str], ...] = ()
    people: tuple[Item[Guest], ...] = ()
    topics: tuple[Item[str], ...] = ()
    programmes: tuple[Item[str], ...] = ()
    pledges: tuple[Item[Pledge], ...] = ()
    documents: tuple[Item[Document], ...] = ()
    next: Item[NextStep] | None = None
    summary: Item[str] | None = None
    source: str = ""
    source_title: str = ""
