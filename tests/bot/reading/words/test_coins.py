"""Signs of currencies by themselves."""

from __future__ import annotations

import pytest

from bot.reading.lexicon.lexicon import lexicon
from bot.reading.words.coins import worded


@pytest.mark.parametrize("text", ["$5 million", "$ 5", "5$", "US$5", "no sign"])
def test_a_sign_beside_a_number_stays(text: str) -> None:
    """Before it or behind it."""
    assert worded(text, lexicon()) == text


@pytest.mark.parametrize("text", ["how many $", "how many $ did Canada give", "$?"])
def test_a_sign_by_itself_is_its_name(text: str) -> None:
    """As a word of its own."""
    name = lexicon().coins["$"]
    assert worded(text, lexicon()) == text.replace("$", f" {name} ")
