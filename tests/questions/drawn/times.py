"""Conditions that hold of a meeting by its date."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date

from store.query.condition import All, Any, Beside, Has, Within
from store.query.query import Select
from store.query.sort import Sort
from store.records import Meeting
from tests.questions.drawn.drawer import Draw, Drawer, Found

# Longer titles nobody types.
_LONG = 45


def years(field: str, first: int | None, last: int | None) -> Within:
    """From the first day of a year to the last of another; open where None."""
    return Within(field, date(first, 1, 1) if first else None, date(last, 12, 31) if last else None)


def _year(_: Drawer, one: Meeting) -> Iterator[Found]:
    yield {"x": str(one.date.year)}, years("date", one.date.year, one.date.year)


def _years(draw: Drawer, one: Meeting) -> Iterator[Found]:
    first, last = sorted((one.date.year, one.date.year + draw.random.choice((-3, -2, 2, 3))))
    yield {"x": str(first), "y": str(last)}, Any((years("date", first, first), years("date", last, last)))


def _month(_: Drawer, one: Meeting) -> Iterator[Found]:
    if one.date.month:
        year, month = one.date.year, one.date.month
        yield {"x": f"{date(year, month, 1):%B %Y}"}, _months(year, month, 1)


def _months(year: int, month: int, count: int) -> Within:
    end = month + count - 1
    return Within("date", date(year, month, 1), date(year, end, monthrange(year, end)[1]))


def _day(_: Drawer, one: Meeting) -> Iterator[Found]:
    if one.date.day:
        yield {"x": str(one.date)}, Within("date", one.date.first, one.date.first)


def _decade(_: Drawer, one: Meeting) -> Iterator[Found]:
    start = one.date.year // 10 * 10
    yield {"x": str(start)}, years("date", start, start + 9)


def _before(draw: Drawer, one: Meeting) -> Iterator[Found]:
    bound = one.date.year + draw.random.randint(1, 4)
    yield {"x": str(bound)}, years("date", None, bound - 1)


def _after(draw: Drawer, one: Meeting) -> Iterator[Found]:
    bound = one.date.year - draw.random.randint(1, 4)
    yield {"x": str(bound)}, years("date", bound + 1, None)


def _since(draw: Drawer, one: Meeting) -> Iterator[Found]:
    bound = one.date.year - draw.random.randint(0, 4)
    yield {"x": str(bound)}, years("date", bound, None)


def _until(draw: Drawer, one: Meeting) -> Iterator[Found]:
    bound = one.date.year + draw.random.randint(0, 4)
    yield {"x": str(bound)}, years("date", None, bound)


def _span(draw: Drawer, one: Meeting) -> Iterator[Found]:
    first, last = one.date.year - draw.random.randint(1, 3), one.date.year + draw.random.randint(1, 3)
    yield {"x": str(first), "y": str(last)}, years("date", first, last)


def _part(draw: Drawer, one: Meeting, months: int, group: str) -> Iterator[Found]:
    if one.date.month:
        part = (one.date.month - 1) // months
        words = {"x": str(part + 1), "y": str(one.date.year), "z": str(draw.called(group, str(part + 1)))}
        yield words, _months(one.date.year, part * months + 1, months)


def _quarter(draw: Drawer, one: Meeting) -> Iterator[Found]:
    yield from _part(draw, one, 3, "quarter")


def _half(draw: Drawer, one: Meeting) -> Iterator[Found]:
    yield from _part(draw, one, 6, "half")


def _beside(draw: Drawer, one: Meeting, side: str, pool: list[Meeting]) -> Iterator[Found]:
    if pool:
        other = draw.random.choice(pool)
        yield {"x": other.title}, Beside("date", side, Select(Sort.MEETING, Has("id", (other.id,))))


def _numbered(draw: Drawer) -> list[Meeting]:
    """Meetings that a title of their own tells from all others."""
    meetings = draw.catalogue.meetings.values()
    return [
        one
        for one in meetings
        if one.ordinal and len(one.title) < _LONG and "(" not in one.title and draw.own(one.title)
    ]


def _before_meeting(draw: Drawer, one: Meeting) -> Iterator[Found]:
    later = [each for each in _numbered(draw) if each.date.first > one.date.last]
    yield from _beside(draw, one, "before", later)


def _after_meeting(draw: Drawer, one: Meeting) -> Iterator[Found]:
    earlier = [each for each in _numbered(draw) if each.date.last < one.date.first]
    yield from _beside(draw, one, "after", earlier)


def _between_meetings(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for after, first in _after_meeting(draw, one):
        for before, second in _before_meeting(draw, one):
            yield {"x": after["x"], "y": before["x"]}, All((first, second))


TIMES: Mapping[str, Draw] = {
    "year": _year, "years": _years, "month": _month, "day": _day, "decade": _decade, "before": _before,
    "after": _after, "since": _since, "until": _until, "span": _span, "quarter": _quarter, "half": _half,
    "before_meeting": _before_meeting, "after_meeting": _after_meeting, "between_meetings": _between_meetings,
}  # fmt: skip
