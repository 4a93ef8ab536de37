from __future__ import annotations

import pytest

from bot.times.reading import read_times
from tests.bot.times.said import TODAY, Row, said, unsaid

TIMES: list[Row] = [
    ("last year", "last year", "2025-01-01", "2025-12-31"),
    ("this month", "this month", "2026-11-01", "2026-11-30"),
    ("next quarter", "next quarter", "2027-01-01", "2027-03-31"),
    ("previous decade", "previous decade", "2010-01-01", "2019-12-31"),
    ("past year", "past year", "2025-11-21", "2026-11-21"),
    ("the last year", "the last year", "2025-11-21", "2026-11-21"),
    ("current week", "current week", "2026-11-16", "2026-11-22"),
    ("last week", "last week", "2026-11-09", "2026-11-15"),
    ("this century", "this century", "2000-01-01", "2099-12-31"),
    ("last 12 months", "last 12 months", "2025-11-21", "2026-11-21"),
    ("past five years", "past five years", "2021-11-21", "2026-11-21"),
    ("last couple of years", "last couple of years", "2024-11-21", "2026-11-21"),
    ("in the last decade", "in the last decade", "2016-11-21", "2026-11-21"),
    ("the next two weeks", "the next two weeks", "2026-11-21", "2026-12-05"),
    ("coming weeks", "coming weeks", "2026-11-21", "2027-01-20"),
    ("recent years", "recent years", "2021-11-22", "2026-11-21"),
    ("last fortnight", "last fortnight", "2026-11-07", "2026-11-21"),
    ("two years ago", "two years ago", "2024-01-01", "2024-12-31"),
    ("3 months ago", "3 months ago", "2026-08-01", "2026-08-31"),
    ("a year ago", "a year ago", "2025-01-01", "2025-12-31"),
    ("half a year ago", "half a year ago", "2026-05-01", "2026-05-31"),
    ("a year and a half ago", "a year and a half ago", "2025-05-01", "2025-05-31"),
    ("more than two years ago", "more than two years ago", "None", "2024-11-21"),
    ("two years from now", "two years from now", "2028-01-01", "2028-12-31"),
    ("yesterday", "yesterday", "2026-11-20", "2026-11-20"),
    ("today", "today", "2026-11-21", "2026-11-21"),
    ("tomorrow", "tomorrow", "2026-11-22", "2026-11-22"),
    ("tonight", "tonight", "2026-11-21", "2026-11-21"),
    ("year to date", "year to date", "2026-01-01", "2026-11-21"),
    ("the year before last", "the year before last", "2024-01-01", "2024-12-31"),
    ("week after next", "week after next", "2026-11-30", "2026-12-06"),
    ("last November", "last November", "2025-11-01", "2025-11-30"),
    ("next March", "next March", "2027-03-01", "2027-03-31"),
    ("this July", "this July", "2026-07-01", "2026-07-31"),
    ("last Monday", "last Monday", "2026-11-16", "2026-11-16"),
    ("July last year", "July last year", "2025-07-01", "2025-07-31"),
    ("last year's July", "last year's July", "2025-07-01", "2025-07-31"),
    ("6 July last year", "6 July last year", "2025-07-06", "2025-07-06"),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), TIMES)
def test_a_time_told_from_today_is_read(text: str, words: str, first: str, last: str) -> None:
    """What is told from today is read, the rolling ('past year') apart from the whole ('last year')."""
    assert said(text) == [(words, first, last)]


def test_only_what_depends_on_today_is_anchored() -> None:
    """A time tells whether it would be another one tomorrow."""
    assert [time.anchor for time in read_times("2016, last year, 6 July this year", TODAY)] == [
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    "text",
    [
        "the following year",
        "the last year of the plan",
        "two years later",
        "the year before that",
        "the next day",
        "the last two summits",
        "in two years",
        "how many years ago was it",
        "40 years",
    ],
)
def test_what_needs_more_than_today_is_no_time_here(text: str) -> None:
    """Lengths, and times told from something else than today, are left to others."""
    assert said(text) == []
    assert unsaid(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "years ago",
        "several years ago",
        "last several years",
        "5000 years ago",
        "last weekend",
        "next 9999 years",
    ],
)
def test_a_distance_that_is_not_known_is_not_understood(text: str) -> None:
    """A distance without a number, or beyond the calendar, is told as not understood, all of it."""
    assert unsaid(text) == [text]
