"""Years in words."""

from __future__ import annotations

import pytest

from tests.bot.times.said import said


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("in nineteen seventy-seven", "1977-01-01", "1977-12-31"),
        ("nineteen ninety four please", "1994-01-01", "1994-12-31"),
        ("twenty sixteen", "2016-01-01", "2016-12-31"),
        ("twenty twenty", "2020-01-01", "2020-12-31"),
        ("twenty oh nine", "2009-01-01", "2009-12-31"),
        ("two thousand and seven", "2007-01-01", "2007-12-31"),
        ("March twenty nineteen", "2019-03-01", "2019-03-31"),
        ("from twenty ten to twenty fifteen", "2010-01-01", "2015-12-31"),
    ],
)
def test_a_year_may_be_told_in_words(text: str, first: str, last: str) -> None:
    """The hundreds and the rest, with a month or within a span as a year in digits."""
    assert [(begin, end) for _, begin, end in said(text)] == [(first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "twenty five meetings",
        "the twenty-third summit",
        "twenty meetings of nineteen people",
        "two thousand people",
        "nineteen ten",  # before ASEAN
        "funds for the pandemic",
        "post-pandemic recovery",
    ],
)
def test_other_numbers_are_no_years(text: str) -> None:
    """Neither what counts, nor a year before all that is recorded, nor what is about the pandemic."""
    assert said(text) == []
