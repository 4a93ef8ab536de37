from __future__ import annotations

import pytest

from tests.bot.times.said import Row, said, unsaid, yearly

TIMES: list[Row] = [
    ("early 2019", "early 2019", "2019-01-01", "2019-04-30"),
    ("mid-2019", "mid-2019", "2019-05-01", "2019-08-31"),
    ("late 2019", "late 2019", "2019-09-01", "2019-12-31"),
    ("early 2000s", "early 2000s", "2000-01-01", "2003-12-31"),
    ("mid-nineties", "mid-nineties", "1994-01-01", "1996-12-31"),
    ("late 90s", "late 90s", "1997-01-01", "1999-12-31"),
    ("end of 2019", "end of 2019", "2019-09-01", "2019-12-31"),
    ("beginning of 2020", "beginning of 2020", "2020-01-01", "2020-04-30"),
    ("early this month", "early this month", "2026-11-01", "2026-11-10"),
    ("late last year", "late last year", "2025-09-01", "2025-12-31"),
    ("end of the year", "end of the year", "2026-09-01", "2026-12-31"),
    ("first half of 2022", "first half of 2022", "2022-01-01", "2022-06-30"),
    ("third quarter of 2020", "third quarter of 2020", "2020-07-01", "2020-09-30"),
    ("second half of last year", "second half of last year", "2025-07-01", "2025-12-31"),
    ("last week of July 2022", "last week of July 2022", "2022-07-25", "2022-07-31"),
    ("first six months of 2020", "first six months of 2020", "2020-01-01", "2020-06-30"),
    ("last three months of 2019", "last three months of 2019", "2019-10-01", "2019-12-31"),
    ("20th century", "20th century", "1901-01-01", "2000-12-31"),
    ("so far this year", "so far this year", "2026-01-01", "2026-11-21"),
    ("this year so far", "this year so far", "2026-01-01", "2026-11-21"),
    ("earlier this year", "earlier this year", "2026-01-01", "2026-11-21"),
    ("later this year", "later this year", "2026-11-21", "2026-12-31"),
    ("2026 so far", "2026 so far", "2026-01-01", "2026-11-21"),
    ("the year before 2010", "the year before 2010", "2009-01-01", "2009-12-31"),
    ("the year after 2010", "the year after 2010", "2011-01-01", "2011-12-31"),
    ("two years before 2010", "two years before 2010", "2008-01-01", "2008-12-31"),
    ("the two years before 2010", "the two years before 2010", "2008-01-01", "2009-12-31"),
    ("the month before July 2016", "the month before July 2016", "2016-06-01", "2016-06-30"),
    ("in the week of 6 July 2022", "in the week of 6 July 2022", "2022-07-04", "2022-07-10"),
    (
        "end of the third quarter of 2020",
        "end of the third quarter of 2020",
        "2020-09-01",
        "2020-09-30",
    ),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), TIMES)
def test_a_part_of_a_time_is_read(text: str, words: str, first: str, last: str) -> None:
    """Thirds, halves, quarters and numbered units of a time, and those beside one, are read."""
    assert said(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("early May", (5, 1, 5, 10)),
        ("late February", (2, 19, 2, 31)),
        ("second week of May", (5, 8, 5, 14)),
        ("end of June", (6, 21, 6, 31)),
    ],
)
def test_a_part_of_a_month_without_its_year_is_that_of_any_year(
    text: str, part: tuple[int, int, int, int]
) -> None:
    """It is told by its first and last month and day."""
    assert yearly(text) == [part]


@pytest.mark.parametrize(
    "text", ["the second half of the meeting", "first day of the AMM", "the third quarter", "the first half"]
)
def test_a_part_of_something_else_is_no_time(text: str) -> None:
    """Halves and days of meetings are no times."""
    assert said(text) == []
    assert unsaid(text) == []


def test_a_week_of_what_is_no_time_is_not_understood() -> None:
    """A numbered week says a time, even where it cannot be told which; so does a part that is not there."""
    assert unsaid("the 3rd week of never") == ["the 3rd week of never"]
    assert unsaid("in the 14th month of 2020") == ["the 14th month of 2020"]
    assert unsaid("the 19th century") == ["the 19th century"]
