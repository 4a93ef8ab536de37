"""Dates of which only so much is known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from store.dates import PartialDate, period

DATES = st.dates(date(1, 1, 1), date(9999, 12, 31)).flatmap(
    lambda day: st.sampled_from(
        [
            PartialDate(day.year),
            PartialDate(day.year, day.month),
            PartialDate(day.year, day.month, day.day),
        ]
    )
)
WRITTEN = [
    ("2022", PartialDate(2022), "2022"),
    ("2022-07", PartialDate(2022, 7), "July 2022"),
    ("2022-07-06", PartialDate(2022, 7, 6), "6 July 2022"),
    ("0987-12-31", PartialDate(987, 12, 31), "31 December 987"),
]
READ = TypeAdapter(PartialDate)


@pytest.mark.parametrize(("text", "read", "said"), WRITTEN)
def test_a_date_is_read_and_told_to_the_precision_known(text: str, read: PartialDate, said: str) -> None:
    """A year, a month or a day, in ISO 8601 both ways, and in words."""
    assert PartialDate.parse(text) == read
    assert (read.iso, str(read)) == (text, said)


@given(DATES)
def test_every_date_comes_back_as_it_was(when: PartialDate) -> None:
    """Written and read again it is the same, in files and in JSON."""
    assert PartialDate.parse(when.iso) == when
    assert READ.validate_json(READ.dump_json(when)) == when


@pytest.mark.parametrize(
    "text",
    ["", "22", "2022-7", "2022-07-6", "2022/07", "6 July", "2022-07-06T", " 2022", "２０２２", "20220706"],
)
def test_another_text_is_no_date(text: str) -> None:
    """The fault quotes it and shows how to write one."""
    with pytest.raises(ValueError, match=rf"^'{text}' is no date: write it as 2022-07-06, 2022-07 or 2022"):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    "text", ["2022-13", "2022-02-29", "2022-00-01", "2022-00", "2022-07-00", "0000", "2022-04-31"]
)
def test_a_day_that_no_calendar_has_is_refused(text: str) -> None:
    """There is no 29 February in 2022, and no year 0."""
    with pytest.raises(ValueError, match=r"must be in|is out of range"):
        PartialDate.parse(text)


def test_a_day_needs_its_month() -> None:
    """A day of an unknown month is none."""
    with pytest.raises(ValueError, match="a day needs its month"):
        PartialDate(2022, None, 6)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (PartialDate(2024), date(2024, 1, 1), date(2024, 12, 31)),
        (PartialDate(2024, 2), date(2024, 2, 1), date(2024, 2, 29)),
        (PartialDate(2023, 2), date(2023, 2, 1), date(2023, 2, 28)),
        (PartialDate(2024, 11), date(2024, 11, 1), date(2024, 11, 30)),
        (PartialDate(2024, 7, 6), date(2024, 7, 6), date(2024, 7, 6)),
    ],
)
def test_a_date_spans_all_days_that_it_may_mean(when: PartialDate, first: date, last: date) -> None:
    """From the first to the last possible one; it lies within a span that has both."""
    assert (when.first, when.last) == (first, last)
    assert when.within(first, last)
    assert not when.within(first + timedelta(1), last)
    assert not when.within(first, last - timedelta(1))


def test_dates_sort_by_their_first_day_the_wider_first() -> None:
    """A year comes before its January, that before its first day."""
    ordered = [
        PartialDate(2021, 12, 31),
        PartialDate(2022),
        PartialDate(2022, 1),
        PartialDate(2022, 1, 1),
        PartialDate(2022, 1, 2),
        PartialDate(2022, 2),
        PartialDate(2022, 12, 1),
        PartialDate(2023),
    ]
    backwards = ordered[::-1]
    assert sorted(backwards) == ordered
    assert PartialDate(2022) <= PartialDate(2022)
    assert not PartialDate(2022) < PartialDate(2022)
    assert PartialDate(2022).__lt__(2023) is NotImplemented


@pytest.mark.parametrize("value", [2022, 2022.5, None, date(2022, 7, 6), True])
def test_only_a_text_is_a_date_in_a_file(value: Any) -> None:
    """A bare 2022 in YAML is a number: the fault says to quote it."""
    with pytest.raises(ValidationError, match='a date is written in quotes, as "2022-07-06"'):
        READ.validate_python(value)
    assert (
        READ.validate_python("2022-07") == READ.validate_python(PartialDate(2022, 7)) == PartialDate(2022, 7)
    )


SPANS = [
    (None, None, ""),
    ("2016", None, "from 2016"),
    (None, "2045", "until 2045"),
    ("2022-07-06", "2022-07-06", "6 July 2022"),
    ("2022-07-06", "2022-07-08", "6 to 8 July 2022"),
    ("2022-07-06", "2022-08-08", "6 July to 8 August 2022"),
    ("2022-07-06", "2023-07-08", "6 July 2022 to 8 July 2023"),
    ("2022-07", "2022-09", "July to September 2022"),
    ("2022-07", "2022-07-08", "July to 8 July 2022"),
    ("2022-07-06", "2022-07", "6 July to July 2022"),
    ("2022-07", "2023-09", "July 2022 to September 2023"),
    ("2022", "2022-09", "2022 to September 2022"),
    ("2022-07", "2022", "July 2022 to 2022"),
    ("2016", "2025", "2016 to 2025"),
]


@pytest.mark.parametrize(("start", "end", "said"), SPANS)
def test_a_span_says_nothing_twice(start: str | None, end: str | None, said: str) -> None:
    """What both ends share is told once, where both are known to it; an open end is told as such."""
    ends = [PartialDate.parse(one) if one else None for one in (start, end)]
    assert period(*ends) == said
