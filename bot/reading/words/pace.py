"""How far on or back from what was spoken of a text points: the next one, two years before that."""

from __future__ import annotations

from bot.reading.words.text import Text

_ON = frozenset({("order", "later"), ("relation", "after"), ("pick", "following"), ("pick", "next")})
_BACK = frozenset({("order", "earlier"), ("relation", "before"), ("pick", "previous")})
_GROUPS = frozenset({"order", "relation", "pick"})
_REACH = 2


def steps(text: Text) -> int:
    """1 for the next, -1 for the one before, 0 where neither is said."""
    picks = text.senses("pick")
    sides = {cue.sense for cue in text.group("relation") if _points(text, cue.start, cue.end)}
    order = {cue.sense for cue in text.group("order") if _points(text, cue.start, cue.end)}
    before = "before" in sides and "after" not in sides
    if "previous" in picks or before or ("earlier" in order and not picks):
        return -1
    return int(bool(picks & {"following", "next"} or "after" in sides or ("later" in order and not picks)))


def _points(text: Text, start: int, end: int) -> bool:
    """Whether 'before' or 'after' is said of what was spoken of, and not of what follows it."""
    if start in text.timed or end in text.timed:
        return False
    beside = end == len(text) or text.has(end, "talk", "point") or text.has(start - 1, "talk", "point")
    return beside or bool(text.between(end - 1, end).strip())


def years(text: Text) -> int:
    """How many years on or back; 0 where that is not said."""
    for cue in text.group("noun"):
        if cue.sense != "year" or cue.start in text.timed:
            continue
        number = text.form(cue.start - 1)
        count = int(number) if number.isdigit() and len(number) < 3 else 1
        near = range(cue.start - 1, cue.end + _REACH)
        senses = {(one.group, one.sense) for one in text.cues if one.group in _GROUPS and one.start in near}
        if senses & _ON:
            return count
        if senses & _BACK:
            return -count
    return 0
