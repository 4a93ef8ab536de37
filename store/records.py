"""The records of the catalogue as plain, frozen objects: what files hold, what the database keeps, what replies say.

Every link to another record is that record's id. Ids are slugs (``[a-z0-9-]+``), unique within their kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, NamedTuple

from store.dates import PartialDate


MEMBERS = frozenset({"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"})
"""ISO 3166-1 codes of ASEAN's eleven members."""


class Kind(StrEnum):
    """What a record is; also the name of its folder in the packaged catalogue, in the plural."""

    PARTNER = "partner"
    MEETING = "meeting"
    SERIES = "series"
    PROGRAMME = "programme"
    BODY = "body"
    PERSON = "person"
    PLACE = "place"
    TOPIC = "topic"


class Ref(NamedTuple):
    """The key of a record."""

    kind: Kind
    id: str


class PartnerKind(StrEnum):
    COUNTRY = "country"
    REGIONAL_ORGANISATION = "regional-organisation"
    INTERNATIONAL_ORGANISATION = "international-organisation"


class PartnerStatus(StrEnum):
    DIALOGUE_PARTNER = "dialogue-partner"
    SECTORAL_DIALOGUE_PARTNER = "sectoral-dialogue-partner"
    DEVELOPMENT_PARTNER = "development-partner"
    UN_PARTNER = "un-partner"
    OTHER = "other"


class Level(StrEnum):
    SUMMIT = "summit"
    MINISTERIAL = "ministerial"
    SENIOR_OFFICIALS = "senior-officials"
    COMMITTEE = "committee"
    SECRETARIAT = "secretariat"
    FORUM = "forum"


class Mode(StrEnum):
    IN_PERSON = "in-person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


class ProgrammeKind(StrEnum):
    PLAN_OF_ACTION = "plan-of-action"
    WORK_PLAN = "work-plan"
    MASTER_PLAN = "master-plan"
    INITIATIVE = "initiative"
    NETWORK = "network"
    FUND = "fund"
    CENTRE = "centre"
    FRAMEWORK = "framework"
    DECLARATION = "declaration"
    AGREEMENT = "agreement"
    VISION = "vision"
    PROJECT = "project"
    RESERVE = "reserve"


class BodyKind(StrEnum):
    ASEAN_BODY = "asean-body"
    UN_BODY = "un-body"
    CONFERENCE = "conference"
    ORGANISATION = "organisation"


class PlaceKind(StrEnum):
    COUNTRY = "country"
    CITY = "city"


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
    """One dated step of a partner's relation with ASEAN; ``meeting`` is the id of the meeting named in ``at``."""

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
    """Somebody at a meeting: ``person`` is a person's id, None where only the role was recorded; ``country`` is text."""

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
    """Money promised: ``by`` a partner id, ``amount`` in whole units of ``currency`` (ISO 4217), ``programme`` an id."""

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
    """A meeting that took place or is announced; ``places`` are the most specific place ids, a city or a country."""

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
    """When, where (``place``: an id) and at which meeting (``at``: its name, ``meeting``: its id) it was adopted."""

    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Programme(_Shape):
    """A plan, fund, centre, network, framework, agreement or declaration, in force from ``since`` to ``until``."""

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
    """A city or country; ``within`` is the id of the place around it ('nusa-dua' within 'bali' within 'indonesia')."""

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
