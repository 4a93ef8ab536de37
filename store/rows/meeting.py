"""A meeting as rows."""

from __future__ import annotations

from collections.abc import Iterator

from store import tables
from store.kinds import Kind, Ref
from store.records import Meeting
from store.rows.keys import Keys, Row, linked, listed


def meeting(record: Meeting, key: int, keys: Keys) -> Iterator[Row]:
    yield (
        tables.MeetingRow,
        {
            "key": key,
            "series_key": keys.of(Ref(Kind.SERIES, record.series)),
            "level": record.level,
            "date": record.date,
            "date_end": record.date_end,
            "ordinal": record.ordinal,
            "venue": record.venue,
            "mode": record.mode,
            "summary": record.summary,
            "state": record.state,
        },
    )
    for table, kind, ids in (
        (tables.MeetingPartnerRow, Kind.PARTNER, record.partners),
        (tables.MeetingPlaceRow, Kind.PLACE, record.places),
        (tables.MeetingTopicRow, Kind.TOPIC, record.topics),
        (tables.MeetingProgrammeRow, Kind.PROGRAMME, record.programmes),
        (tables.MeetingBodyRow, Kind.BODY, record.bodies),
    ):
        yield from linked(table, key, Kind.MEETING, kind, ids, keys)
    attendances = (
        {
            "person_key": keys.link(Kind.PERSON, one.person),
            "role": one.role,
            "country": one.country,
            "chair": one.chair,
        }
        for one in record.attendances
    )
    yield from listed(tables.AttendanceRow, "meeting_key", key, attendances)
    documents = (
        {"title": one.title, "programme_key": keys.link(Kind.PROGRAMME, one.programme)}
        for one in record.documents
    )
    yield from listed(tables.DocumentRow, "meeting_key", key, documents)
    pledges = (
        {
            "partner_key": keys.of(Ref(Kind.PARTNER, one.by)),
            "amount": one.amount,
            "currency": one.currency,
            "to": one.to,
            "programme_key": keys.link(Kind.PROGRAMME, one.programme),
        }
        for one in record.pledges
    )
    yield from listed(tables.PledgeRow, "meeting_key", key, pledges)
    yield from listed(tables.HighlightRow, "meeting_key", key, ({"text": text} for text in record.highlights))
    if step := record.next:
        yield (
            tables.NextStepRow,
            {
                "meeting_key": key,
                "event": step.event,
                "date": step.date,
                "place_key": keys.link(Kind.PLACE, step.place),
                "next_key": keys.link(Kind.MEETING, step.meeting),
            },
        )
