"""A record as rows of the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from store import tables
from store.kept import Origin
from store.kinds import Kind, Ref
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
    Source,
    Step,
    Topic,
)
from store.tables import Table

Row = tuple[type[Table], dict[str, Any]]
KeyOf = Callable[[Ref], int]
SourceKeyOf = Callable[[Source], int]

KIND_ROWS: dict[Kind, type[Table]] = {
    Kind.PARTNER: tables.PartnerRow,
    Kind.MEETING: tables.MeetingRow,
    Kind.SERIES: tables.SeriesRow,
    Kind.PROGRAMME: tables.ProgrammeRow,
    Kind.BODY: tables.BodyRow,
    Kind.PERSON: tables.PersonRow,
    Kind.PLACE: tables.PlaceRow,
    Kind.TOPIC: tables.TopicRow,
    Kind.MEMBER: tables.MemberRow,
    Kind.OFFICE: tables.OfficeRow,
}


class _Keys:
    """The keys of what a record links to, and of those of its sources that are cited inside it."""

    def __init__(self, record: Record, key_of: KeyOf, source_key_of: SourceKeyOf) -> None:
        self.of = key_of
        self._sources = {one.url: one for one in reversed(getattr(record, "sources", ()))}
        self._source_key_of = source_key_of

    def link(self, kind: Kind, found: str | None) -> int | None:
        return None if found is None else self.of(Ref(kind, found))

    def source(self, url: str | None) -> int | None:
        source = self._sources.get(url or "")
        return self._source_key_of(source) if source else None


def rows_of(record: Record, origin: Origin, key_of: KeyOf, source_key_of: SourceKeyOf) -> Iterator[Row]:
    """Every row of a record: its ``record`` row, that of its kind, then what it owns.

    ``key_of`` gives the key of any record that is linked to, ``source_key_of`` that of a source.
    """
    keys = _Keys(record, key_of, source_key_of)
    key = key_of(Ref(record.kind_, record.id))
    yield (
        tables.RecordRow,
        {
            "key": key,
            "kind": record.kind_,
            "id": record.id,
            "name": record.name,
            "acronym": getattr(record, "acronym", None),
            "origin": origin,
        },
    )
    match record:
        case Partner():
            yield from _partner(record, key, keys)
        case Meeting():
            yield from _meeting(record, key, key_of)
        case Series():
            yield tables.SeriesRow, {"key": key, "level": record.level}
        case Programme():
            yield from _programme(record, key, keys)
        case Body():
            yield from _body(record, key, keys)
        case Person():
            yield tables.PersonRow, {"key": key}
        case Place():
            within = _maybe(Kind.PLACE, record.within, key_of)
            yield (
                tables.PlaceRow,
                {"key": key, "kind": record.kind, "within_key": within, "iso": record.iso},
            )
        case Topic():
            yield tables.TopicRow, {"key": key}
        case Member():
            yield from _member(record, key, keys)
        case Office():
            yield from _office(record, key, keys)
    yield from _listed(tables.AliasRow, "record_key", key, ({"name": name} for name in record.aliases))
    if isinstance(record, Partner | Meeting | Programme | Body | Member | Office):
        citations = ({"source_key": source_key_of(source)} for source in record.sources)
        yield from _listed(tables.CitationRow, "record_key", key, citations)


def _partner(record: Partner, key: int, keys: _Keys) -> Iterator[Row]:
    row = {"kind": record.kind, "status": record.status, "summary": record.summary, "iso": record.iso}
    yield tables.PartnerRow, {"key": key, **row}
    steps = (_step(step, keys) for step in record.history)
    yield from _listed(tables.StepRow, "partner_key", key, steps)
    coordinators = (
        {
            "country_key": keys.link(Kind.PLACE, one.country),
            "since": one.since,
            "until": one.until,
            "as_of": one.as_of,
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.coordinators
    )
    yield from _listed(tables.CoordinatorRow, "partner_key", key, coordinators)
    levels = (
        {
            "level": one.level,
            "date": one.date,
            "at": one.at,
            "meeting_key": keys.link(Kind.MEETING, one.meeting),
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.levels
    )
    yield from _listed(tables.ElevationRow, "partner_key", key, levels)


def _step(step: Step, keys: _Keys) -> dict[str, Any]:
    return {
        "event": step.event,
        "date": step.date,
        "at": step.at,
        "meeting_key": keys.link(Kind.MEETING, step.meeting),
        "source_key": keys.source(step.source),
    }


def _member(record: Member, key: int, keys: _Keys) -> Iterator[Row]:
    yield (
        tables.MemberRow,
        {
            "key": key,
            "standing": record.standing,
            "place_key": keys.link(Kind.PLACE, record.place),
            "summary": record.summary,
            "iso": record.iso,
            "capital_key": keys.link(Kind.PLACE, record.capital),
            "founding": record.founding,
        },
    )
    if joined := record.joined:
        yield (
            tables.JoiningRow,
            {
                "member_key": key,
                "date": joined.date,
                "event": joined.event,
                "place_key": keys.link(Kind.PLACE, joined.place),
                "venue": joined.venue,
                "meeting_key": keys.link(Kind.MEETING, joined.meeting),
            },
        )
    steps = (_step(step, keys) for step in record.history)
    yield from _listed(tables.MemberStepRow, "member_key", key, steps)


def _office(record: Office, key: int, keys: _Keys) -> Iterator[Row]:
    body = keys.link(Kind.BODY, record.body)
    yield tables.OfficeRow, {"key": key, "summary": record.summary, "body_key": body}
    terms = (
        {
            "person_key": keys.link(Kind.PERSON, one.person),
            "country_key": keys.link(Kind.PLACE, one.country),
            "since": one.since,
            "until": one.until,
            "ordinal": one.ordinal,
            "role": one.role,
            "theme": one.theme,
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.terms
    )
    yield from _listed(tables.TermRow, "office_key", key, terms)


def _body(record: Body, key: int, keys: _Keys) -> Iterator[Row]:
    place = keys.link(Kind.PLACE, record.place)
    row = {"kind": record.kind, "summary": record.summary, "date": record.date, "place_key": place}
    yield tables.BodyRow, {"key": key, **row}
    facts = (
        {
            "name": one.name,
            "value": one.value,
            "date": one.date,
            "number": one.number,
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.facts
    )
    yield from _listed(tables.FactRow, "body_key", key, facts)


def _programme(record: Programme, key: int, keys: _Keys) -> Iterator[Row]:
    row = {"kind": record.kind, "summary": record.summary, "since": record.since, "until": record.until}
    yield tables.ProgrammeRow, {"key": key, **row}
    if adopted := record.adopted:
        yield (
            tables.AdoptionRow,
            {
                "programme_key": key,
                "date": adopted.date,
                "at": adopted.at,
                "meeting_key": keys.link(Kind.MEETING, adopted.meeting),
                "place_key": keys.link(Kind.PLACE, adopted.place),
            },
        )
    yield from _links(tables.ProgrammePartnerRow, key, Kind.PROGRAMME, Kind.PARTNER, record.partners, keys.of)
    yield from _links(tables.ProgrammeTopicRow, key, Kind.PROGRAMME, Kind.TOPIC, record.topics, keys.of)
    yield from _agreement(record, key, keys)


def _agreement(record: Programme, key: int, keys: _Keys) -> Iterator[Row]:
    if agreement := record.agreement:
        row = {"programme_key": key, "form": agreement.form, "state": agreement.state}
        yield tables.AgreementRow, row
    instruments = (
        {
            "name": one.name,
            "signed": one.signed,
            "in_force": one.in_force,
            "at": one.at,
            "meeting_key": keys.link(Kind.MEETING, one.meeting),
            "place_key": keys.link(Kind.PLACE, one.place),
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.instruments
    )
    yield from _listed(tables.InstrumentRow, "programme_key", key, instruments)
    parties = (
        {
            "country_key": keys.link(Kind.PLACE, one.country),
            "partner_key": keys.link(Kind.PARTNER, one.partner),
            "by": one.by,
            "date": one.date,
            "at": one.at,
            "meeting_key": keys.link(Kind.MEETING, one.meeting),
            "place_key": keys.link(Kind.PLACE, one.place),
            "person_key": keys.link(Kind.PERSON, one.person),
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.parties
    )
    yield from _listed(tables.PartyRow, "programme_key", key, parties)
    applicants = (
        {
            "country_key": keys.link(Kind.PLACE, one.country),
            "state": one.state,
            "as_of": one.as_of,
            "source_key": keys.source(one.source),
        }
        for one in record.applicants
    )
    yield from _listed(tables.ApplicantRow, "programme_key", key, applicants)


def _meeting(record: Meeting, key: int, key_of: KeyOf) -> Iterator[Row]:
    yield (
        tables.MeetingRow,
        {
            "key": key,
            "series_key": key_of(Ref(Kind.SERIES, record.series)),
            "level": record.level,
            "date": record.date,
            "date_end": record.date_end,
            "ordinal": record.ordinal,
            "venue": record.venue,
            "mode": record.mode,
            "summary": record.summary,
        },
    )
    for table, kind, ids in (
        (tables.MeetingPartnerRow, Kind.PARTNER, record.partners),
        (tables.MeetingPlaceRow, Kind.PLACE, record.places),
        (tables.MeetingTopicRow, Kind.TOPIC, record.topics),
        (tables.MeetingProgrammeRow, Kind.PROGRAMME, record.programmes),
        (tables.MeetingBodyRow, Kind.BODY, record.bodies),
    ):
        yield from _links(table, key, Kind.MEETING, kind, ids, key_of)
    attendances = (
        {
            "person_key": _maybe(Kind.PERSON, one.person, key_of),
            "role": one.role,
            "country": one.country,
            "chair": one.chair,
        }
        for one in record.attendances
    )
    yield from _listed(tables.AttendanceRow, "meeting_key", key, attendances)
    documents = (
        {"title": one.title, "programme_key": _maybe(Kind.PROGRAMME, one.programme, key_of)}
        for one in record.documents
    )
    yield from _listed(tables.DocumentRow, "meeting_key", key, documents)
    pledges = (
        {
            "partner_key": key_of(Ref(Kind.PARTNER, one.by)),
            "amount": one.amount,
            "currency": one.currency,
            "to": one.to,
            "programme_key": _maybe(Kind.PROGRAMME, one.programme, key_of),
        }
        for one in record.pledges
    )
    yield from _listed(tables.PledgeRow, "meeting_key", key, pledges)
    yield from _listed(
        tables.HighlightRow, "meeting_key", key, ({"text": text} for text in record.highlights)
    )
    if step := record.next:
        yield (
            tables.NextStepRow,
            {
                "meeting_key": key,
                "event": step.event,
                "date": step.date,
                "place_key": _maybe(Kind.PLACE, step.place, key_of),
                "next_key": _maybe(Kind.MEETING, step.meeting, key_of),
            },
        )


def _maybe(kind: Kind, found: str | None, key_of: KeyOf) -> int | None:
    return None if found is None else key_of(Ref(kind, found))


def _listed(table: type[Table], owner: str, key: int, rows: Iterable[dict[str, Any]]) -> Iterator[Row]:
    for position, row in enumerate(rows):
        yield table, {owner: key, "position": position, **row}


def _links(
    table: type[Table], key: int, owner: Kind, kind: Kind, ids: Iterable[str], key_of: KeyOf
) -> Iterator[Row]:
    rows = ({f"{kind}_key": key_of(Ref(kind, found))} for found in ids)
    yield from _listed(table, f"{owner}_key", key, rows)
