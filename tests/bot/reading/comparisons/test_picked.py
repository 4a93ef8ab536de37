"""The first or last of each of two sets side by side."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.comparisons.comparing import comparisons
from tests.bot.reading.proposed import answer, proposed


def compared(text: str, feature: str) -> list[tuple[str, ...]]:
    made = [answer(one, text) for one in proposed(comparisons, text) if feature in one.features]
    return [tuple(ref.id for ref in one.refs) for one in made if isinstance(one, Fact)]


@pytest.mark.parametrize(
    ("text", "winner", "other"),
    [
        (
            "the last meeting in Moscow as against the last one in Brussels: which is the more recent",
            "asean-eu-aemm-24",
            "asean-russia-som-15",
        ),
        (
            "which came later, the first meeting in Moscow or the first one in Ottawa",
            "asean-russia-jcc-1",
            "asean-canada-jcc-1985",
        ),
    ],
)
def test_picks_of_two_sets_are_ranked(text: str, winner: str, other: str) -> None:
    """The word that picks belongs to each set; the one that compares asks which of the two."""
    assert (winner, other) in compared(text, "rank of picks")


def test_two_of_one_set_are_counted_by_their_dates() -> None:
    """Where none bears a number: the first with Brazil was a troika, and the second a trilateral meeting."""
    text = "the first meeting with Brazil and the second one: how many days separate them"
    assert ("asean-brazil-open-ended-troika-2021", "asean-brazil-trilateral-1") in compared(
        text, "gap of picks"
    )


@pytest.mark.parametrize(
    "text",
    [
        "which was earlier, the 12th Japan Forum or the 2nd Korea Dialogue",  # numbers of two series
        "which came first, the first JSCC with Pakistan or the first one with Türkiye",  # they bear numbers
        "who won the last games, Vietnam or Thailand",  # one 'last' for both
    ],
)
def test_numbers_of_series_are_no_picks(text: str) -> None:
    """What is called by its number is that very meeting."""
    assert compared(text, "compare picks") == []
