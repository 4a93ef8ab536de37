from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.question.lexicon import lexicon
from bot.question.times import read_times
from tests.bot.question.room import TODAY

LONG_MONTHS = sorted(name for name in lexicon().months if len(name) > 5)


def read(text: str) -> list[tuple[str, str, str]]:
    return [
        (str(time.first), str(time.last), text[time.start : time.end]) for time in read_times(text, TODAY)
    ]


@pytest.mark.parametrize(
    ("text", "first", "last", "said"),
    [
        ("in 2016?", "2016-01-01", "2016-12-31", "2016"),
        ("on 30 March 2016", "2016-03-30", "2016-03-30", "30 March 2016"),
        ("the 30th of March, 2016", "2016-03-30", "2016-03-30", "30th of March, 2016"),
        ("March 30 2016", "2016-03-30", "2016-03-30", "March 30 2016"),
        ("sept 2021", "2021-09-01", "2021-09-30", "sept 2021"),
        ("July '09", "2009-07-01", "2009-07-31", "July '09"),
        ("2016-03-30", "2016-03-30", "2016-03-30", "2016-03-30"),
        ("30/3/16", "2016-03-30", "2016-03-30", "30/3/16"),
        ("1.2.67", "1967-02-01", "1967-02-01", "1.2.67"),
        ("2016-2019", "2016-01-01", "2019-12-31", "2016-2019"),
        ("2016–19", "2016-01-01", "2019-12-31", "2016–19"),
        ("between 2016 and 2019", "2016-01-01", "2019-12-31", "2016 and 2019"),
        ("since 2019", "2019-01-01", "None", "since 2019"),
        ("sejak 2019", "2019-01-01", "None", "sejak 2019"),
        ("after May 2019", "2019-06-01", "None", "after May 2019"),
        ("before 2019", "None", "2018-12-31", "before 2019"),
        ("until 2019", "None", "2019-12-31", "until 2019"),
        ("2019 onwards", "2019-01-01", "None", "2019 onwards"),
        ("last year", "2025-01-01", "2025-12-31", "last year"),
        ("next month", "2026-12-01", "2026-12-31", "next month"),
        ("the past five years", "2021-11-21", "2026-11-21", "past five years"),
        ("two years ago", "2024-01-01", "2024-12-31", "two years ago"),
        ("the nineties", "1990-01-01", "1999-12-31", "nineties"),
        ("the 1980s", "1980-01-01", "1989-12-31", "1980s"),
        ("yesterday", "2026-11-20", "2026-11-20", "yesterday"),
        ("Straße 2016", "2016-01-01", "2016-12-31", "2016"),
        ("in März or maret 2016", "2016-03-01", "2016-03-31", "maret 2016"),
    ],
)
def test_a_time_is_read(text: str, first: str, last: str, said: str) -> None:
    """Years, months, days, spans and what is told from today are read, with the characters that say so."""
    assert read(text) == [(first, last, said)]


@pytest.mark.parametrize(
    "text",
    [
        "the 11th meeting",
        "room 1234",
        "16 million",
        "who may second",
        "may we ask",
        "march on",
        "10+1",
        "9999",
        "in 20166",
        "٢٠١٦",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    """Ordinals, sums, verbs that read like months, and numbers that are no year are no times."""
    assert [said for first, last, said in read(text) if first != "None" or last != "None"] == []


def test_a_month_alone_is_that_of_any_year_or_of_the_only_one_named() -> None:
    """'in march' is every March; beside one year it is that year's."""
    (alone,) = read_times("in march", TODAY)
    assert (alone.first, alone.month, alone.day) == (None, 3, None)
    assert [time.first for time in read_times("in 2016, was it april?", TODAY)] == [
        date(2016, 1, 1),
        date(2016, 4, 1),
    ]


def test_a_day_that_no_calendar_has_is_no_day() -> None:
    """'31 February 2016' names 2016 at most."""
    assert [(first, last) for first, last, _ in read("31 February 2016")] in (
        [("2016-01-01", "2016-12-31")],
        [("2016-02-01", "2016-02-29")],
    )


@given(st.sampled_from(LONG_MONTHS), st.integers(1, 4), st.integers(1967, 2069))
def test_a_month_with_a_slip_is_that_month(name: str, at: int, year: int) -> None:
    """A letter left out of a month's name changes nothing, unless that makes another word."""
    typed = name[:at] + name[at + 1 :]
    months = {time.first.month for time in read_times(f"{typed} {year}", TODAY) if time.first}
    assert months == {lexicon().months.get(typed, lexicon().months[name])}


def test_a_known_word_is_no_misspelt_month() -> None:
    """A word that means something else is not taken for a month with a slip."""
    assert [time.month for time in read_times("angust and angust", TODAY)] == [8, 8]
    assert read_times("angust and angust", TODAY, lambda word: word == "angust") == []


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    """Times lie within the text, one after the other, whatever it holds."""
    ends = [0]
    for time in read_times(text, TODAY):
        assert ends[-1] <= time.end <= len(text)
        assert time.start < time.end
        ends.append(time.end)
