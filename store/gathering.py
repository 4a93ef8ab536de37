"""The rows of the database, gathered by the record that owns them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from store.dates import PartialDate
from store.fetching import Rows
from store.kinds import AgreementForm, AgreementState, Consent, Kind, PartnershipLevel
from store.records import (
    Adoption,
    Agreement,
    Applicant,
    Attendance,
    Coordinator,
    Document,
    Elevation,
    Fact,
    Instrument,
    Joining,
    NextStep,
    Party,
    Pledge,
    Source,
    Step,
    Term,
)


@cache
def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def maybe_day(text: str | None) -> PartialDate | None:
    return None if text is None else day(text)


class Gathered:
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
            return Step(event, maybe_day(date), at, link(to), page(source))

        self.history = lists("partner_step", step)
        self.coordinators = lists(
            "partner_coordinator",
            lambda country, since, until, as_of, note, source: Coordinator(
                link(country), maybe_day(since), maybe_day(until), maybe_day(as_of), note, page(source)
            ),
        )
        self.levels = lists(
            "partner_level",
            lambda level, date, at, meeting, note, source: Elevation(
                PartnershipLevel(level), maybe_day(date), at, link(meeting), note, page(source)
            ),
        )
        self.joined = {
            owner: Joining(day(date), event, link(place), venue, link(meeting))
            for owner, date, event, place, venue, meeting in rows["joining"]
        }
        self.member_history = lists("member_step", step)
        self.terms = lists(
            "term",
            lambda person, country, since, until, ordinal, role, theme, note, source: Term(
                link(person),
                link(country),
                maybe_day(since),
                maybe_day(until),
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
                name,
                maybe_day(signed),
                maybe_day(in_force),
                at,
                link(meeting),
                link(place),
                note,
                page(source),
            ),
        )
        self.parties = lists(
            "party",
            lambda country, partner, by, date, at, meeting, place, person, note, source: Party(
                link(country),
                link(partner),
                Consent(by) if by else None,
                maybe_day(date),
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
            lambda country, state, as_of, source: Applicant(
                link(country), state, maybe_day(as_of), page(source)
            ),
        )
        self.facts = lists(
            "body_fact",
            lambda about, name, value, date, number, note, source: Fact(
                about,
                name,
                value,
                maybe_day(date),
                None if number is None else Decimal(number),
                note,
                page(source),
            ),
        )
        self.adopted = {
            owner: Adoption(maybe_day(date), at, link(meeting), link(place))
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
            owner: NextStep(event, maybe_day(date), link(place), link(meeting))
            for owner, event, date, place, meeting in rows["next_step"]
        }
