"""What stands so many places from another meeting, or bears a number of its series."""

from __future__ import annotations

import pytest

from bot.reading.proposals.striding import strides
from store.query.condition import Has
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.reading.planted import meeting, proposed

UK_SOMS = Select(Sort.MEETING, Has("series", ("uk-som",)))


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("two before the 4th ASEAN-UK SOM, when was that", 1, "uk-som-2"),
        ("2 after the 1st ASEAN-UK SOM, where?", 2, "uk-som-3"),
        ("The ASEAN-UK SOM in London was followed by the second. When was that one?", 1, "uk-som-2"),
        ("Prior to the 3rd ASEAN-UK SOM there was the first. When was it?", 0, "uk-som-1"),
    ],
)
def test_so_many_places_on_or_by_its_number(text: str, place: int, found: str) -> None:
    """Counted in the series of the one that is named, whatever else lies between."""
    made = proposed(strides, text)
    assert {(one.query, one.refs[0]) for one in made} == {(Pick(UK_SOMS, "date", place), meeting(found))}


@pytest.mark.parametrize(
    "text",
    [
        "five after the 3rd ASEAN-UK SOM, when",
        "After the first ASEAN-UK SOM and before the third: which meetings were there",
        "when was the 2nd ASEAN-UK SOM",
        "which ASEAN-UK SOM came 2 years before the 4th ASEAN-UK SOM",
    ],
)
def test_beyond_the_last_or_within_bounds_nothing_is_proposed(text: str) -> None:
    """Numbers that bound a set, count years or call the meeting itself lead nowhere."""
    assert proposed(strides, text) == []
