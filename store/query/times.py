"""When: the dates and lengths of records and of what stands inside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from store.dates import PartialDate
from store.kinds import Kind, PartnershipLevel
from store.query.sort import Item
from store.records import (
    Applicant,
    Body,
    Coordinator,
    Elevation,
    Fact,
    Instrument,
    Joining,
    Meeting,
    Member,
    Partner,
    Party,
    Programme,
    Step,
    Term,
)

if TYPE_CHECKING:
    from store.query.fields import World

# Levels that the next one takes the place of; whoever becomes a strategic partner stays a Dialogue Partner.
_PASSING = frozenset(
    {
        PartnershipLevel.FIRST_DIALOGUE,
        PartnershipLevel.INFORMAL_DIALOGUE,
        PartnershipLevel.DEVELOPMENT_PARTNER,
        PartnershipLevel.SECTORAL_DIALOGUE_PARTNER,
    }
)


def dates(record: Any, world: World) -> Iterator[PartialDate]:
    """The first day of a meeting, when a programme was adopted, a body founded, a member admitted, a step
    taken, a level reached, a text signed, when a party joined; of what stands in a meeting its date."""
    match record:
        case Meeting():
            yield record.date
        case Programme(adopted=adopted) if adopted and adopted.date:
            yield adopted.date
        case Body(date=PartialDate() as when):
            yield when
        case Member(joined=Joining(date=when)):
            yield when
        case Item(
            held=Step(date=date)
            | Elevation(date=date)
            | Party(date=date)
            | Applicant(as_of=date)
            | Fact(date=date)
            | Instrument(signed=date)
        ):
            if date:
                yield date
        case Item(owner=owner) if owner.kind is Kind.MEETING:
            yield world.catalogue.meetings[owner.id].date


def begins(record: Any, world: World) -> Iterator[PartialDate]:
    """When a programme, a term or a coordinator's years begin (known only to coordinate on a day: that day),
    else the date."""
    match record:
        case Programme(since=PartialDate() as since):
            yield since
        case Item(held=Coordinator(since=None, as_of=PartialDate() as known)):
            yield known
        case Item(held=Coordinator(since=since) | Term(since=since)):
            if since:
                yield since
        case _:
            yield from dates(record, world)


def ends(record: Any, world: World) -> Iterator[PartialDate]:
    """When a programme, a term or a coordinator's years end, at the latest with the next one's beginning;
    the last day of a meeting; when a level below that of a Dialogue Partner gave way to the next."""
    match record:
        case Programme(until=PartialDate() as until):
            yield until
        case Item(held=Coordinator(until=None)):
            later = world.catalogue.partners[record.owner.id].coordinators[record.at + 1 :]
            yield from [begun for one in later if (begun := one.since or one.as_of)][:1]
        case Item(held=Coordinator(until=until) | Term(until=until)):
            if until:
                yield until
        case Item(held=Elevation(level=level)) if level in _PASSING:
            levels = world.catalogue.partners[record.owner.id].levels[record.at + 1 :]
            yield from [one.date for one in levels if one.date][:1]
        case Meeting():
            yield record.date_end or record.date


def days(record: Any, _: World) -> Iterator[int]:
    """Of a meeting the days from first to last, both counted, of a term that is over those of it; of a
    programme the years, the last counted where only the year is known."""
    match record:
        case Meeting():
            end = record.date_end or record.date
            if record.date.day and end.day:
                yield (end.first - record.date.first).days + 1
        case Programme(since=PartialDate() as since, until=PartialDate() as until):
            yield until.year - since.year + (1 if until.month is None or since.month is None else 0)
        case Item(held=Term(since=PartialDate() as since, until=PartialDate() as until)):
            yield (until.last - since.first).days + 1


def forces(record: Any, _: World) -> Iterator[PartialDate]:
    """When a text of an agreement took effect; of an agreement the first, else when its years begin."""
    match record:
        case Item(held=Instrument(in_force=PartialDate() as date)):
            yield date
        case Programme(instruments=texts, since=since):
            known = [one.in_force for one in texts if one.in_force]
            yield from sorted(known, key=lambda date: date.first)[:1] or ([since] if since else [])


def step_dates(record: Any, _: World) -> Iterator[PartialDate]:
    """When the steps of a partner's relation with ASEAN were taken."""
    if isinstance(record, Partner):
        yield from (step.date for step in record.history if step.date)
