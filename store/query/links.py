"""Who and what: the people, partners, programmes, meetings and documents of a record or an item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from store.query.sort import Item
from store.records import (
    Attendance,
    Coordinator,
    Document,
    Elevation,
    Fact,
    Instrument,
    Meeting,
    Partner,
    Party,
    Pledge,
    Programme,
    Step,
    Term,
)

if TYPE_CHECKING:
    from store.query.fields import World


def people(record: Any, _: World) -> Iterator[str]:
    """Those who were there and whose names are known."""
    match record:
        case Meeting():
            yield from (one.person for one in record.attendances if one.person)
        case Item(held=Attendance(person=str() as person) | Term(person=str() as person)):
            yield person
        case Item(held=Party(person=str() as person)):
            yield person


def chairs(record: Any, _: World) -> Iterator[str]:
    """Those in the chair whose names are known."""
    match record:
        case Meeting():
            yield from (one.person for one in record.attendances if one.person and one.chair)
        case Item(held=Attendance(person=str() as person, chair=True)):
            yield person


def sides(record: Any, world: World) -> Iterator[str]:
    """Whom those who were there stood for: ids of partners, places and bodies."""
    match record:
        case Meeting():
            for one in record.attendances:
                yield from world.sides.of(one)
        case Item(held=Attendance() as one):
            yield from world.sides.of(one)


def programmes(record: Any, _: World) -> Iterator[str]:
    """Of a meeting all that it named, adopted or paid into."""
    match record:
        case Meeting():
            yield from record.programmes
            yield from (document.programme for document in record.documents if document.programme)
            yield from (pledge.programme for pledge in record.pledges if pledge.programme)
        case Item(held=Document(programme=programme)) | Item(held=Pledge(programme=programme)):
            if programme:
                yield programme


def meetings(record: Any, world: World) -> Iterator[str]:
    """Where a programme was adopted, as it says or as a meeting's documents say; of a step the meeting named,
    of what stands in a meeting that one."""
    match record:
        case Programme(adopted=adopted):
            if adopted and adopted.meeting:
                yield adopted.meeting
            yield from world.adopting.get(record.id, ())
        case Item(
            held=Step(meeting=meeting)
            | Elevation(meeting=meeting)
            | Party(meeting=meeting)
            | Instrument(meeting=meeting)
        ):
            if meeting:
                yield meeting
        case Item(held=Attendance() | Document() | Pledge()):
            yield record.owner.id


def documents(record: Any, _: World) -> Iterator[str]:
    """The titles of what was adopted, signed or issued."""
    match record:
        case Meeting():
            yield from (document.title for document in record.documents)
        case Item(held=Document(title=title)):
            yield title


def coordinators(record: Any, _: World) -> Iterator[str]:
    """The ASEAN members that coordinate a partner's relations, past ones among them."""
    match record:
        case Partner():
            yield from (one.country for one in record.coordinators)
        case Item(held=Coordinator(country=country)):
            yield country


def givers(record: Any, _: World) -> Iterator[str]:
    """The partners that pledged."""
    match record:
        case Meeting():
            yield from (pledge.by for pledge in record.pledges)
        case Item(held=Pledge(by=by)):
            yield by


def payers(record: Any, _: World) -> Iterator[str]:
    """The partner that made a pledge."""
    if isinstance(record, Item) and isinstance(record.held, Pledge):
        yield record.held.by


def holders(record: Any, _: World) -> Iterator[str]:
    """Who holds an office: the person, and the country whose turn it is or that they are from."""
    match record:
        case Item(held=Term(person=person, country=country)):
            yield from filter(None, (person, country))


def parties(record: Any, _: World) -> Iterator[str]:
    """Who is bound by an agreement: ids of partners, and of countries that are none."""
    match record:
        case Programme(parties=parties_):
            yield from (one.partner or one.country or "" for one in parties_)
        case Item(held=Party(country=country, partner=partner)):
            yield partner or country or ""


def owners(record: Any, _: World) -> Iterator[str]:
    """The record that an item stands in."""
    if isinstance(record, Item):
        yield record.owner.id


def names(record: Any, _: World) -> Iterator[str]:
    """The name of a record, the title of a document, what a step or a fact is."""
    match record:
        case Item(held=Document(title=name) | Step(event=name) | Instrument(name=name) | Fact(name=name)):
            yield name
        case Item():
            return
        case _:
            yield record.name
