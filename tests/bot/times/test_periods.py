from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.times.periods import DAY, SIZES, beside, nth, period, shift, third

DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
YEAR = period("year", date(2022, 5, 5))


@given(st.sampled_from(SIZES), DAYS)
def test_a_period_holds_its_day_and_ends_where_the_next_begins(unit: str, day: date) -> None:
    """Periods leave no day out, and each is told by any of its days."""
    first, last = period(unit, day)
    assert first <= day <= last
    assert beside(unit, day, 1)[0] == last + DAY
    assert beside(unit, day, -1)[1] == first - DAY


@given(st.sampled_from(["quarter", "half", "month"]), DAYS)
def test_the_first_and_last_of_a_year_are_its_ends(unit: str, day: date) -> None:
    """A year begins with its first part and ends with its last."""
    year = period("year", day)
    first, last = nth(unit, 1, year), nth(unit, -1, year)
    assert first is not None
    assert last is not None
    assert (first[0], last[1]) == year


@pytest.mark.parametrize(
    ("unit", "number", "first", "last"),
    [
        ("quarter", 3, "2022-07-01", "2022-09-30"),
        ("half", 2, "2022-07-01", "2022-12-31"),
        ("week", -1, "2022-12-25", "2022-12-31"),
        ("week", 53, "2022-12-31", "2022-12-31"),
        ("day", 60, "2022-03-01", "2022-03-01"),
        ("month", -2, "2022-11-01", "2022-11-30"),
    ],
)
def test_a_numbered_unit_is_counted_from_either_end(unit: str, number: int, first: str, last: str) -> None:
    """Units are counted from the first or, where negative, from the last."""
    assert nth(unit, number, YEAR) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(("unit", "number"), [("quarter", 5), ("half", 0), ("month", 13), ("week", 60)])
def test_there_is_no_more_than_there_is(unit: str, number: int) -> None:
    """A year has no fifth quarter."""
    assert nth(unit, number, YEAR) is None


def test_thirds_of_a_decade_are_whole_years() -> None:
    """The early nineties are four years, the rest three each; a year has thirds of four months."""
    nineties = period("decade", date(1995, 1, 1))
    assert [third(index, nineties)[0].year for index in range(3)] == [1990, 1994, 1997]
    assert [third(index, YEAR)[0].month for index in range(3)] == [1, 5, 9]
    assert third(2, nineties)[1] == nineties[1]


def test_a_shifted_day_stays_within_its_month() -> None:
    """A month after 31 January is the last of February."""
    assert shift(date(2024, 1, 31), "month", 1) == date(2024, 2, 29)
    assert shift(date(2024, 2, 29), "year", -1) == date(2023, 2, 28)


@pytest.mark.parametrize("unit", SIZES)
def test_beyond_the_calendar_is_an_error(unit: str) -> None:
    """Days that no calendar has are a ValueError or OverflowError, never another day."""
    for day in (date(2026, 11, 21), date(2026, 11, 30)):
        with pytest.raises((ValueError, OverflowError)):
            shift(day, unit, 9_999_999)
