"""Which words of a text compare."""

from __future__ import annotations

import pytest

from bot.reading.signs.operators import most, ordering, senses_of, units
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "senses"),
    [
        ("which was first, the 1st AUKSOM or the 2nd", {"earlier"}),
        ("who came first, Canada or Japan", {"earlier"}),
        ("earliest summit with Japan", {"earlier"}),
        ("first meeting with Canada", set()),
        ("the first and the second AUKSOM", set()),
        ("its first: which", set()),
        ("when was the 1st AUKSOM", set()),
    ],
)
def test_first_compares_unless_it_counts(text: str, senses: set[str]) -> None:
    """It counts as a number, before what may be counted, and beside another number."""
    assert senses_of(ordering(said(text))) == senses


@pytest.mark.parametrize(
    ("text", "asked"), [("which had the most partners", True), ("most recent meeting", False)]
)
def test_most_asks_for_the_most_unless_it_is_the_latest(text: str, asked: bool) -> None:
    """'most recent' picks."""
    assert bool(most(said(text))) is asked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("how many days between AUKSOM 1 and AUKSOM 2", ["day"]),
        ("how long between AUKSOM 1 and AUKSOM 2", ["day"]),
        ("how many months apart", ["day", "month"]),
        ("when was AUKSOM 1", []),
    ],
)
def test_a_distance_is_asked_in_its_units(text: str, found: list[str]) -> None:
    """In days where any would do."""
    assert units(said(text)) == found
