from __future__ import annotations

from datetime import date

import pytest

from bot.times.time import Time
from store.dates import PartialDate

JULY_2022 = Time(date(2022, 7, 1), date(2022, 7, 31), 0, 9, "month")
SINCE_2019 = Time(date(2019, 1, 1), None, 0, 10, "span")
MARCH = Time(None, None, 0, 5, "month", month=3)
NINTH_OF_MARCH = Time(None, None, 0, 7, "day", month=3, day=9)
SIX_TO_EIGHT_JULY = Time(None, None, 0, 11, "span", month=7, day=6, last_month=7, last_day=8)
NOVEMBER_TO_FEBRUARY = Time(None, None, 0, 11, "span", month=11, last_month=2)


@pytest.mark.parametrize(
    ("time", "when", "held", "touched"),
    [
        (JULY_2022, "2022-07-06", True, True),
        (JULY_2022, "2022-07", True, True),
        (JULY_2022, "2022", False, True),
        (JULY_2022, "2022-08-01", False, False),
        (SINCE_2019, "2019", True, True),
        (SINCE_2019, "2018-12-31", False, False),
        (MARCH, "2016-03-30", True, True),
        (MARCH, "2016-03", True, True),
        (MARCH, "2016", False, True),
        (MARCH, "2016-04", False, False),
        (NINTH_OF_MARCH, "2016-03-09", True, True),
        (NINTH_OF_MARCH, "2016-03", False, True),
        (NINTH_OF_MARCH, "2016-03-10", False, False),
        (SIX_TO_EIGHT_JULY, "2016-07-07", True, True),
        (SIX_TO_EIGHT_JULY, "2016-07-09", False, False),
        (SIX_TO_EIGHT_JULY, "2016-07", False, True),
        (NOVEMBER_TO_FEBRUARY, "2016-12", True, True),
        (NOVEMBER_TO_FEBRUARY, "2016-02-28", True, True),
        (NOVEMBER_TO_FEBRUARY, "2016-03-01", False, False),
    ],
)
def test_a_date_is_within_or_may_be(time: Time, when: str, held: bool, touched: bool) -> None:
    """A time holds a date that is surely within it, and touches one that may be."""
    date_ = PartialDate.parse(when)
    assert (time.holds(date_), time.touches(date_)) == (held, touched)
