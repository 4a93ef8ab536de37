"""The whole catalogue of one revision, read-only and in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from store.dates import PartialDate
from store.kinds import ASEAN, AgreementForm, Kind, Ref, Standing
from store.records import (
    Body,
    Coordinator,
    Meeting,
    Member,
    Office,
    Partner,
    Party,
    Person,
    Place,
    Programme,
    Record,
    Series,
    Term,
    Topic,
)


class Tenure(NamedTuple):
    """A term of an office."""

    office: Office
    term: Term


class Commitment(NamedTuple):
    """A party of an agreement."""

    programme: Programme
    party: Party


class Coordination(NamedTuple):
    """A term in which a member coordinates the relations with a partner."""

    partner: Partner
    coordinator: Coordinator


_UNDATED = PartialDate(1)


class Catalogue:
    """Records by kind and id, with their links followed both ways; lists of meetings are newest first."""

    def __init__(self, records: Iterable[Record], revision: int = 0) -> None:
        self.revision = revision
        self.partners: dict[str, Partner] = {}
        self.meetings: dict[str, Meeting] = {}
        self.series: dict[str, Series] = {}
        self.programmes: dict[str, Programme] = {}
        self.bodies: dict[str, Body] = {}
        self.people: dict[str, Person] = {}
        self.places: dict[str, Place] = {}
        self.topics: dict[str, Topic] = {}
        self.members: dict[str, Member] = {}
        self.offices: dict[str, Office] = {}
        self._shelves: Mapping[Kind, Mapping[str, Record]] = {
            Kind.PARTNER: self.partners,
            Kind.MEETING: self.meetings,
            Kind.SERIES: self.series,
            Kind.PROGRAMME: self.programmes,
            Kind.BODY: self.bodies,
            Kind.PERSON: self.people,
            Kind.PLACE: self.places,
            Kind.TOPIC: self.topics,
            Kind.MEMBER: self.members,
            Kind.OFFICE: self.offices,
        }
        shelves: dict[Kind, dict[str, Record]] = self._shelves  # type: ignore[assignment] # each kind keeps its own
        for record in records:
            shelves[record.kind_][record.id] = record

    def __iter__(self) -> Iterator[Record]:
        for shelf in self._shelves.values():
            yield from shelf.values()

    def __len__(self) -> int:
        return sum(len(shelf) for shelf in self._shelves.values())

    def get(self, ref: Ref) -> Record | None:
        """The record, or None when it is gone."""
        return self._shelves[ref.kind].get(ref.id)

    def record(self, ref: Ref) -> Record:
        """The record; LookupError when it is gone."""
        record = self.get(ref)
        if record is None:
            raise LookupError(f"{ref.kind} {ref.id} is not in this revision of the catalogue")
        return record

    @cached_property
    def _meetings_by(self) -> Mapping[tuple[Kind, str], tuple[Meeting, ...]]:
        found: dict[tuple[Kind, str], dict[str, Meeting]] = defaultdict(dict)
        for meeting in sorted(self.meetings.values(), key=lambda m: (m.date, m.id), reverse=True):
            links = [(Kind.SERIES, meeting.series)]
            links += [(Kind.PARTNER, partner) for partner in meeting.partners]
            links += [(Kind.PROGRAMME, programme) for programme in meeting.programmes]
            links += [(Kind.BODY, body) for body in meeting.bodies]
            links += [(Kind.TOPIC, topic) for topic in meeting.topics]
            links += [(Kind.PERSON, one.person) for one in meeting.attendances if one.person]
            around = [one.id for place in meeting.places for one in self.around(place)]
            links += [(Kind.PLACE, one) for one in around]
            links += [
                (Kind.MEMBER, self.members_by_place[one].id) for one in around if one in self.members_by_place
            ]
            for link in links:
                found[link][meeting.id] = meeting
        return {link: tuple(meetings.values()) for link, meetings in found.items()}

    def meetings_of(self, ref: Ref) -> tuple[Meeting, ...]:
        """Meetings with a partner, of a series, about a topic, at a place or within it, hosted by a member …,
        newest first."""
        return self._meetings_by.get((ref.kind, ref.id), ())

    @cached_property
    def _programmes_by(self) -> Mapping[tuple[Kind, str], tuple[Programme, ...]]:
        found: dict[tuple[Kind, str], dict[str, Programme]] = defaultdict(dict)
        for programme in self.programmes.values():
            links = [(Kind.PARTNER, partner) for partner in programme.partners]
            links += [(Kind.TOPIC, topic) for topic in programme.topics]
            if programme.adopted:
                if programme.adopted.meeting:
                    links.append((Kind.MEETING, programme.adopted.meeting))
                if programme.adopted.place:
                    links += [(Kind.PLACE, around.id) for around in self.around(programme.adopted.place)]
            for link in links:
                found[link][programme.id] = programme
        return {link: tuple(programmes.values()) for link, programmes in found.items()}

    def programmes_of(self, ref: Ref) -> tuple[Programme, ...]:
        """Programmes shared with a partner, about a topic, adopted at a meeting or place."""
        return self._programmes_by.get((ref.kind, ref.id), ())

    def around(self, place: str) -> tuple[Place, ...]:
        """The place and those around it, the smallest first."""
        found: list[Place] = []
        here = self.places.get(place)
        while here is not None and here not in found:
            found.append(here)
            here = self.places.get(here.within) if here.within else None
        return tuple(found)

    @property
    def asean(self) -> Body | None:
        """ASEAN itself: its ``facts`` are the founding, seat, charter, motto, day, language …"""
        return self.bodies.get(ASEAN)

    @cached_property
    def member_states(self) -> tuple[Member, ...]:
        """The members, no observers, in the order of their joining, those of one day by name."""
        joined = [(one.joined.date, one.name, one) for one in self.members.values() if one.joined]
        return tuple(one for _, _, one in sorted(joined) if one.standing is Standing.MEMBER)

    @cached_property
    def members_by_place(self) -> Mapping[str, Member]:
        """Members and observers by the id of their country among the places."""
        return {one.place: one for one in self.members.values()}

    @cached_property
    def free_trade_agreements(self) -> tuple[Programme, ...]:
        """ASEAN's free trade agreements, those under negotiation among them, by name."""
        form = AgreementForm.FREE_TRADE_AGREEMENT
        found = [one for one in self.programmes.values() if one.agreement and one.agreement.form is form]
        return tuple(sorted(found, key=lambda one: one.name))

    @cached_property
    def _terms_by(self) -> Mapping[Ref, tuple[Tenure, ...]]:
        found: dict[Ref, list[Tenure]] = defaultdict(list)
        for office in self.offices.values():
            for term in office.terms:
                held = Tenure(office, term)
                found[Ref(Kind.OFFICE, office.id)].append(held)
                if office.body:
                    found[Ref(Kind.BODY, office.body)].append(held)
                if term.person:
                    found[Ref(Kind.PERSON, term.person)].append(held)
                for ref in self._state(term.country):
                    found[ref].append(held)
        return {ref: tuple(sorted(row, key=_began)) for ref, row in found.items()}

    def terms_of(self, ref: Ref) -> tuple[Tenure, ...]:
        """The terms of an office, a person, a member or country (its turns and its nationals'), or of those
        who led a body: the earliest first."""
        return self._terms_by.get(ref, ())

    @cached_property
    def _commitments_by(self) -> Mapping[Ref, tuple[Commitment, ...]]:
        found: dict[Ref, list[Commitment]] = defaultdict(list)
        for programme in self.programmes.values():
            for party in programme.parties:
                bound = Commitment(programme, party)
                refs = [
                    *self._state(party.country or party.partner),
                    *([Ref(Kind.PERSON, party.person)] if party.person else []),
                ]
                for ref in refs:
                    found[ref].append(bound)
        return {ref: tuple(row) for ref, row in found.items()}

    def commitments_of(self, ref: Ref) -> tuple[Commitment, ...]:
        """The agreements that a country, member or partner is a party of, or that a person signed."""
        return self._commitments_by.get(ref, ())

    @cached_property
    def _coordinations_by(self) -> Mapping[Ref, tuple[Coordination, ...]]:
        found: dict[Ref, list[Coordination]] = defaultdict(list)
        for partner in self.partners.values():
            for one in partner.coordinators:
                for ref in self._state(one.country):
                    found[ref].append(Coordination(partner, one))
        return {ref: tuple(sorted(row, key=_coordinated)) for ref, row in found.items()}

    def coordinations_of(self, ref: Ref) -> tuple[Coordination, ...]:
        """The partners that a member (or its country) coordinates or coordinated relations with."""
        return self._coordinations_by.get(ref, ())

    def _state(self, place: str | None) -> tuple[Ref, ...]:
        """All records of a state or union: the place, the member, the partner of that id."""
        if place is None:
            return ()
        member = self.members_by_place.get(place)
        return (
            *([Ref(Kind.PLACE, place)] if place in self.places else []),
            *([Ref(Kind.MEMBER, member.id)] if member else []),
            *([Ref(Kind.PARTNER, place)] if place in self.partners else []),
        )


def _began(held: Tenure) -> PartialDate:
    return held.term.since or held.term.until or _UNDATED


def _coordinated(one: Coordination) -> PartialDate:
    at = one.coordinator
    return at.since or at.as_of or at.until or _UNDATED
