"""What texts set side by side, over the small catalogue."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from bot.reading.comparisons.distances import distances
from tests.bot.reading.planted import proposed, told
from tests.bot.reading.texts import lines

ROOMS = {"comparisons": comparisons, "distances": distances}


def compares(room: str, text: str) -> str:
    return told(proposed(ROOMS[room], text), 8)


@pytest.mark.parametrize(("room", "text", "expected"), lines("comparisons/texts.tsv"))
def test_a_text_sets_things_side_by_side(room: str, text: str, expected: str) -> None:
    """Records, sets, sums, steps: which is more, how far apart, whether alike."""
    assert compares(room, text) == expected
