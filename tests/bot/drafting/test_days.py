"""When a meeting was, by its statement."""

from __future__ import annotations

from datetime import date

import pytest

from bot.drafting.days import day_of, held_on, times_in
from bot.drafting.statement import read_statement
from tests.bot.answer.world import desk

JUNE, TODAY = date(2024, 6, 5), date(2026, 1, 15)
Dates = tuple[str, str | None]


def dates(text: str, about: date = JUNE) -> list[Dates]:
    return [(first.iso, last.iso if last else None) for _, first, last in times_in(text, about)]


def held(text: str, about: list[int], day: date | None = None) -> tuple[Dates, bool] | None:
    """The first and last day, and whether they are sure."""
    first, last = held_on(read_statement(text, desk().matcher), about, day, TODAY)
    if first is None:
        assert last is None
        return None
    assert last is None or last.sure == first.sure
    return (first.value.iso, last.value.iso if last else None), first.sure


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on 3 June 2024", [("2024-06-03", None)]),
        ("in June 2024", [("2024-06", None)]),
        ("in 2024", [("2024", None)]),
        ("3 to 5 June 2024", [("2024-06-03", "2024-06-05")]),
        ("3 to 17 June 2024", [("2024-06-03", "2024-06-17")]),
        ("3 to 18 June 2024", []),
        ("2020 to 2024", []),
    ],
)
def test_days_months_and_years_are_told_as_exactly_as_they_are_known(text: str, found: list[Dates]) -> None:
    """What lasts longer than two weeks is no meeting."""
    assert dates(text) == found


def test_a_day_without_a_year_is_the_nearest() -> None:
    """Before or after; where the year before has no such day nothing is told."""
    assert dates("on 3 June") == [("2024-06-03", None)]
    assert dates("on 30 December", date(2024, 1, 5)) == [("2023-12-30", None)]
    assert dates("on 5 January", date(2023, 12, 30)) == [("2024-01-05", None)]
    assert dates("from 3 to 5 June") == [("2024-06-03", "2024-06-05")]
    assert dates("on 29 February") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("21 and 22 September", [("2024-09-21", "2024-09-22")]),
        ("30 June and 1 July", [("2024-06-30", "2024-07-01")]),
        ("21 and 23 September", [("2024-09-21", None), ("2024-09-23", None)]),
        ("21 September and much later on 22 September", [("2024-09-21", None), ("2024-09-22", None)]),
        ("22 September and 21 September", [("2024-09-22", None), ("2024-09-21", None)]),
    ],
)
def test_a_day_and_the_next_are_one_meeting(text: str, found: list[Dates]) -> None:
    """Where one stands right behind the other."""
    assert dates(text) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5 June 2024\n\nBoth met.", date(2024, 6, 5)),
        ("It met in June 2024. It parted on 5 June 2024.", date(2024, 6, 5)),
        ("It met on 3-5 June 2024.", date(2024, 6, 5)),
        ("It met on 3-5 June 2024. It wrote on 9 June 2024.", date(2024, 6, 5)),
        ("Both met today.", None),
        ("They did. " * 7 + "It parted on 5 June 2024.", date(2024, 6, 5)),
        ("They did. " * 8 + "It parted on 5 June 2024.", None),
    ],
)
def test_a_statement_bears_the_first_whole_day_near_its_head(text: str, day: date | None) -> None:
    """Else the last of several days; what hangs on today is none."""
    assert day_of(read_statement(text, desk().matcher), TODAY) == day


@pytest.mark.parametrize(
    ("day", "sure"),
    [
        (None, True),
        (date(2024, 6, 2), False),
        (date(2024, 6, 3), True),
        (date(2024, 8, 2), True),
    ],
)
def test_a_day_is_sure_where_the_statement_is_of_the_weeks_after(day: date | None, sure: bool) -> None:
    """At most sixty days behind it."""
    assert held("Officials met on 3 June 2024.", [0], day) == (("2024-06-03", None), sure)


@pytest.mark.parametrize(
    ("text", "about", "sure"),
    [
        ("Officials met on 3 June 2024.", [], False),
        ("Kelp came first. Officials met on 3 June 2024.", [0], True),
        ("Kelp came first. So it was. Officials met on 3 June 2024.", [0], False),
        ("MEETING HELD ON 3 JUNE 2024", [0], False),
        ("Officials spoke on 3 June 2024.", [0], False),
    ],
)
def test_a_day_is_sure_where_it_is_said_to_be_that_of_the_meeting(
    text: str, about: list[int], sure: bool
) -> None:
    """In a sentence that names it, or the one behind."""
    assert held(text, about) == (("2024-06-03", None), sure)


def test_a_month_is_not_sure_and_a_year_is_no_day() -> None:
    """The last day is as sure as the first."""
    assert held("Officials met in June 2024.", [0]) == (("2024-06", None), False)
    assert held("Officials met in 2024.", [0]) is None
    assert held("Officials met on 3 to 5 June 2024.", [0]) == (("2024-06-03", "2024-06-05"), True)


@pytest.mark.parametrize(
    "text",
    [
        "After talks since 3 May 2023, officials met on 3 June 2024.",
        "Officials met on 3 June 2024 following the talks in November 2023.",
        "Officials met on 3 June 2024 and will meet again on 4 June 2025.",
        "On 2 May 2024 the kelp was bought, and officials met on 3 June 2024.",
    ],
)
def test_days_of_something_else_are_left_aside(text: str) -> None:
    """What was before, what is ahead, and what stands before it is said to have been held."""
    assert held(text, [0]) == (("2024-06-03", None), True)


def test_where_no_day_is_told_it_is_that_of_the_statement() -> None:
    """Which nobody takes for sure."""
    assert held("Officials met following the talks of 3 November 2023.", [0], JUNE) == (
        ("2024-06-05", None),
        False,
    )
    assert held("Officials will meet again on 4 June 2025.", [0]) is None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("LONDON, 4 June 2024 – Officials met at the Kelp Hotel on 3 June 2024.", True),
        ("Officials, who spoke on 3 June 2024, met at the 54th Kelp Meeting on 2 May 2024.", False),
    ],
)
def test_a_day_behind_a_building_is_that_of_the_meeting(text: str, sure: bool) -> None:
    """One behind another meeting is that meeting's, and leaves what is left unsure."""
    assert held(text, [0]) == (("2024-06-03", None), sure)
