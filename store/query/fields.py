"""The fields of each sort: how they are read off a record or an item, and whether 'not there' means 'no'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Ref
from store.ordinals import in_title, ordinals
from store.query import links, spots, times
from store.query.sides import Sides
from store.query.sort import Item
from store.records import Attendance, Instrument, Meeting, Member, Programme, Term

Value = str | int | Decimal | PartialDate


@dataclass(frozen=True)
class World:
    """What fields are read with: the catalogue, and who stood for whom at its meetings."""

    catalogue: Catalogue
    sides: Sides

    @cached_property
    def adopting(self) -> Mapping[str, tuple[str, ...]]:
        """The meetings whose documents a programme is one of, by date."""
        found: dict[str, list[str]] = defaultdict(list)
        for meeting in sorted(self.catalogue.meetings.values(), key=lambda one: (one.date, one.id)):
            for document in meeting.documents:
                if document.programme:
                    found[document.programme].append(meeting.id)
        return {programme: tuple(dict.fromkeys(ids)) for programme, ids in found.items()}


@dataclass(frozen=True, slots=True)
class Field:
    """``read`` gives all values of the field in a record or item, the main one first.

    ``closed``: where another value is recorded, one that is not there is denied; else it is merely not
    recorded. ``link`` is the kind of record that values are ids of, '' for none (of 'owner': ``Sort.owner``).
    ``number``, ``dated``: values are compared as numbers or dates; those of other fields are counted.
    ``slug``: values are slugs of a closed list; ``mixed``: ids of more than one kind of record.
    """

    read: Callable[[Any, World], Iterable[Value]]
    closed: bool = False
    link: str = ""
    number: bool = False
    dated: bool = False
    slug: bool = False
    mixed: bool = False


def _attribute(name: str) -> Callable[[Any, World], Iterator[Value]]:
    """An attribute of the record, or of what an item holds: one value, none, or a row of them."""

    def read(record: Any, _: World) -> Iterator[Value]:
        value = getattr(record.held if isinstance(record, Item) else record, name, None)
        if isinstance(value, tuple):
            yield from value
        elif value is not None and value != "":
            yield value

    return read


def _sort(record: Any, _: World) -> Iterator[str]:
    """Which sort of thing it is: ids are unique within a kind of record."""
    yield record.sort.value if isinstance(record, Item) else record.kind_.value


def _ordinals(record: Any, _: World) -> Iterator[int]:
    """The ordinal; each of a double title ('44th and 45th ASEAN Summits'); of a term that of its holder, of a
    text that in its name ('Second Protocol')."""
    match record:
        case Meeting():
            yield from ordinals(record)
        case Item(held=Term(ordinal=int() as ordinal)):
            yield ordinal
        case Item(held=Instrument(name=name)):
            yield from in_title(name)[:1]


def _meetings(record: Any, world: World) -> Iterator[str]:
    """The meetings that a partner, series, person, place … is tied to."""
    if not isinstance(record, Item | Meeting):
        for meeting in world.catalogue.meetings_of(Ref(record.kind_, record.id)):
            yield meeting.id


def _chaired(record: Any, _: World) -> Iterator[str]:
    match record:
        case Item(held=Attendance(chair=True)):
            yield "yes"


def _founding(record: Any, _: World) -> Iterator[str]:
    if isinstance(record, Member) and record.founding:
        yield "yes"


def _admitted(record: Any, _: World) -> Iterator[str]:
    """Where a state became a member."""
    if isinstance(record, Member) and record.joined and record.joined.place:
        yield record.joined.place


def _states(record: Any, _: World) -> Iterator[str]:
    """How far an agreement has come: 'in-force'."""
    if isinstance(record, Programme) and record.agreement:
        yield record.agreement.state.value


def _forms(record: Any, _: World) -> Iterator[str]:
    """What sort of agreement it is: 'treaty'."""
    if isinstance(record, Programme) and record.agreement:
        yield record.agreement.form.value


FIELDS: Mapping[str, Field] = {
    "id": Field(_attribute("id"), closed=True),
    "sort": Field(_sort, closed=True),
    "owner": Field(links.owners, closed=True, mixed=True),
    "name": Field(links.names, closed=True),
    "date": Field(times.dates, closed=True, dated=True),
    "begin": Field(times.begins, closed=True, dated=True),
    "end": Field(times.ends, closed=True, dated=True),
    "days": Field(times.days, closed=True, number=True),
    "partner": Field(_attribute("partners"), closed=True, link="partner"),
    "series": Field(_attribute("series"), closed=True, link="series"),
    "level": Field(_attribute("level"), closed=True, slug=True),
    "spot": Field(spots.spots, closed=True, link="place"),
    "place": Field(spots.places, closed=True, link="place"),
    "city": Field(spots.cities, closed=True, link="place"),
    "country": Field(spots.countries, closed=True, link="place"),
    "region": Field(spots.zones, closed=True, slug=True),
    "venue": Field(_attribute("venue"), closed=True),
    "mode": Field(_attribute("mode"), closed=True, slug=True),
    "ordinal": Field(_ordinals, closed=True, number=True),
    "kind": Field(_attribute("kind"), closed=True, slug=True),
    "status": Field(_attribute("status"), closed=True, slug=True),
    "topic": Field(_attribute("topics"), link="topic"),
    "body": Field(_attribute("bodies"), link="body"),
    "programme": Field(links.programmes, link="programme"),
    "person": Field(links.people, link="person"),
    "chair": Field(links.chairs, closed=True, link="person"),
    "side": Field(links.sides, mixed=True),
    "document": Field(links.documents),
    "giver": Field(links.givers, link="partner"),
    "coordinator": Field(links.coordinators, closed=True, link="place"),
    "meeting": Field(links.meetings, closed=True, link="meeting"),
    "meetings": Field(_meetings, link="meeting"),
    "step": Field(times.step_dates, dated=True),
    "by": Field(links.payers, closed=True, link="partner"),
    "to": Field(_attribute("to")),
    "role": Field(_attribute("role")),
    "amount": Field(_attribute("amount"), closed=True, number=True),
    "currency": Field(_attribute("currency"), closed=True),
    "chaired": Field(_chaired),
    "within": Field(spots.lands, link="place"),
    "holder": Field(links.holders, closed=True, mixed=True),
    "party": Field(links.parties, closed=True, mixed=True),
    "standing": Field(_attribute("standing"), closed=True, slug=True),
    "founding": Field(_founding),
    "admitted": Field(_admitted, closed=True, link="place"),
    "state": Field(_states, closed=True, slug=True),
    "form": Field(_forms, closed=True, slug=True),
    "about": Field(_attribute("about"), closed=True, slug=True),
    "theme": Field(_attribute("theme")),
    "force": Field(times.forces, closed=True, dated=True),
}
