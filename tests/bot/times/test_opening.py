from __future__ import annotations

import pytest

from bot.times.reading import read_times
from tests.bot.times.said import TODAY, Row, said

TIMES: list[Row] = [
    ("since 2015", "since 2015", "2015-01-01", "None"),
    ("from 2020 on", "from 2020 on", "2020-01-01", "None"),
    ("2020 onwards", "2020 onwards", "2020-01-01", "None"),
    ("2015 and later", "2015 and later", "2015-01-01", "None"),
    ("2020+", "2020+", "2020-01-01", "None"),
    ("starting 2015", "starting 2015", "2015-01-01", "None"),
    ("beginning with 2015", "beginning with 2015", "2015-01-01", "None"),
    ("not before 2012", "not before 2012", "2012-01-01", "None"),
    ("in or after 2019", "in or after 2019", "2019-01-01", "None"),
    ("after 2015", "after 2015", "2016-01-01", "None"),
    ("post-2015", "post-2015", "2016-01-01", "None"),
    ("after 6 July 2022", "after 6 July 2022", "2022-07-07", "None"),
    ("before 2015", "before 2015", "None", "2014-12-31"),
    ("prior to 2010", "prior to 2010", "None", "2009-12-31"),
    ("pre-2010", "pre-2010", "None", "2009-12-31"),
    ("before July 2016", "before July 2016", "None", "2016-06-30"),
    ("until 2015", "until 2015", "None", "2015-12-31"),
    ("up to 2015", "up to 2015", "None", "2015-12-31"),
    ("by 2025", "by 2025", "None", "2025-12-31"),
    ("till 2012", "till 2012", "None", "2012-12-31"),
    ("no later than 2012", "no later than 2012", "None", "2012-12-31"),
    ("2012 or earlier", "2012 or earlier", "None", "2012-12-31"),
    ("by the end of 2019", "by the end of 2019", "None", "2019-12-31"),
    ("before the end of 2019", "before the end of 2019", "None", "2019-12-31"),
    ("until the end of the year", "until the end of the year", "None", "2026-12-31"),
    ("since mid 2019", "since mid 2019", "2019-05-01", "None"),
    ("since last November", "since last November", "2025-11-01", "None"),
    ("from 2020", "from 2020", "2020-01-01", "2020-12-31"),
    ("around 2019", "around 2019", "2018-01-01", "2020-12-31"),
    ("as of 2015", "as of 2015", "2015-01-01", "None"),
    ("as of today", "as of today", "None", "2026-11-21"),
    ("beefore 2018", "beefore 2018", "None", "2017-12-31"),
    ("sinec 2010", "sinec 2010", "2010-01-01", "None"),
    ("since May", "since May", "2026-05-01", "None"),
    ("until May", "until May", "None", "2027-05-31"),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), TIMES)
def test_an_opening_or_closing_word_is_applied(text: str, words: str, first: str, last: str) -> None:
    """'Since' and 'until' include what they name, 'after' and 'before' do not; all belong to the time."""
    assert said(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "relation", "unit"),
    [
        ("2015", "", "year"),
        ("in 2015", "in", "year"),
        ("on 6 July 2022", "in", "day"),
        ("from 2015", "from", "year"),
        ("from 2015 on", "since", "span"),
        ("2015 or later", "since", "span"),
        ("since 2015", "since", "span"),
        ("after 2015", "after", "span"),
        ("before 2015", "before", "span"),
        ("by 2015", "until", "span"),
        ("2015 or before", "until", "span"),
        ("between 2015 and 2017", "between", "span"),
        ("from 2015 to 2017", "between", "span"),
        ("from June to August", "between", "span"),
        ("since the second week of May", "since", "span"),
        ("as of 2015", "as-of", "span"),
        ("around March 2015", "around", "span"),
    ],
)
def test_a_time_tells_the_sense_of_the_word_that_opened_it(text: str, relation: str, unit: str) -> None:
    """The relation is that of the opening and the closing word together."""
    assert [(time.relation, time.unit) for time in read_times(text, TODAY)] == [(relation, unit)]


def test_an_open_month_takes_the_only_year_named_or_the_nearest() -> None:
    """'before May' is before May of the year that the text names, else of the one nearest today."""
    assert said("in 2019, before May")[1] == ("before May", "None", "2019-04-30")
    (nearest,) = read_times("before May", TODAY)
    assert (str(nearest.last), nearest.anchor) == ("2027-04-30", True)


def test_an_opening_word_without_a_time_says_nothing() -> None:
    """'after the summit' is no time."""
    assert said("after the summit in Jakarta, before lunch, since when") == []
