"""By what things are counted apart."""

from __future__ import annotations

import pytest

from bot.reading.words.grouping import grouped
from tests.bot.reading.proposed import said

NOUNS = frozenset({"year", "partner", "country"})


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("summits per year", "year"),
        ("number of meetings by partner", "partner"),
        ("how many summits in each country", "country"),
        ("meetings in each country", ""),
        ("how many summits in that year", ""),
        ("how many topics per meeting", ""),
    ],
)
def test_the_noun_behind_per_tells_by_what(text: str, sense: str) -> None:
    """Behind 'each' too, where it is asked how many; only of nouns that things may be counted by."""
    found = grouped(said(text).text, NOUNS)
    assert (found.sense if found else "") == sense
