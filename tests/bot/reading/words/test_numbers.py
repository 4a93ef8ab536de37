"""Numbers in words or digits, and how many are meant by one that is bounded."""

from __future__ import annotations

import pytest

from bot.reading.words.numbers import extent, number_of


@pytest.mark.parametrize(
    ("form", "number"),
    [
        ("7", 7),
        ("007", 7),
        ("999", 999),
        ("1000", None),
        ("2022", None),
        ("two", 2),
        ("twelve", 12),
        ("kelp", None),
        ("", None),
    ],
)
def test_a_number_has_three_digits_at_most_or_is_spelt_out(form: str, number: int | None) -> None:
    """Longer ones are years."""
    assert number_of(form) == number


@pytest.mark.parametrize(
    ("sense", "bounds"),
    [
        ("over", (4, None)),
        ("least", (3, None)),
        ("exact", (3, 3)),
        ("under", (None, 2)),
        ("most", (None, 3)),
        ("kelp", (None, None)),
    ],
)
def test_a_bound_leaves_the_least_and_the_most(sense: str, bounds: tuple[int | None, int | None]) -> None:
    """'more than three' are four, 'fewer than three' two."""
    assert extent(sense, 3) == bounds
