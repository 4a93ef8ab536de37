"""The records of the catalogue as plain, frozen objects: what files hold and the database keeps.

Every link to another record is that record's id. Ids are slugs (``[a-z0-9-]+``), unique within their kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from store.dates import PartialDate
from store.kinds import BodyKind, Kind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind


class _Shape:
    """What reading asks of every shape: no field that is not its own."""

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Source(_Shape):
    """The page a fact was read from."""

    url: str
    title: str


@dataclass(frozen=True, slots=True)
class Step(_Shape):
    """A dated step of a partner's relation with ASEAN; ``meeting`` is the id of the one named in ``at``."""

    event: str
    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class Coordinator(_Shape):
    """An ASEAN member (``country``: a place id) that coordinates a partner's relations for some years."""

    country: str
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Partner(_Shape):
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


@dataclass(frozen=True, slots=True)
class Series(_Shape):
    """Meetings of one name that recur."""

    kind_: ClassVar[Kind] = Kind.SERIES
    id: str
    name: str
    level: Level
    acronym: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attendance(_Shape):
    """Somebody at a meeting: ``person`` is an id, None where only a role is recorded; ``country`` is text."""

    person: str | None = None
    role: str | None = None
    country: str | None = None
    chair: bool = False


@dataclass(frozen=True, slots=True)
class Document(_Shape):
    """What a meeting adopted, signed or issued; ``programme`` where the document is a record of its own."""

    title: str
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Pledge(_Shape):
    """Money promised: ``by`` and ``programme`` are ids, ``amount`` is in units of ``currency`` (ISO 4217)."""

    by: str
    amount: Decimal
    currency: str
    to: str | None = None
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class NextStep(_Shape):
    """What a meeting announced would follow; ``place`` and ``meeting`` are ids."""

    event: str
    date: PartialDate | None = None
    place: str | None = None
    meeting: str | None = None


@dataclass(frozen=True, slots=True)
class Meeting(_Shape):
    """A meeting that took place or is announced; ``places`` are ids, each of a city or else a country."""

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

    @property
    def name(self) -> str:
        return self.title


@dataclass(frozen=True, slots=True)
class Adoption(_Shape):
    """Adopted when, where (``place``: an id) and at which meeting (``at``: a name, ``meeting``: an id)."""

    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Programme(_Shape):
    """A plan, fund, centre, agreement, declaration …, in force from ``since`` to ``until``."""

    kind_: ClassVar[Kind] = Kind.PROGRAMME
    id: str
    name: str
    kind: ProgrammeKind
    summary: str
    sources: tuple[Source, ...]
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None
    partners: tuple[str, ...] = ()
    adopted: Adoption | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body(_Shape):
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


@dataclass(frozen=True, slots=True)
class Person(_Shape):
    kind_: ClassVar[Kind] = Kind.PERSON
    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place(_Shape):
    """A city or country; ``within`` is the id of the place around it ('nusa-dua' within 'bali')."""

    kind_: ClassVar[Kind] = Kind.PLACE
    id: str
    name: str
    kind: PlaceKind
    within: str | None = None
    iso: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic(_Shape):
    kind_: ClassVar[Kind] = Kind.TOPIC
    id: str
    name: str
    aliases: tuple[str, ...] = ()


Record = Partner | Meeting | Series | Programme | Body | Person | Place | Topic
