"""Days from one to another in words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.span import span, within
from store.query.condition import Within


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2022, 7, 6), date(2022, 7, 6), "on 6 July 2022"),
        (date(2022, 7, 1), date(2022, 7, 31), "in July 2022"),
        (date(2019, 1, 1), date(2019, 12, 31), "in 2019"),
        (date(2016, 1, 1), date(2019, 12, 31), "from 2016 to 2019"),
        (date(1990, 1, 1), date(1999, 12, 31), "in the 1990s"),
        (date(1976, 1, 1), date(1976, 3, 31), "from January to March 1976"),
        (date(2026, 1, 1), date(2026, 11, 21), "from January to 21 November 2026"),
        (date(2010, 1, 1), None, "since 2010"),
        (date(2010, 5, 1), None, "since May 2010"),
        (None, date(2012, 12, 31), "until 2012"),
        (None, None, ""),
    ],
)
def test_span(first: date | None, last: date | None, words: str) -> None:
    """Whole days, months, years and decades are named as such."""
    assert span(first, last) == words


def test_within() -> None:
    """A month of no certain year is said to be one of any."""
    assert within(Within("date", month=7)) == "in July of any year"
