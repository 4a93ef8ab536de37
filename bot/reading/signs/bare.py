"""Whether a text holds names alone, which tell no language: 'ASEAN-UK SOM 2022'."""

from __future__ import annotations

from bot.reading.scene import Said
from bot.reading.words.text import Text


def is_bare(said: Said) -> bool:
    """Whether every word is of a name, has digits, or is 'ASEAN' itself."""
    text = said.text
    named = said.named.union(range(said.called.start, said.called.end) if said.called else ())
    return all(at in named or text.among(at, "asean") or _has_digits(text, at) for at in range(len(text)))


def _has_digits(text: Text, at: int) -> bool:
    word = text.words[at]
    return any(one.isdigit() for one in text.raw[word.start : word.end])
