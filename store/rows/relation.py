"""Partners and members as rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from store import tables
from store.kinds import Kind
from store.records import Member, Partner, Step
from store.rows.keys import Keys, Row, listed


def partner(record: Partner, key: int, keys: Keys) -> Iterator[Row]:
    row = {"kind": record.kind, "status": record.status, "summary": record.summary, "iso": record.iso}
    yield tables.PartnerRow, {"key": key, **row}
    steps = (_step(step, keys) for step in record.history)
    yield from listed(tables.StepRow, "partner_key", key, steps)
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
    yield from listed(tables.CoordinatorRow, "partner_key", key, coordinators)
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
    yield from listed(tables.ElevationRow, "partner_key", key, levels)


def member(record: Member, key: int, keys: Keys) -> Iterator[Row]:
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
    yield from listed(tables.MemberStepRow, "member_key", key, steps)


def _step(step: Step, keys: Keys) -> dict[str, Any]:
    return {
        "event": step.event,
        "date": step.date,
        "at": step.at,
        "meeting_key": keys.link(Kind.MEETING, step.meeting),
        "source_key": keys.source(step.source),
    }
