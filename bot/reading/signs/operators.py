"""Which words of a text compare: 'first' may be an operator or count a meeting."""

from __future__ import annotations

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.scene import Said
from bot.reading.words.findings import once
from bot.reading.words.polar import polar
from bot.reading.words.text import Text

_NAMES = frozenset({"series", "record", "level", "kind", "programme", "scattered", "body"})
# How many words a number may stand before what it counts.
_REACH = 3


@once
def ordering(said: Said) -> list[Cue]:
    """The cues that order things by date, length, sum or number: none that belongs to a time, or that says
    before or after what something else was."""
    text = said.text
    asked = bool(polar(text))
    relative = {one.start for one in said.offers if one.sort == "relative"} if not asked else set()
    found = [
        cue
        for cue in text.group("order")
        if cue.start not in text.timed
        and cue.start not in relative
        and not _counts(said, cue)
        and not _picks(said, cue)
    ]
    return [cue for cue in found if not _within(cue, found)]


@once
def most(said: Said) -> list[Cue]:
    """The cues that ask for the most or least of many: 'most recent' asks for the latest."""
    bounds = words_of(said.text.group("bound") + said.text.group("bound-behind"))
    return [cue for cue in said.text.group("most") if not _picks(said, cue) and cue.start not in bounds]


def likened(text: Text) -> list[Cue]:
    """The words that say that something is the same; 'both' by itself says it of each."""
    every = {cue.start for cue in text.group("every")}
    return [cue for cue in text.group("same") if cue.start not in every]


def _picks(said: Said, cue: Cue) -> bool:
    picks = [one for one in said.text.group("pick") if one.end - one.start > 1]
    return any(one.start < cue.end and cue.start < one.end for one in picks)


@once
def units(said: Said) -> list[str]:
    """The units that a distance is asked in: days where any would do."""
    return sorted({"day" if unit == "any" else unit for unit in said.text.senses("apart")})


def senses_of(cues: list[Cue]) -> set[str]:
    return {cue.sense for cue in cues}


def _counts(said: Said, cue: Cue) -> bool:
    """Whether 'first' counts: typed as a number, or right before what may be counted."""
    text = said.text
    if cue.end - cue.start > 1 or text.forms[cue.start] != "1":
        return False
    if any(sign.isdigit() for sign in text.raws[cue.start]):
        return True
    if _counted_too(said, cue.start + 1):
        return True
    if text.among(cue.start - 1, "owned"):
        return True
    if text.has(cue.start + 1, "joint") or text.has(cue.start + 1, "question") or cue.start == len(text) - 1:
        return False
    if set(text.between(cue.start, cue.start + 1)) & set(":,;-–?"):
        return False
    begins = {at for one in said.offers if one.sort in _NAMES for at in range(one.start, one.end)}
    meetings = [word for word in text.group("noun") if word.sense == "meeting"]
    begins |= {at for word in meetings for at in range(word.start, word.end)}
    if text.has(cue.start + 1, "before") and not text.among(cue.start + 1, "asean"):
        return False
    return any(at in begins for at in range(cue.start + 1, cue.start + 1 + _REACH))


def _counted_too(said: Said, at: int) -> bool:
    """'the first and the second', 'the first to the third': another number follows that counts."""
    text = said.text
    numbers = {one.start for one in said.offers if one.sort == "ordinal"}
    return text.has(at, "joint") and any(place in numbers for place in (at + 1, at + 2))


def _within(cue: Cue, others: list[Cue]) -> bool:
    size = cue.end - cue.start
    return any(one.start <= cue.start and cue.end <= one.end and one.end - one.start > size for one in others)
