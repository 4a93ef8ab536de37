"""A record as rows of the tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from store import tables
from store.kept import Origin
from store.kinds import Kind, Ref
from store.records import Body, Meeting, Partner, Person, Place, Programme, Record, Series, Source, Topic
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
}


def rows_of(record: Record, origin: Origin, key_of: KeyOf, source_key_of: SourceKeyOf) -> Iterator[Row]:
    """Every row of a record: its ``record`` row, that of its kind, then what it owns.

    ``key_of`` gives the key of any record that is linked to, ``source_key_of`` that of a source.
    """
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
            yield from _partner(record, key, key_of)
        case Meeting():
            yield from _meeting(record, key, key_of)
        case Series():
            yield tables.SeriesRow, {"key": key, "level": record.level}
        case Programme():
            yield from _programme(record, key, key_of)
        case Body():
            place = _maybe(Kind.PLACE, record.place, key_of)
            row = {"kind": record.kind, "summary": record.summary, "date": record.date, "place_key": place}
            yield tables.BodyRow, {"key": key, **row}
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
    yield from _listed(tables.AliasRow, "record_key", key, ({"name": name} for name in record.aliases))
    if isinstance(record, Partner | Meeting | Programme | Body):
        citations = ({"source_key": source_key_of(source)} for source in record.sources)
        yield from _listed(tables.CitationRow, "record_key", key, citations)


def _partner(record: Partner, key: int, key_of: KeyOf) -> Iterator[Row]:
    row = {"kind": record.kind, "status": record.status, "summary": record.summary, "iso": record.iso}
    yield tables.PartnerRow, {"key": key, **row}
    steps = (
        {
            "event": step.event,
            "date": step.date,
            "at": step.at,
            "meeting_key": _maybe(Kind.MEETING, step.meeting, key_of),
        }
        for step in record.history
    )
    yield from _listed(tables.StepRow, "partner_key", key, steps)
    coordinators = (
        {"country_key": key_of(Ref(Kind.PLACE, one.country)), "since": one.since, "until": one.until}
        for one in record.coordinators
    )
    yield from _listed(tables.CoordinatorRow, "partner_key", key, coordinators)


def _programme(record: Programme, key: int, key_of: KeyOf) -> Iterator[Row]:
    row = {"kind": record.kind, "summary": record.summary, "since": record.since, "until": record.until}
    yield tables.ProgrammeRow, {"key": key, **row}
    if adopted := record.adopted:
        yield (
            tables.AdoptionRow,
            {
                "programme_key": key,
                "date": adopted.date,
                "at": adopted.at,
                "meeting_key": _maybe(Kind.MEETING, adopted.meeting, key_of),
                "place_key": _maybe(Kind.PLACE, adopted.place, key_of),
            },
        )
    yield from _links(tables.ProgrammePartnerRow, key, Kind.PROGRAMME, Kind.PARTNER, record.partners, key_of)
    yield from _links(tables.ProgrammeTopicRow, key, Kind.PROGRAMME, Kind.TOPIC, record.topics, key_of)


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
