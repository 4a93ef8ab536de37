"""The rows of the database as plain records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from store.dates import PartialDate
from store.fetching import Rows
from store.kept import Kept, Origin
from store.kinds import BodyKind, Kind, Level, Mode, PartnerKind, PartnerStatus, PlaceKind, ProgrammeKind
from store.records import (
    Adoption,
    Attendance,
    Body,
    Coordinator,
    Document,
    Meeting,
    NextStep,
    Partner,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
    Source,
    Step,
    Topic,
)


def build(rows: Rows) -> list[Kept]:
    """The records of these rows by kind and id, so that databases of equal records give equal lists."""
    shelf = _Shelf(rows)
    kept = [
        Kept(key, Origin(origin), shelf.read(Kind(kind), key, id_, name, acronym))
        for key, kind, id_, name, acronym, origin in rows["record"]
    ]
    order = {kind: number for number, kind in enumerate(Kind)}
    return sorted(kept, key=lambda one: (order[one.record.kind_], one.record.id))


@cache
def _day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def _date(text: str | None) -> PartialDate | None:
    return None if text is None else _day(text)


class _Shelf:
    """The rows, gathered by the record that owns them."""

    def __init__(self, rows: Rows) -> None:
        ids: dict[int | None, Any] = {row[0]: row[2] for row in rows["record"]}
        ids[None] = None
        sources = {key: Source(url, title) for key, url, title in rows["source"]}

        def lists(table: str, make: Callable[..., Any]) -> Callable[[int], tuple[Any, ...]]:
            found: dict[int, list[Any]] = defaultdict(list)
            for owner, *values in rows[table]:
                found[owner].append(make(*values))
            done = {owner: tuple(values) for owner, values in found.items()}
            return lambda key: done.get(key, ())

        def one(table: str) -> dict[int, Sequence[Any]]:
            return {row[0]: row[1:] for row in rows[table]}

        link = ids.__getitem__
        self.link = link
        self.aliases = lists("alias", str)
        self.sources = lists("citation", sources.__getitem__)
        self.rows = {kind: one(kind) for kind in Kind}
        self.history = lists(
            "partner_step", lambda event, date, at, to: Step(event, _date(date), at, link(to))
        )
        self.coordinators = lists(
            "partner_coordinator",
            lambda country, since, until: Coordinator(link(country), _date(since), _date(until)),
        )
        self.adopted = {
            owner: Adoption(_date(date), at, link(meeting), link(place))
            for owner, date, at, meeting, place in rows["adoption"]
        }
        self.programme_partners = lists("programme_partner", link)
        self.programme_topics = lists("programme_topic", link)
        self.partners = lists("meeting_partner", link)
        self.places = lists("meeting_place", link)
        self.topics = lists("meeting_topic", link)
        self.programmes = lists("meeting_programme", link)
        self.bodies = lists("meeting_body", link)
        self.attendances = lists(
            "attendance",
            lambda person, role, country, chair: Attendance(link(person), role, country, bool(chair)),
        )
        self.documents = lists("document", lambda title, programme: Document(title, link(programme)))
        self.pledges = lists(
            "pledge",
            lambda by, amount, currency, to, programme: Pledge(
                link(by), Decimal(amount), currency, to, link(programme)
            ),
        )
        self.highlights = lists("highlight", str)
        self.next = {
            owner: NextStep(event, _date(date), link(place), link(meeting))
            for owner, event, date, place, meeting in rows["next_step"]
        }

    def read(self, kind: Kind, key: int, id_: str, name: str, acronym: str | None) -> Record:
        row = self.rows[kind][key]
        aliases = self.aliases(key)
        match kind:
            case Kind.MEETING:
                return self._meeting(key, row, id_, name, acronym)
            case Kind.PARTNER:
                what, status, summary, iso = row
                return Partner(
                    id_,
                    name,
                    PartnerKind(what),
                    PartnerStatus(status),
                    summary,
                    self.sources(key),
                    iso,
                    aliases,
                    self.history(key),
                    self.coordinators(key),
                )
            case Kind.PROGRAMME:
                what, summary, since, until = row
                return Programme(
                    id_,
                    name,
                    ProgrammeKind(what),
                    summary,
                    self.sources(key),
                    acronym,
                    aliases,
                    _date(since),
                    _date(until),
                    self.programme_partners(key),
                    self.adopted.get(key),
                    self.programme_topics(key),
                )
            case Kind.BODY:
                what, summary, date, place = row
                return Body(
                    id_,
                    name,
                    BodyKind(what),
                    summary,
                    self.sources(key),
                    acronym,
                    aliases,
                    _date(date),
                    self.link(place),
                )
            case Kind.SERIES:
                return Series(id_, name, Level(row[0]), acronym, aliases)
            case Kind.PLACE:
                what, within, iso = row
                return Place(id_, name, PlaceKind(what), self.link(within), iso, aliases)
            case Kind.PERSON:
                return Person(id_, name, aliases)
            case Kind.TOPIC:
                return Topic(id_, name, aliases)

    def _meeting(self, key: int, row: Sequence[Any], id_: str, title: str, acronym: str | None) -> Meeting:
        series, level, date, date_end, ordinal, venue, mode, summary = row
        return Meeting(
            id=id_,
            title=title,
            series=self.link(series),
            level=Level(level),
            date=_day(date),
            summary=summary,
            sources=self.sources(key),
            partners=self.partners(key),
            acronym=acronym,
            aliases=self.aliases(key),
            ordinal=ordinal,
            date_end=_date(date_end),
            places=self.places(key),
            venue=venue,
            mode=Mode(mode) if mode else None,
            attendances=self.attendances(key),
            topics=self.topics(key),
            programmes=self.programmes(key),
            bodies=self.bodies(key),
            documents=self.documents(key),
            pledges=self.pledges(key),
            highlights=self.highlights(key),
            next=self.next.get(key),
        )
