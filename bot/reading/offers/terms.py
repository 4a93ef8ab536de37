"""That what lasts for years, a term or a coordination, runs at some time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from store.query.condition import Condition, Not, Within, both

_DAY = timedelta(1)


def running(first: date | None, last: date | None) -> Iterator[Condition]:
    """That a term ran between two days, as far as its own are known."""
    if last:
        yield Not(Within("begin", last + _DAY, None))
    if first:
        yield Not(Within("end", None, first - _DAY))


def on(day: date) -> Condition:
    """That a term runs on a day."""
    return both(*running(day, day))
