"""An office and a body as rows."""

from __future__ import annotations

from collections.abc import Iterator

from store import tables
from store.kinds import Kind
from store.records import Body, Office
from store.rows.keys import Keys, Row, listed


def office(record: Office, key: int, keys: Keys) -> Iterator[Row]:
    leads = keys.link(Kind.BODY, record.body)
    yield (
        tables.OfficeRow,
        {"key": key, "held_by": record.held_by, "summary": record.summary, "body_key": leads},
    )
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
    yield from listed(tables.TermRow, "office_key", key, terms)


def body(record: Body, key: int, keys: Keys) -> Iterator[Row]:
    place = keys.link(Kind.PLACE, record.place)
    row = {"kind": record.kind, "summary": record.summary, "date": record.date, "place_key": place}
    yield tables.BodyRow, {"key": key, **row}
    facts = (
        {
            "about": one.about,
            "name": one.name,
            "value": one.value,
            "date": one.date,
            "number": one.number,
            "note": one.note,
            "source_key": keys.source(one.source),
        }
        for one in record.facts
    )
    yield from listed(tables.FactRow, "body_key", key, facts)
