from __future__ import annotations

import pytest

from tests.bot.times.said import Row, said, unsaid

TIMES: list[Row] = [
    ("Q3 2020", "Q3 2020", "2020-07-01", "2020-09-30"),
    ("Q3/2020", "Q3/2020", "2020-07-01", "2020-09-30"),
    ("3Q20", "3Q20", "2020-07-01", "2020-09-30"),
    ("1H22", "1H22", "2022-01-01", "2022-06-30"),
    ("H2 2021", "H2 2021", "2021-07-01", "2021-12-31"),
    ("2020 Q3", "2020 Q3", "2020-07-01", "2020-09-30"),
    ("2021H2", "2021H2", "2021-07-01", "2021-12-31"),
    ("Q3 FY20", "Q3 FY20", "2020-07-01", "2020-09-30"),
    ("Q3 this year", "Q3 this year", "2026-07-01", "2026-09-30"),
    ("2021 second half", "2021 second half", "2021-07-01", "2021-12-31"),
    ("in Q3", "in Q3", "2026-07-01", "2026-09-30"),
    ("last Q3", "last Q3", "2026-07-01", "2026-09-30"),
    ("spring 2022", "spring 2022", "2022-03-01", "2022-05-31"),
    ("winter 2022", "winter 2022", "2022-12-01", "2023-02-28"),
    ("in the spring of 2023", "in the spring of 2023", "2023-03-01", "2023-05-31"),
    ("winter of '22", "winter of '22", "2022-12-01", "2023-02-28"),
    ("summer of last year", "summer of last year", "2025-06-01", "2025-08-31"),
    ("last summer", "last summer", "2026-06-01", "2026-08-31"),
    ("next spring", "next spring", "2027-03-01", "2027-05-31"),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), TIMES)
def test_a_quarter_half_or_season_is_read(text: str, words: str, first: str, last: str) -> None:
    """Quarters, halves and northern seasons of a year are read."""
    assert said(text) == [(words, first, last)]


@pytest.mark.parametrize(
    "text", ["Q1: when was the summit?", "Q3", "H1N1", "in 2h", "summer school", "the fall of Saigon"]
)
def test_what_only_looks_like_a_quarter_or_season_is_left_alone(text: str) -> None:
    """A numbered question, a virus and a school are no times."""
    assert said(text) == []
    assert unsaid(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Q5 2020", "Q5 2020"),
        ("the winter before last", "the winter before last"),
        ("in summer", "summer"),
        ("during the spring?", "the spring"),
    ],
)
def test_a_quarter_or_season_that_cannot_be_told_is_not_understood(text: str, words: str) -> None:
    """A fifth quarter and a season of no year are told, never dropped."""
    assert (said(text), unsaid(text)) == ([], [words])
