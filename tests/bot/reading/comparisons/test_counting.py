"""How many there are of two sets: which has more, and whether they are as many."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.comparisons.comparing import comparisons
from tests.bot.reading.proposed import answer, proposed


def told(text: str, sense: str) -> list[str]:
    """What the readings of that sense say first."""
    made = [answer(one, text) for one in proposed(comparisons, text) if one.sense == sense]
    return [one.values[0] for one in made if isinstance(one, Fact)]


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("did Bangkok host the ARF as often as Manila", "yes"),
        ("did Manila host as many AMMs as Kuala Lumpur", "yes"),
        ("did Kuala Lumpur host as many AMMs as Manila", "no"),
    ],
)
def test_as_many_are_at_least_as_many(text: str, truth: str) -> None:
    """Of two sets of one number, and of the one that has more."""
    assert told(text, "matched sets")[0] == truth


def test_the_same_number_is_neither_more_nor_fewer() -> None:
    """That one of them has more says 'no' whichever is named first."""
    assert told("did Kuala Lumpur and Manila host the same number of AMMs", "even sets")[0] == "no"
    assert told("did Manila and Kuala Lumpur host the same number of AMMs", "even sets")[0] == "no"


def test_more_is_asked_of_two_sets_by_their_numbers() -> None:
    text = "were there more AMMs in Kuala Lumpur or in Manila"
    assert told(text, "sets")[0].endswith("held in Manila")
