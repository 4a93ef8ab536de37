"""What a query may be about: the kinds of records, and what stands inside them as sorts of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from store.catalogue import Catalogue
from store.kinds import Ref
from store.records import Body, Meeting, Member, Office, Partner, Programme, Record


class Sort(StrEnum):
    """The first ten are the kinds of records; an item of another sort belongs to one record."""

    PARTNER = "partner"
    MEETING = "meeting"
    PROGRAMME = "programme"
    BODY = "body"
    SERIES = "series"
    PERSON = "person"
    PLACE = "place"
    TOPIC = "topic"
    MEMBER = "member"
    OFFICE = "office"
    ATTENDANCE = "attendance"
    DOCUMENT = "document"
    PLEDGE = "pledge"
    STEP = "step"
    COORDINATOR = "coordinator"
    ELEVATION = "elevation"
    STAGE = "stage"
    TERM = "term"
    PARTY = "party"
    INSTRUMENT = "instrument"
    APPLICANT = "applicant"
    FACT = "fact"

    @property
    def inner(self) -> bool:
        """Whether its items stand inside records."""
        return self in _OWNERS

    @property
    def running(self) -> bool:
        """Whether its items run one after the other from one day to another: terms, a coordinator's years."""
        return self in (Sort.TERM, Sort.COORDINATOR)

    @property
    def owner(self) -> Sort | None:
        """The sort of the records that its items stand in; None for a sort of records."""
        return _OWNERS.get(self)


_OWNERS = {
    Sort.ATTENDANCE: Sort.MEETING,
    Sort.DOCUMENT: Sort.MEETING,
    Sort.PLEDGE: Sort.MEETING,
    Sort.STEP: Sort.PARTNER,
    Sort.COORDINATOR: Sort.PARTNER,
    Sort.ELEVATION: Sort.PARTNER,
    Sort.STAGE: Sort.MEMBER,
    Sort.TERM: Sort.OFFICE,
    Sort.PARTY: Sort.PROGRAMME,
    Sort.INSTRUMENT: Sort.PROGRAMME,
    Sort.APPLICANT: Sort.PROGRAMME,
    Sort.FACT: Sort.BODY,
}


@dataclass(frozen=True, slots=True)
class Item:
    """Something inside a record: an Attendance of a meeting, a Term of an office … of its ``owner``.

    A step of a partner's relation and a stage of a member's joining are both held as a Step.
    """

    sort: Sort
    owner: Ref
    at: int
    held: Any

    @property
    def place(self) -> tuple[Sort, Ref, int]:
        """What tells it from all others of the catalogue."""
        return self.sort, self.owner, self.at


def ordered(catalogue: Catalogue) -> tuple[Record, ...]:
    """All records by kind, meetings by date: the places in this row are what bits of a set stand for."""
    meetings = sorted(catalogue.meetings.values(), key=lambda meeting: (meeting.date, meeting.id))
    return (
        *catalogue.partners.values(),
        *meetings,
        *catalogue.programmes.values(),
        *catalogue.bodies.values(),
        *catalogue.series.values(),
        *catalogue.people.values(),
        *catalogue.places.values(),
        *catalogue.topics.values(),
        *catalogue.members.values(),
        *catalogue.offices.values(),
    )


def inside(record: Record) -> Iterator[Item]:
    """What stands inside a record, in its order."""
    ref = Ref(record.kind_, record.id)
    rows: tuple[tuple[Sort, tuple[Any, ...]], ...] = ()
    match record:
        case Meeting():
            rows = (
                (Sort.ATTENDANCE, record.attendances),
                (Sort.DOCUMENT, record.documents),
                (Sort.PLEDGE, record.pledges),
            )
        case Partner():
            rows = (
                (Sort.STEP, record.history),
                (Sort.COORDINATOR, record.coordinators),
                (Sort.ELEVATION, record.levels),
            )
        case Member():
            rows = ((Sort.STAGE, record.history),)
        case Office():
            rows = ((Sort.TERM, record.terms),)
        case Programme():
            rows = (
                (Sort.PARTY, record.parties),
                (Sort.INSTRUMENT, record.instruments),
                (Sort.APPLICANT, record.applicants),
            )
        case Body():
            rows = ((Sort.FACT, record.facts),)
    for sort, row in rows:
        for at, held in enumerate(row):
            yield Item(sort, ref, at, held)
