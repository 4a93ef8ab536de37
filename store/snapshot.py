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
from store.kinds import (
    AgreementForm,
    AgreementState,
    BodyKind,
    Consent,
    Kind,
    Level,
    Mode,
    PartnerKind,
    PartnershipLevel,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Standing,
)
from store.records import (
    Adoption,
    Agreement,
    Applicant,
    Attendance,
    Body,
    Coordinator,
    Document,
    Elevation,
    Fact,
    Instrument,
    Joining,
    Meeting,
    Member,
    NextStep,
    Office,
    Partner,
    Party,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
    Source,
    Step,
    Term,
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
        pages: dict[int | None, str | None] = {key: url for key, url, _ in rows["source"]}
        pages[None] = None

        def lists(table: str, make: Callable[..., Any]) -> Callable[[int], tuple[Any, ...]]:
            found: dict[int, list[Any]] = defaultdict(list)
            for owner, *values in rows[table]:
                found[owner].append(make(*values))
            done = {owner: tuple(values) for owner, values in found.items()}
            return lambda key: done.get(key, ())

        def one(table: str) -> dict[int, Sequence[Any]]:
            return {row[0]: row[1:] for row in rows[table]}

        link = ids.__getitem__
        page = pages.__getitem__
        self.link = link
        self.aliases = lists("alias", str)
        self.sources = lists("citation", sources.__getitem__)
        self.rows = {kind: one(kind) for kind in Kind}

        def step(event: str, date: str | None, at: str | None, to: int | None, source: int | None) -> Step:
            return Step(event, _date(date), at, link(to), page(source))

        self.history = lists("partner_step", step)
        self.coordinators = lists(
            "partner_coordinator",
            lambda country, since, until, as_of, note, source: Coordinator(
                link(country), _date(since), _date(until), _date(as_of), note, page(source)
            ),
        )
        self.levels = lists(
            "partner_level",
            lambda level, date, at, meeting, note, source: Elevation(
                PartnershipLevel(level), _date(date), at, link(meeting), note, page(source)
            ),
        )
        self.joined = {
            owner: Joining(_day(date), event, link(place), venue, link(meeting))
            for owner, date, event, place, venue, meeting in rows["joining"]
        }
        self.member_history = lists("member_step", step)
        self.terms = lists(
            "term",
            lambda person, country, since, until, ordinal, role, theme, note, source: Term(
                link(person),
                link(country),
                _date(since),
                _date(until),
                ordinal,
                role,
                theme,
                note,
                page(source),
            ),
        )
        self.agreements = {
            owner: Agreement(AgreementForm(form), AgreementState(state))
            for owner, form, state in rows["agreement"]
        }
        self.instruments = lists(
            "instrument",
            lambda name, signed, in_force, at, meeting, place, note, source: Instrument(
                name, _date(signed), _date(in_force), at, link(meeting), link(place), note, page(source)
            ),
        )
        self.parties = lists(
            "party",
            lambda country, partner, by, date, at, meeting, place, person, note, source: Party(
                link(country),
                link(partner),
                Consent(by) if by else None,
                _date(date),
                at,
                link(meeting),
                link(place),
                link(person),
                note,
                page(source),
            ),
        )
        self.applicants = lists(
            "applicant",
            lambda country, state, as_of, source: Applicant(link(country), state, _date(as_of), page(source)),
        )
        self.facts = lists(
            "body_fact",
            lambda name, value, date, number, note, source: Fact(
                name, value, _date(date), None if number is None else Decimal(number), note, page(source)
            ),
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
                    self.levels(key),
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
                    self.agreements.get(key),
                    self.instruments(key),
                    self.parties(key),
                    self.applicants(key),
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
                    self.facts(key),
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
            case Kind.MEMBER:
                standing, place, summary, iso, capital, founding = row
                return Member(
                    id_,
                    name,
                    Standing(standing),
                    self.link(place),
                    summary,
                    self.sources(key),
                    iso,
                    aliases,
                    self.link(capital),
                    bool(founding),
                    self.joined.get(key),
                    self.member_history(key),
                )
            case Kind.OFFICE:
                summary, body = row
                return Office(
                    id_,
                    name,
                    summary,
                    self.sources(key),
                    acronym,
                    aliases,
                    self.link(body),
                    self.terms(key),
                )

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
