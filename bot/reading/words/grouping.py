"""By what things are to be counted apart: 'summits per year', 'how many meetings did each partner have'."""

from __future__ import annotations

from collections.abc import Collection

from bot.reading.lexicon.lexicon import Cue
from bot.reading.words.text import Text


def grouped(text: Text, nouns: Collection[str]) -> Cue | None:
    """The noun that they are counted by, of some senses, with the word before it."""
    for cue in text.group("noun"):
        before = cue.start - 1
        if cue.sense in nouns and (
            text.among(before, "per") or (_counts(text) and text.among(before, "each"))
        ):
            return Cue(before, cue.end, cue.group, cue.sense)
    return None


def _counts(text: Text) -> bool:
    """Whether it is asked how many there are."""
    return "count" in text.senses("form") or "number" in text.senses("field")
