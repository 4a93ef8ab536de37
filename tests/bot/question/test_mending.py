from __future__ import annotations

import pytest

from bot.question.lexicon import lexicon
from bot.question.mending import read_words
from tests.bot.question.room import Room


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("wher was it", ["wher", "was", "it"]),
        ("whree wsa it", ["where", "wsa", "it"]),
        ("Whn was the sumit?", ["whn", "was", "the", "summit"]),
        ("canola's price", ["canola", "price"]),
        ("the canolas", ["the", "canolas"]),
        ("Fourth", ["4"]),
        ("", []),
    ],
)
def test_words_are_mended(small: Room, typed: str, read: list[str]) -> None:
    """Slips in words of questions are mended, owners reduced; what records hold is left as it is."""
    assert [word.text for word in read_words(typed, lexicon(), small.content)] == read


def test_a_mended_word_keeps_its_place(small: Room) -> None:
    """The characters of a word are those that were typed."""
    text = "so, whree is  it"
    words = list(read_words(text, lexicon(), small.content))
    assert [text[word.start : word.end] for word in words] == ["so", "whree", "is", "it"]
