"""Whose people a text asks for: countries and bodies that it names as somebody's side."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import words_of
from bot.reading.scene import Said
from bot.reading.signs.choice import choice
from bot.reading.signs.holding import holding
from bot.reading.words.text import Text
from bot.telling.focus import ASEAN

_NAMED = frozenset({"partner", "place", "side", "body"})
# How many words may stand between a country and the office held for it, and before it where somebody acted.
_REACH, _BEFORE = 4, 5


def sided(said: Said) -> tuple[str, ...]:
    """The ids of those named as somebody's side, and 'asean'."""
    text = said.text
    leading = (cue for cue in text.group("role") if cue.sense in ("chair", "head"))
    offices = words_of((*holding(said, "office"), *leading))
    found: dict[str, None] = {}
    between = choice(said)
    chosen = between.places if between else frozenset()
    for one in said.offers:
        named = one.sort in _NAMED and isinstance(one.key, str) and one.key not in found
        named = named and one.start not in chosen  # 'Laos or Cambodia in the chair' is neither's
        if named and _is_side(text, one.start, one.end, offices):
            found[one.key] = None
    if any(text.among(at, "asean") and _is_side(text, at, at + 1, offices) for at in range(len(text))):
        found[ASEAN] = None
    return tuple(found)


def _is_side(text: Text, start: int, end: int, offices: frozenset[int]) -> bool:
    """Whether words name a side: 'for Japan', 'the UK side', 'Canadian co-chair', 'minister of India'."""
    if text.among(end, "camp"):
        return True
    before = text.left(start)
    if before >= 0 and text.among(before, "behalf") and not _names_meeting(text, end):
        if before - 1 in offices:
            return True
        near = range(max(before - _BEFORE, 0), before)
        if text.among(before, "acting") and any(
            at in offices or text.has(at, "role", "attend") or text.has(at, "role", "speak") for at in near
        ):
            return True
    if before >= 0 and text.among(before, "standing") and not _names_meeting(text, end):
        return True
    for at in range(end, min(end + _REACH, len(text))):
        if any(sign in text.between(at - 1, at) for sign in ",;:?()"):
            return False
        if at in offices or (_meets(text, at) and at + 1 in offices):
            return True  # 'Canadian co-chair', 'Thai SOM leader'
        quiet = text.sorts[at] == "filler" and not text.among(at, "phrasing")
        if _meets(text, at) or quiet or at in text.timed:
            return False
    return False


def _names_meeting(text: Text, end: int) -> bool:
    """Whether what stands before ``end`` only begins the name of a meeting: 'of the ASEAN-UK SOM'."""
    for at in range(end, min(end + _REACH, len(text))):
        if _meets(text, at):
            return True
        quiet = text.lexicon.filler(text.form(at)) and not (
            text.among(at, "phrasing") or text.among(at, "asean")
        )
        if quiet or any(sign in text.between(at - 1, at) for sign in ",;:?()"):
            return False
    return False


def _meets(text: Text, at: int) -> bool:
    """Whether a word is a meeting: 'summit', 'JCC', 'dialogue'."""
    return text.has(at, "noun", "meeting") or (text.has(at, "level") and not text.has(at, "office"))
