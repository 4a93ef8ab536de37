"""What there is to tell a chat of what it follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum

from store.catalogue import Catalogue
from store.follows import Follow
from store.kinds import Kind
from store.records import Meeting
from store.versions import Version

TOLD_FOR = timedelta(days=30)
"""A change that is older is no news any more, for a chat that could not be told before."""
WEEK, WEEK_UNTIL, DAY = 7, 5, 1
"""So many days before a meeting it is told of; where the bot did not run then, up to two days later."""


class Sort(IntEnum):
    """Why a meeting is told of, what presses most first."""

    DAY = 0
    WEEK = 1
    NEW = 2
    CHANGED = 3


@dataclass(frozen=True, slots=True)
class News:
    """A meeting to be told of; ``item`` is what makes it the same news another time. ``days``: until it."""

    sort: Sort
    meeting: Meeting
    item: str
    days: int = 0


def news(
    follows: Iterable[Follow],
    catalogue: Catalogue,
    versions: Mapping[str, Version],
    today: date,
    now: datetime,
) -> tuple[News, ...]:
    """All that a chat may be told today, be it told or not; one way to follow a meeting is enough.

    Of several news of a meeting the first is what is to be said of it.
    """
    since: dict[str, datetime] = {}
    for one in follows:
        for meeting in _met(one, catalogue):
            since[meeting.id] = min(since.get(meeting.id, one.since), one.since)
    found = [
        *(_ahead(catalogue.meetings[id_], today) for id_ in since),
        *(_changed(catalogue.meetings[id_], versions.get(id_), after, now) for id_, after in since.items()),
    ]
    told = [one for one in found if one]
    return tuple(sorted(told, key=lambda one: (one.sort, one.meeting.date, one.meeting.id)))


def _met(one: Follow, catalogue: Catalogue) -> tuple[Meeting, ...]:
    if one.ref.kind is Kind.MEETING:
        meeting = catalogue.meetings.get(one.ref.id)
        return (meeting,) if meeting else ()
    return catalogue.meetings_of(one.ref)


def _ahead(meeting: Meeting, today: date) -> News | None:
    """The reminder of a meeting whose day is known and near; put off, it has another one then."""
    if meeting.state or not meeting.date.day:
        return None
    days = (meeting.date.first - today).days
    if 0 <= days <= DAY:
        return News(Sort.DAY, meeting, f"day {meeting.date.iso} {meeting.id}", days)
    if WEEK_UNTIL <= days <= WEEK:
        return News(Sort.WEEK, meeting, f"week {meeting.date.iso} {meeting.id}", days)
    return None


def _changed(meeting: Meeting, version: Version | None, after: datetime, now: datetime) -> News | None:
    if version is None or version.at <= max(after, now - TOLD_FOR):
        return None
    sort = Sort.CHANGED if version.number else Sort.NEW
    return News(sort, meeting, f"version {version.number} {meeting.id}")
