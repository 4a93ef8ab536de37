from __future__ import annotations

import pytest

from tests.bot.times.said import Row, said, unsaid, yearly

TIMES: list[Row] = [
    ("2016 to 2019", "2016 to 2019", "2016-01-01", "2019-12-31"),
    ("from 2016 till 2019", "from 2016 till 2019", "2016-01-01", "2019-12-31"),
    ("2016 through 2018", "2016 through 2018", "2016-01-01", "2018-12-31"),
    ("2018 up to n including 2022", "2018 up to n including 2022", "2018-01-01", "2022-12-31"),
    ("2016 to 19", "2016 to 19", "2016-01-01", "2019-12-31"),
    ("between 2016 and 2019", "between 2016 and 2019", "2016-01-01", "2019-12-31"),
    ("between June and December 2023", "between June and December 2023", "2023-06-01", "2023-12-31"),
    ("between 6 and 8 July 2022", "between 6 and 8 July 2022", "2022-07-06", "2022-07-08"),
    ("from June 2023 to March 2024", "from June 2023 to March 2024", "2023-06-01", "2024-03-31"),
    ("from June to March 2024", "from June to March 2024", "2023-06-01", "2024-03-31"),
    ("June 2023 to March", "June 2023 to March", "2023-06-01", "2024-03-31"),
    ("6 to 8 July 2022", "6 to 8 July 2022", "2022-07-06", "2022-07-08"),
    ("30 June-2 July 2021", "30 June-2 July 2021", "2021-06-30", "2021-07-02"),
    ("30 December-2 January 2021", "30 December-2 January 2021", "2020-12-30", "2021-01-02"),
    ("Jan/Feb 2020", "Jan/Feb 2020", "2020-01-01", "2020-02-29"),
    ("2019-present", "2019-present", "2019-01-01", "2026-11-21"),
    ("from 2015 to now", "from 2015 to now", "2015-01-01", "2026-11-21"),
    ("2015 to date", "2015 to date", "2015-01-01", "2026-11-21"),
    ("between 2019 and last year", "between 2019 and last year", "2019-01-01", "2025-12-31"),
    ("2019 - 2016", "2019 - 2016", "2016-01-01", "2019-12-31"),
    ("since 2015 until 2019", "since 2015 until 2019", "2015-01-01", "2019-12-31"),
    ("after 2015 until 2019", "after 2015 until 2019", "2016-01-01", "2019-12-31"),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), TIMES)
def test_a_span_is_read(text: str, words: str, first: str, last: str) -> None:
    """Two times are joined to a span; what one lacks is taken from the other."""
    assert said(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("6 to 8 July", (7, 6, 7, 8)),
        ("from June to August", (6, None, 8, None)),
        ("between 30 June and 2 July", (6, 30, 7, 2)),
    ],
)
def test_a_span_without_its_year_is_that_of_any_year(
    text: str, part: tuple[int, int | None, int, int | None]
) -> None:
    """It is told by its first and last month and day."""
    assert yearly(text) == [part]


@pytest.mark.parametrize(
    ("text", "words", "days"),
    [
        ("2019 and 2020", ["2019", "2020"], ["2019-01-01", "2020-01-01"]),
        ("2019 or 2021", ["2019", "2021"], ["2019-01-01", "2021-01-01"]),
        ("July and August 2021", ["July", "August 2021"], ["2021-07-01", "2021-08-01"]),
        ("march or april 2016", ["march", "april 2016"], ["2016-03-01", "2016-04-01"]),
        ("6 July and 8 August 2022", ["6 July", "8 August 2022"], ["2022-07-06", "2022-08-08"]),
        ("6, 7 and 8 July 2022", ["6", "7", "8 July 2022"], ["2022-07-06", "2022-07-07", "2022-07-08"]),
        ("2016, 2017 and 2018", ["2016", "2017", "2018"], ["2016-01-01", "2017-01-01", "2018-01-01"]),
    ],
)
def test_a_list_is_several_times(text: str, words: list[str], days: list[str]) -> None:
    """Each time of a list stands for itself, with the year or month that the last one names."""
    assert [hit[0] for hit in said(text)] == words
    assert [hit[1] for hit in said(text)] == days


def test_a_span_to_a_year_out_of_range_is_not_understood() -> None:
    """It is not cut down to the year that is in range."""
    assert (said("2035-2080"), unsaid("2035-2080")) == ([], ["2035-2080"])
    assert said("the 3rd and the 7th US summit, 6-8 meetings") == []
