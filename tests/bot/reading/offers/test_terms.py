"""Whatever runs for a time."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reading.offers.terms import exactly, running
from bot.times.time import Time
from store.query.condition import Not, Within


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (
            date(2020, 1, 1),
            date(2021, 1, 1),
            [
                Not(of=Within(field="begin", first=date(2021, 1, 2), last=None, month=None, day=None)),
                Not(of=Within(field="end", first=None, last=date(2019, 12, 31), month=None, day=None)),
            ],
        ),
        (
            None,
            date(2021, 1, 1),
            [Not(of=Within(field="begin", first=date(2021, 1, 2), last=None, month=None, day=None))],
        ),
        (
            date(2020, 1, 1),
            None,
            [Not(of=Within(field="end", first=None, last=date(2019, 12, 31), month=None, day=None))],
        ),
    ],
)
def test_what_runs_in_a_time_has_begun_by_its_end_and_not_ended_before_it(
    first: date | None, last: date | None, expected: object
) -> None:
    """With one bound alone, that one."""
    assert list(running(first, last)) == expected


def test_a_span_is_held_exactly_by_what_began_and_ended_with_it() -> None:
    """By the years of its ends; no other time is."""
    span = Time(date(2021, 1, 1), date(2024, 12, 31), 0, 1, "span")
    assert exactly(span) == (
        Within("begin", date(2021, 1, 1), date(2021, 12, 31)),
        Within("end", date(2024, 1, 1), date(2024, 12, 31)),
    )
    assert exactly(Time(date(2021, 1, 1), date(2021, 12, 31), 0, 1, "year")) == ()
    assert exactly(Time(date(2021, 1, 1), None, 0, 1, "span")) == ()
