"""A programme as rows."""

from __future__ import annotations

from collections.abc import Iterator

from store import tables
from store.kinds import Kind
from store.records import Programme
from store.rows.keys import Keys, Row, linked, listed


def programme(record: Programme, key: int, keys: Keys) -> Iterator[Row]:
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
    yield from linked(tables.ProgrammePartnerRow, key, Kind.PROGRAMME, Kind.PARTNER, record.partners, keys)
    yield from linked(tables.ProgrammeTopicRow, key, Kind.PROGRAMME, Kind.TOPIC, record.topics, keys)
    yield from _agreement(record, key, keys)


def _agreement(record: Programme, key: int, keys: Keys) -> Iterator[Row]:
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
    yield from listed(tables.InstrumentRow, "programme_key", key, instruments)
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
    yield from listed(tables.PartyRow, "programme_key", key, parties)
    applicants = (
        {
            "country_key": keys.link(Kind.PLACE, one.country),
            "state": one.state,
            "as_of": one.as_of,
            "source_key": keys.source(one.source),
        }
        for one in record.applicants
    )
    yield from listed(tables.ApplicantRow, "programme_key", key, applicants)
