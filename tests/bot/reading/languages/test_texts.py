"""What texts in other languages say in English, over the packaged catalogue."""

from __future__ import annotations

import pytest

from tests.bot.reading.proposed import scene
from tests.bot.tables import lines


def glossed(_: str, text: str) -> str:
    """The language, the text in English, the words that nobody knows."""
    found = scene().languages.english(text)
    return " | ".join((found.language, found.text, *found.strange))


@pytest.mark.parametrize(("language", "text", "expected"), lines("reading/languages/texts.tsv"))
def test_a_text_is_told_in_english_words(language: str, text: str, expected: str) -> None:
    """In the order of English, names as they stand; numbers, dates and what is not known stay."""
    assert glossed(language, text) == expected
