"""Whether something is said of what is named, though no word asks for yes or no."""

from __future__ import annotations

import pytest

from bot.reading.signs.asserting import polarity
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("12th India summit in Nay Pyi Taw?", "clause"),
        ("15th ADMM in person?", "clause"),
        ("Cambodia hosted the 21st ASEAN Summit?", "clause"),
        ("so Viet Nam coordinates New Zealand?", "clause"),
        ("Laos present at a summit with China?", "clause"),
        ("people from Laos at a summit with China?", "statement"),
        ("theme of the 18th ADMM in Vientiane?", "statement"),
        ("5th Canada Dialogue - Hanoi or Saigon?", "statement"),
        ("the ARF right before the one in Phuket?", "statement"),
        ("Norway's co-chair at the 5th JSCC, 2020?", "statement"),
        ("East Asia Summits in Viet Nam?", "statement"),
        ("was the 15th ADMM in person?", "auxiliary"),
    ],
)
def test_a_value_behind_a_name_is_said_of_it(text: str, way: str) -> None:
    """Unless a noun, a role or what stands next is asked for, or one of several."""
    assert polarity(said(text)) == way
