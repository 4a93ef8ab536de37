"""Conditions that hold of a programme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from store.query.condition import Any, Condition, Has, Not, Within, both
from store.records import Programme
from tests.questions.drawn.drawer import Draw, Drawer, Found
from tests.questions.drawn.links import city, either, own, partner, partners, some, topic
from tests.questions.drawn.times import years


def _kind(draw: Drawer, one: Programme) -> Iterator[Found]:
    if name := draw.called("kind", one.kind.value):
        yield {"x": name}, Has("kind", (one.kind.value,))


def _begins(_: Drawer, one: Programme) -> Iterator[Found]:
    if one.since:
        yield {"x": str(one.since.year)}, years("begin", one.since.year, one.since.year)


def _ends(_: Drawer, one: Programme) -> Iterator[Found]:
    if one.until:
        yield {"x": str(one.until.year)}, years("end", one.until.year, one.until.year)


def _ends_before(draw: Drawer, one: Programme) -> Iterator[Found]:
    if one.until:
        bound = one.until.year + draw.random.randint(1, 2)
        yield {"x": str(bound)}, years("end", None, bound - 1)


def _ends_after(draw: Drawer, one: Programme) -> Iterator[Found]:
    if one.until:
        bound = one.until.year - draw.random.randint(1, 2)
        yield {"x": str(bound)}, years("end", bound + 1, None)


def _runs(draw: Drawer, one: Programme) -> Iterator[Found]:
    if one.since and one.until and one.since.year < one.until.year:
        year = draw.random.randint(one.since.year, one.until.year)
        begun, open_ = Within("begin", None, date(year, 12, 31)), Within("end", date(year, 1, 1))
        yield {"x": str(year)}, both(begun, open_)


def _exact(_: Drawer, one: Programme) -> Iterator[Found]:
    if one.since and one.until and one.since.year < one.until.year:
        first, last = one.since.year, one.until.year
        yield {"x": str(first), "y": str(last)}, both(years("begin", first, first), years("end", last, last))


def _adopted(draw: Drawer, one: Programme, before: int | None, after: int | None) -> Iterator[Found]:
    """Adopted from so many years before on, until so many years after (None: open)."""
    if one.adopted and one.adopted.date:
        year = one.adopted.date.year
        first = None if before is None else year - before
        last = None if after is None else year + after
        shown = {"x": str(first or (last or 0) + 1), "y": str(last)}
        yield shown, years("date", first, last)


def _adopted_in(draw: Drawer, one: Programme) -> Iterator[Found]:
    yield from _adopted(draw, one, 0, 0)


def _adopted_before(draw: Drawer, one: Programme) -> Iterator[Found]:
    yield from _adopted(draw, one, None, draw.random.randint(0, 3))


def _adopted_since(draw: Drawer, one: Programme) -> Iterator[Found]:
    yield from _adopted(draw, one, draw.random.randint(0, 3), None)


def _adopted_span(draw: Drawer, one: Programme) -> Iterator[Found]:
    yield from _adopted(draw, one, draw.random.randint(1, 2), draw.random.randint(1, 2))


def _at(draw: Drawer, one: Programme) -> Iterator[Found]:
    if one.adopted and one.adopted.meeting:
        meeting = draw.catalogue.meetings[one.adopted.meeting]
        if draw.own(meeting.title):
            yield {"x": meeting.title}, Has("meeting", (meeting.id,))


def running(today: date) -> Condition:
    """In force on a day: what tells no beginning has begun, what ends some day of the year has not ended."""
    begun = Any((Within("begin", None, today), Not(Within("begin", None, None))))
    return both(begun, Within("end", None, None), Not(Within("end", None, today)))


def _now(draw: Drawer, one: Programme) -> Iterator[Found]:
    if one.until:
        yield {}, running(draw.today)


PROGRAMMES: Mapping[str, Draw] = {
    "kind": _kind,
    "partner": partner,
    "partners": partners,
    "either": either,
    "own": own,
    "some": some,
    "begins": _begins,
    "ends": _ends,
    "ends_before": _ends_before,
    "ends_after": _ends_after,
    "runs": _runs,
    "exact": _exact,
    "adopted": _adopted_in,
    "adopted_before": _adopted_before,
    "adopted_since": _adopted_since,
    "adopted_span": _adopted_span,
    "at": _at,
    "topic": topic,
    "now": _now,
    "city": city,
}
