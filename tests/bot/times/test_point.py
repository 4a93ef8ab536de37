from __future__ import annotations

from datetime import date

import pytest

from bot.times.point import dated, invalid, lasting, yearly
from store.dates import PartialDate


def test_a_part_of_every_year_is_dated_in_one() -> None:
    """'July' is 31 days of a year, '6 July' one, 'November to February' goes on into the next."""
    assert yearly(7, None, 1).dated(2022).span == (date(2022, 7, 1), date(2022, 7, 31))
    assert yearly(7, 6, 1).dated(2022).span == (date(2022, 7, 6), date(2022, 7, 6))
    winter = yearly(11, None, 1)._replace(last_month=2)
    assert winter.dated(2022).span == (date(2022, 11, 1), date(2023, 2, 28))


def test_a_day_that_no_year_has_is_an_error() -> None:
    """30 February is refused at once, 29 February only in a year that has none."""
    with pytest.raises(ValueError, match="day"):
        yearly(2, 30, 1)
    with pytest.raises(ValueError, match="day"):
        yearly(2, 29, 1).dated(2023)


def test_the_unit_is_a_span_but_for_days_months_and_years() -> None:
    """A quarter, a decade and a week are spans."""
    assert [dated(PartialDate.parse(text), 1).unit for text in ("2022", "2022-07", "2022-07-06")] == [
        "year",
        "month",
        "day",
    ]
    assert lasting((date(2022, 7, 1), date(2022, 9, 30)), "quarter", 1).unit == "span"


def test_no_span_is_no_time() -> None:
    """What has no days is not valid, nor does it have a span."""
    assert lasting(None, "week", 2) == invalid(2)
    assert invalid(2).span is None
