"""Which of those shown a text picks by its place among them: the first, the last, the younger of two."""

from __future__ import annotations

from collections.abc import Mapping

from bot.reading.follow_ups.turn import Turn
from bot.reading.lexicon.lexicon import words_of

_TWO = 2
_ENDS = {"earlier": ("first", 0), "later": ("last", -1)}

Places = Mapping[tuple[str, int], frozenset[int]]
"""The words that pick, by what they say and the place that they mean, counted from 0."""


def order_asked(turn: Turn) -> str:
    """'newest' or 'oldest' where those shown are to stand so and nothing else is named; else ''."""
    cues = turn.said.text.group("sorted")
    named = any(one.start not in words_of(cues) for one in turn.likely)
    return cues[0].sense if cues and not named else ""


def places_picked(turn: Turn, size: int) -> Places:
    """Of so many that were shown; nothing where none is picked."""
    text = turn.said.text
    ordering = words_of(text.group("sorted"))  # 'newest first' picks none
    found: dict[tuple[str, int], frozenset[int]] = {}
    for cue in text.group("pick"):
        at = {"first": 0, "last": -1, "middle": size // 2}.get(cue.sense)
        if at is not None and cue.start not in ordering:
            found.setdefault((cue.sense, at), frozenset(range(cue.start, cue.end)))
    for cue in text.group("order") if size == _TWO else ():
        if cue.sense in _ENDS and cue.start not in ordering:
            found.setdefault(_ENDS[cue.sense], frozenset(range(cue.start, cue.end)))
    for one in turn.said.offers:
        if one.sort == "ordinal" and one.key <= size and one.start not in ordering:
            found.setdefault(("nth", one.key - 1), frozenset(range(one.start, one.end)))
    return found
