"""Days from one to another in words."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.span import span, within
from bot.texts.text import speaking
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
        (date(2022, 7, 1), date(2022, 7, 15), "from 1 July to 15 July 2022"),
        (date(2022, 7, 10), date(2022, 7, 31), "from 10 July to 31 July 2022"),
        (date(2022, 5, 10), date(2022, 7, 31), "from 10 May to 31 July 2022"),
        (date(2021, 5, 10), date(2022, 12, 31), "from 10 May 2021 to 31 December 2022"),
        (date(2021, 7, 1), date(2022, 6, 30), "from July 2021 to June 2022"),
        (date(2010, 1, 1), None, "since 2010"),
        (date(2010, 5, 1), None, "since May 2010"),
        (None, date(2012, 12, 31), "until 2012"),
        (None, None, ""),
    ],
)
def test_span(first: date | None, last: date | None, words: str) -> None:
    """Whole days, months, years and decades are named as such; from a day on it is to a day."""
    assert span(first, last) == words


def test_within() -> None:
    """A month of no certain year is said to be one of any."""
    assert within(Within("date", month=7)) == "in July of any year"


@pytest.mark.parametrize(
    ("first", "last", "indonesian", "vietnamese"),
    [
        (date(2022, 7, 6), date(2022, 7, 6), "pada 6 Juli 2022", "vào ngày 6 tháng 7, 2022"),
        (date(2022, 7, 1), date(2022, 7, 31), "pada Juli 2022", "trong tháng 7 năm 2022"),
        (date(2016, 1, 1), date(2019, 12, 31), "dari 2016 hingga 2019", "từ năm 2016 đến năm 2019"),
        (date(1990, 1, 1), date(1999, 12, 31), "pada tahun 1990-an", "trong thập niên 1990"),
        (
            date(2026, 1, 1),
            date(2026, 11, 21),
            "dari Januari hingga 21 November 2026",
            "từ tháng 1 đến ngày 21 tháng 11, 2026",
        ),
        (None, date(2012, 12, 31), "hingga 2012", "đến năm 2012"),
    ],
)
def test_times(first: date | None, last: date | None, indonesian: str, vietnamese: str) -> None:
    """Days, months, years and decades by the habits of the language."""
    with speaking("id"):
        assert span(first, last) == indonesian
    with speaking("vi"):
        assert span(first, last) == vietnamese


def test_a_month_of_any_year() -> None:
    """And a day of one since a year."""
    july = Within("date", month=7)
    sixth = Within("date", date(2010, 1, 1), month=7, day=6)
    with speaking("id"):
        assert [within(july), within(sixth)] == ["pada Juli tahun mana pun", "pada 6 Juli sejak 2010"]
    with speaking("vi"):
        assert [within(july), within(sixth)] == [
            "trong tháng 7 của bất kỳ năm nào",
            "vào ngày 6 tháng 7 từ năm 2010",
        ]
