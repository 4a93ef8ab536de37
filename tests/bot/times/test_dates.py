from __future__ import annotations

import pytest

from tests.bot.times.said import Row, said, unsaid, yearly

DATES: list[Row] = [
    ("in 2016?", "in 2016", "2016-01-01", "2016-12-31"),
    ("'05", "'05", "2005-01-01", "2005-12-31"),
    ("the year 2000", "year 2000", "2000-01-01", "2000-12-31"),
    ("FY2020", "FY2020", "2020-01-01", "2020-12-31"),
    ("nung 98?", "98", "1998-01-01", "1998-12-31"),
    ("2022-07-06", "2022-07-06", "2022-07-06", "2022-07-06"),
    ("06/07/2022", "06/07/2022", "2022-07-06", "2022-07-06"),
    ("30/3/16", "30/3/16", "2016-03-30", "2016-03-30"),
    ("1.2.67", "1.2.67", "1967-02-01", "1967-02-01"),
    ("07/13/2022", "07/13/2022", "2022-07-13", "2022-07-13"),
    ("6 July 2022", "6 July 2022", "2022-07-06", "2022-07-06"),
    ("on the 12th of November 2022", "on the 12th of November 2022", "2022-11-12", "2022-11-12"),
    ("12 nov 22", "12 nov 22", "2022-11-12", "2022-11-12"),
    ("July 6th 2022", "July 6th 2022", "2022-07-06", "2022-07-06"),
    ("Wednesday, 6 July 2022", "Wednesday, 6 July 2022", "2022-07-06", "2022-07-06"),
    ("sept 2021", "sept 2021", "2021-09-01", "2021-09-30"),
    ("jul 2009", "jul 2009", "2009-07-01", "2009-07-31"),
    ("July '09", "July '09", "2009-07-01", "2009-07-31"),
    ("phukett july 09", "july 09", "2009-07-01", "2009-07-31"),
    ("in july 12", "in july 12", "2012-07-01", "2012-07-31"),
    ("2016-07", "2016-07", "2016-07-01", "2016-07-31"),
    ("7/2022", "7/2022", "2022-07-01", "2022-07-31"),
    ("2016-2019", "2016-2019", "2016-01-01", "2019-12-31"),
    ("2016–19", "2016–19", "2016-01-01", "2019-12-31"),
    ("2022/23", "2022/23", "2022-01-01", "2023-12-31"),
    ("6-8 July 2022", "6-8 July 2022", "2022-07-06", "2022-07-08"),
    ("July 6–8, 2022", "July 6–8, 2022", "2022-07-06", "2022-07-08"),
    ("July 6 and 7, 2022", "July 6 and 7, 2022", "2022-07-06", "2022-07-07"),
    ("before the pandemic", "before the pandemic", "None", "2019-12-31"),
    ("since the pandemic began", "since the pandemic", "2020-01-01", "None"),
    ("after the covid pandemic", "after the covid pandemic", "2023-01-01", "None"),
    ("held during the pandemic", "during the pandemic", "2020-01-01", "2022-12-31"),
    ("in the twenty-tens", "in the twenty-tens", "2010-01-01", "2019-12-31"),
    ("the nineteen seventies", "nineteen seventies", "1970-01-01", "1979-12-31"),
    ("the nineties", "nineties", "1990-01-01", "1999-12-31"),
    ("the 90s", "90s", "1990-01-01", "1999-12-31"),
    ("'90s", "'90s", "1990-01-01", "1999-12-31"),
    ("'00s", "'00s", "2000-01-01", "2009-12-31"),
    ("in 1990s", "in 1990s", "1990-01-01", "1999-12-31"),
    ("the first of May 2019", "the first of May 2019", "2019-05-01", "2019-05-01"),
    ("in febuary 2020", "in febuary 2020", "2020-02-01", "2020-02-29"),
    ("Straße 2016", "2016", "2016-01-01", "2016-12-31"),
    ("๒๕๖๕", "๒๕๖๕", "2022-01-01", "2022-12-31"),
    ("٢٠١٦", "٢٠١٦", "2016-01-01", "2016-12-31"),
    ("２０１６", "２０１６", "2016-01-01", "2016-12-31"),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), DATES)
def test_a_date_is_read(text: str, words: str, first: str, last: str) -> None:
    """Years, months, days and decades are read however they are written, with the characters that say so."""
    assert said(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("in May", 5, None),
        ("may?", 5, None),
        ("in mar", 3, None),
        ("every July", 7, None),
        ("12th May", 5, 12),
        ("on Jan. 1", 1, 1),
        ("the second of June", 6, 2),
        ("29 February", 2, 29),
        ("on july 09", 7, 9),
    ],
)
def test_a_date_without_its_year_is_that_of_any_year(text: str, month: int, day: int | None) -> None:
    """A month, or a day of one, is told without first and last day."""
    assert yearly(text) == [(month, day, None, None)]
    assert [(first, last) for _, first, last in said(text)] == [("None", "None")]


@pytest.mark.parametrize(
    "text",
    [
        "who may second",
        "may we ask",
        "march on",
        "the march for climate",
        "may 2 countries join",
        "all 7 may join",
        "from 5 to 6 may be enough",
        "this may be it",
        "the KL dec",
        "and may?",
    ],
)
def test_a_name_of_a_month_that_is_another_word_first_needs_a_place_for_a_month(text: str) -> None:
    """'May', 'march' and their like are months only where one can stand."""
    assert said(text) == []
    assert unsaid(text) == []


def test_a_misspelt_month_is_mended_unless_the_word_is_known() -> None:
    """One slip in a name of five letters or more is mended, but never a word that means something else."""
    assert said("angust 2016") == [("angust 2016", "2016-08-01", "2016-08-31")]
    assert said("angust 2016", lambda word: word == "angust") == [("2016", "2016-01-01", "2016-12-31")]
    assert said("we slept until augst 2016") == [("until augst 2016", "None", "2016-08-31")]


def test_an_ordinal_behind_a_month_may_count_a_meeting() -> None:
    """'the July 3rd summit' names a month at most, 'July 3rd' a day."""
    assert yearly("the July 3rd summit") == [(7, None, None, None)]
    assert yearly("July 3rd") == [(7, 3, None, None)]
