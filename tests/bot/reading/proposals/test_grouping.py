"""How many there are of each."""

from __future__ import annotations

from bot.reading.proposals.grouping import breakdowns
from tests.bot.reading.proposed import leads, proposed


def test_a_set_is_counted_by_what_is_named() -> None:
    """Years in their order, each with its number, under how many there are in all."""
    told = leads(breakdowns, "AUKSOMs per year", "breakdown").split("\n")
    assert told[:4] == ["ASEAN-UK Senior Officials' Meetings: 3", "2022: 1", "2023: 1", "2025: 1"]


def test_all_meetings_are_counted_where_none_are_told_apart() -> None:
    """'Number of meetings by partner': the partner with most is first."""
    told = leads(breakdowns, "number of meetings by partner", "breakdown").split("\n")
    first, second = (int(line.split(": ")[1]) for line in told[1:3])
    assert first >= second > 1


def test_nothing_is_counted_apart_where_none_is_asked() -> None:
    """A set is one number."""
    assert not proposed(breakdowns, "how many meetings with the UK")
