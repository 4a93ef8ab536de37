"""What is asked of each of several that are named side by side."""

from __future__ import annotations

import pytest

from bot.reading.proposals.each import each
from tests.bot.reading.proposed import leads, proposed


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("dates of the 1st and 4th AUKSOM", {"asean-uk-som-1", "asean-uk-som-4"}),
        (
            "where were the first, second and fourth AUKSOM",
            {"asean-uk-som-1", "asean-uk-som-2", "asean-uk-som-4"},
        ),
        ("when were the 1st AUKSOM and the 26th ARF", {"asean-uk-som-1", "arf-26"}),
    ],
)
def test_all_that_are_named_are_meant(text: str, ids: set[str]) -> None:
    """By number, two of two series too."""
    assert ids in [{ref.id for ref in one.refs} for one in proposed(each, text)]


def test_of_each_it_is_told_what_is_asked() -> None:
    """A line for each; what is not recorded of one is said."""
    told = leads(each, "where were the 1st and 2nd AUKSOM", "values")
    assert "1st ASEAN-UK Senior Officials' Meeting: In London, United Kingdom" in told
    assert "2nd ASEAN-UK Senior Officials' Meeting: In Bandar Seri Begawan" in told
    venues = leads(each, "venue of the 1st AUKSOM and the 2016 UN secretariats meeting", "values")
    assert "1st ASEAN-UK Senior Officials' Meeting: not recorded" in venues


def test_what_is_set_against_another_is_compared() -> None:
    """'The same city' is no list of cities."""
    assert not proposed(each, "were the 1st and 2nd AUKSOM in the same city")
