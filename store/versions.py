"""How often the record of each meeting has changed, in the database: what calendars and follows go by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.records import Meeting
from store.tables import VersionRow

_PART = 200


@dataclass(frozen=True, slots=True)
class Version:
    """The meeting is as it is since ``at``, changed ``number`` times since it was first seen."""

    digest: str
    number: int
    at: datetime


def digest(meeting: Meeting) -> str:
    """What tells one state of a meeting from another, by what people are told of it.

    Fields without a value are left out, so that a newer Notulis with further ones sees no change in them.
    """
    step = meeting.next
    told: dict[str, Iterable[object]] = {
        "title": (meeting.title,),
        "date": (meeting.date.iso, meeting.date_end.iso if meeting.date_end else ""),
        "place": (*meeting.places, meeting.venue or "", meeting.mode or ""),
        "state": (meeting.state or "",),
        "of": (meeting.series, meeting.level, *meeting.partners),
        "about": (*meeting.topics, meeting.summary, *meeting.highlights),
        "documents": (one.title for one in meeting.documents),
        "pledges": (f"{one.by} {one.amount} {one.currency}" for one in meeting.pledges),
        "next": (step.event, step.date.iso if step.date else "", step.place or "") if step else (),
    }
    rows = ((name, [str(value) for value in values if value]) for name, values in told.items())
    written = "\n".join(f"{name}: {values}" for name, values in rows if values)
    return blake2b(written.encode("utf-8", "backslashreplace"), digest_size=12).hexdigest()


async def recall(connection: AsyncConnection) -> dict[str, Version]:
    """All versions by the ids of their meetings."""
    names = ("id", "digest", "number", "at")
    rows = await connection.execute(select(*(col(getattr(VersionRow, name)) for name in names)))
    return {id_: Version(*rest) for id_, *rest in rows}


async def note(
    connection: AsyncConnection, meetings: Iterable[Meeting], at: datetime
) -> Mapping[str, Version]:
    """Note which meetings are new or changed; gives all versions as they are then.

    A change that another process noted meanwhile is counted once. What is known of a meeting outlives its
    record: one that comes back goes on counting.
    """
    known = await recall(connection)
    now = {one.id: digest(one) for one in meetings}
    first = {
        id_: Version(mark, known[id_].number + 1 if id_ in known else 0, at)
        for id_, mark in now.items()
        if id_ not in known or known[id_].digest != mark
    }
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    rows = [
        {"id": id_, "digest": one.digest, "number": one.number, "at": one.at} for id_, one in first.items()
    ]
    for start in range(0, len(rows), _PART):
        put = insert(VersionRow).values(rows[start : start + _PART])
        newer = {name: put.excluded[name] for name in ("digest", "number", "at")}
        await connection.execute(
            put.on_conflict_do_update(
                index_elements=["id"],
                set_=newer,
                where=col(VersionRow.number) < put.excluded["number"],
            )
        )
    return await recall(connection) if rows else known
