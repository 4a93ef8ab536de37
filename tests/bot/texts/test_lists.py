"""Lists within a sentence."""

from __future__ import annotations

import pytest

from bot.texts.lists import both, either, listed
from bot.texts.text import speaking

PARTS = ("a", "b", "c")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["a, b and c", "a and b", "a", "a and b", "a or b"]),
        ("id", ["a, b, dan c", "a dan b", "a", "a dan b", "a atau b"]),
        ("vi", ["a, b và c", "a và b", "a", "a và b", "a hoặc b"]),
    ],
)
def test_the_last_is_joined_by_a_word(code: str, said: list[str]) -> None:
    """As CLDR has it; in English without a comma before it."""
    with speaking(code):
        lists = [listed(PARTS), listed(PARTS[:2]), listed(PARTS[:1]), both(PARTS[:2]), either(PARTS[:2])]
    assert lists == said
