"""The whole catalogue of one revision, read-only and in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from store.kinds import Kind, Ref
from store.records import Body, Meeting, Partner, Person, Place, Programme, Record, Series, Topic


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
        shelves: dict[Kind, dict[str, Record]] = self._shelves  # type: ignore[assignment] # each kind keeps its own
        for record in records:
            shelves[record.kind_][record.id] = record

    @property
    def _shelves(self) -> Mapping[Kind, Mapping[str, Record]]:
        return {
            Kind.PARTNER: self.partners,
            Kind.MEETING: self.meetings,
            Kind.SERIES: self.series,
            Kind.PROGRAMME: self.programmes,
            Kind.BODY: self.bodies,
            Kind.PERSON: self.people,
            Kind.PLACE: self.places,
            Kind.TOPIC: self.topics,
        }

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
            links += [(Kind.PLACE, around.id) for place in meeting.places for around in self.around(place)]
            for link in links:
                found[link][meeting.id] = meeting
        return {link: tuple(meetings.values()) for link, meetings in found.items()}

    def meetings_of(self, ref: Ref) -> tuple[Meeting, ...]:
        """Meetings with a partner, of a series, about a topic, at a place (or within it) …, newest first."""
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
