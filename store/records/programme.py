"""Programmes: plans, funds, agreements, declarations; how they came about and who is bound by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from store.dates import PartialDate
from store.kinds import AgreementForm, AgreementState, Consent, Kind, ProgrammeKind
from store.records.shape import Shape, Source


@dataclass(frozen=True, slots=True)
class Adoption(Shape):
    """Adopted when, where (``place``: an id) and at which meeting (``at``: a name, ``meeting``: an id)."""

    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Agreement(Shape):
    """What sort of agreement a programme is and how far it has come."""

    form: AgreementForm
    state: AgreementState


@dataclass(frozen=True, slots=True)
class Instrument(Shape):
    """A legal text of an agreement, or a step of its making; ``place`` and ``meeting`` are ids."""

    name: str
    signed: PartialDate | None = None
    in_force: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    place: str | None = None
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Party(Shape):
    """Who is bound by an agreement: a ``partner``, or else a ``country`` (a place id) that is none.

    ``person`` is the id of whoever signed, ``place`` and ``meeting`` are ids of where that was.
    """

    country: str | None = None
    partner: str | None = None
    by: Consent | None = None
    date: PartialDate | None = None
    at: str | None = None
    meeting: str | None = None
    place: str | None = None
    person: str | None = None
    note: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Applicant(Shape):
    """A ``country`` (a place id) that asked to accede to an agreement, and how that stood on a day."""

    country: str
    state: str
    as_of: PartialDate | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Programme(Shape):
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
    agreement: Agreement | None = None
    instruments: tuple[Instrument, ...] = ()
    parties: tuple[Party, ...] = ()
    applicants: tuple[Applicant, ...] = ()
