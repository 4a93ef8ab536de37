"""The rows of the database as plain records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.fetching import Rows
from store.gathering import Gathered, day, maybe_day
from store.kept import Kept, Origin
from store.kinds import (
    BodyKind,
    Holder,
    Kind,
    Level,
    MeetingState,
    Mode,
    PartnerKind,
    PartnerStatus,
    PlaceKind,
    ProgrammeKind,
    Standing,
)
from store.records import (
    Body,
    Meeting,
    Member,
    Office,
    Partner,
    Person,
    Place,
    Programme,
    Record,
    Series,
    Topic,
)


def build(rows: Rows) -> list[Kept]:
    """The records of these rows by kind and id, so that databases of equal records give equal lists."""
    gathered = Gathered(rows)
    kept = [
        Kept(key, Origin(origin), _read(gathered, Kind(kind), key, id_, name, acronym))
        for key, kind, id_, name, acronym, origin in rows["record"]
    ]
    order = {kind: number for number, kind in enumerate(Kind)}
    return sorted(kept, key=lambda one: (order[one.record.kind_], one.record.id))


def _read(of: Gathered, kind: Kind, key: int, id_: str, name: str, acronym: str | None) -> Record:
    row = of.rows[kind][key]
    aliases = of.aliases(key)
    match kind:
        case Kind.MEETING:
            return _meeting(of, key, row, id_, name, acronym)
        case Kind.PARTNER:
            what, status, summary, iso = row
            return Partner(
                id_,
                name,
                PartnerKind(what),
                PartnerStatus(status),
                summary,
                of.sources(key),
                iso,
                aliases,
                of.history(key),
                of.coordinators(key),
                of.levels(key),
            )
        case Kind.PROGRAMME:
            what, summary, since, until = row
            return Programme(
                id_,
                name,
                ProgrammeKind(what),
                summary,
                of.sources(key),
                acronym,
                aliases,
                maybe_day(since),
                maybe_day(until),
                of.programme_partners(key),
                of.adopted.get(key),
                of.programme_topics(key),
                of.agreements.get(key),
                of.instruments(key),
                of.parties(key),
                of.applicants(key),
            )
        case Kind.BODY:
            what, summary, date, place = row
            return Body(
                id_,
                name,
                BodyKind(what),
                summary,
                of.sources(key),
                acronym,
                aliases,
                maybe_day(date),
                of.link(place),
                of.facts(key),
            )
        case Kind.SERIES:
            return Series(id_, name, Level(row[0]), acronym, aliases)
        case Kind.PLACE:
            what, within, iso = row
            return Place(id_, name, PlaceKind(what), of.link(within), iso, aliases)
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
                of.link(place),
                summary,
                of.sources(key),
                iso,
                aliases,
                of.link(capital),
                bool(founding),
                of.joined.get(key),
                of.member_history(key),
            )
        case Kind.OFFICE:
            held_by, summary, body = row
            return Office(
                id_,
                name,
                Holder(held_by),
                summary,
                of.sources(key),
                acronym,
                aliases,
                of.link(body),
                of.terms(key),
            )


def _meeting(
    of: Gathered, key: int, row: Sequence[Any], id_: str, title: str, acronym: str | None
) -> Meeting:
    series, level, date, date_end, ordinal, venue, mode, summary, state = row
    return Meeting(
        id=id_,
        title=title,
        series=of.link(series),
        level=Level(level),
        date=day(date),
        summary=summary,
        sources=of.sources(key),
        partners=of.partners(key),
        acronym=acronym,
        aliases=of.aliases(key),
        ordinal=ordinal,
        date_end=maybe_day(date_end),
        places=of.places(key),
        venue=venue,
        mode=Mode(mode) if mode else None,
        attendances=of.attendances(key),
        topics=of.topics(key),
        programmes=of.programmes(key),
        bodies=of.bodies(key),
        documents=of.documents(key),
        pledges=of.pledges(key),
        highlights=of.highlights(key),
        next=of.next.get(key),
        state=MeetingState(state) if state else None,
    )
