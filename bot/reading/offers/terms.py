"""That what lasts for years, a term or a coordination, runs at some time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.times.time import Time
from store.query.condition import Condition, Not, Within, both

_DAY, _SPAN = timedelta(1), "span"


def running(first: date | None, last: date | None) -> Iterator[Condition]:
    """That a term ran between two days, as far as its own are known."""
    if last:
        yield Not(Within("begin", last + _DAY, None))
    if first:
        yield Not(Within("end", None, first - _DAY))


def exactly(time: Time) -> tuple[Condition, ...]:
    """That a term began in the first year of a span and ended in its last; nothing of any other time."""
    if not (time.unit == _SPAN and time.first and time.last):
        return ()
    begun = Within("begin", time.first, time.first.replace(month=12, day=31))
    return (begun, Within("end", time.last.replace(month=1, day=1), time.last))


def on(day: date) -> Condition:
    """That a term runs on a day."""
    return both(*running(day, day))
