"""What meetings and programmes are linked to: bodies, people, places and topics."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from store.dates import PartialDate
from store.kinds import BodyKind, Kind, PlaceKind
from store.records.shape import Shape, Source


@dataclass(frozen=True, slots=True)
class Fact(Shape):
    """A basic fact of a body: what (``name``), what it is (``value``), since or as of when (``date``).

    ``about`` is a slug that tells which fact it is: 'motto', 'population'. Several are about one thing where
    it was measured several times. ``number`` is the value where it is one, in whole units.
    """

    about: str
    name: str
    value: str
    date: PartialDate | None = None
    number: Decimal | None = None
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Body(Shape):
    """An organ, agency or conference that meetings name but that is neither partner nor programme."""

    kind_: ClassVar[Kind] = Kind.BODY
    id: str
    name: str
    kind: BodyKind
    summary: str
    sources: tuple[Source, ...]
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    date: PartialDate | None = None
    place: str | None = None
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Person(Shape):
    kind_: ClassVar[Kind] = Kind.PERSON
    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place(Shape):
    """A city or country; ``within`` is the id of the place around it ('nusa-dua' within 'bali')."""

    kind_: ClassVar[Kind] = Kind.PLACE
    id: str
    name: str
    kind: PlaceKind
    within: str | None = None
    iso: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic(Shape):
    kind_: ClassVar[Kind] = Kind.TOPIC
    id: str
    name: str
    aliases: tuple[str, ...] = ()
