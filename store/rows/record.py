"""A record as rows of the tables."""

from __future__ import annotations

from collections.abc import Iterator

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
    Topic,
)
from store.rows.keys import KeyOf, Keys, Row, SourceKeyOf, listed
from store.rows.meeting import meeting
from store.rows.office import body, office
from store.rows.programme import programme
from store.rows.relation import member, partner
from store.tables import Table

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


def rows_of(record: Record, origin: Origin, key_of: KeyOf, source_key_of: SourceKeyOf) -> Iterator[Row]:
    """Every row of a record: its ``record`` row, that of its kind, then what it owns.

    ``key_of`` gives the key of any record that is linked to, ``source_key_of`` that of a source.
    """
    keys = Keys(record, key_of, source_key_of)
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
            yield from partner(record, key, keys)
        case Meeting():
            yield from meeting(record, key, keys)
        case Series():
            yield tables.SeriesRow, {"key": key, "level": record.level}
        case Programme():
            yield from programme(record, key, keys)
        case Body():
            yield from body(record, key, keys)
        case Person():
            yield tables.PersonRow, {"key": key}
        case Place():
            within = keys.link(Kind.PLACE, record.within)
            yield (
                tables.PlaceRow,
                {"key": key, "kind": record.kind, "within_key": within, "iso": record.iso},
            )
        case Topic():
            yield tables.TopicRow, {"key": key}
        case Member():
            yield from member(record, key, keys)
        case Office():
            yield from office(record, key, keys)
    yield from listed(tables.AliasRow, "record_key", key, ({"name": name} for name in record.aliases))
    if isinstance(record, Partner | Meeting | Programme | Body | Member | Office):
        citations = ({"source_key": source_key_of(source)} for source in record.sources)
        yield from listed(tables.CitationRow, "record_key", key, citations)
