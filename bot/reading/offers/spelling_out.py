"""Names of many that brackets take apart: 'with European partners (Norway, Switzerland or Germany)'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.query.condition import All

# How far before the brackets the name of all stands, and how many stand in them at least.
_BEFORE, _LEAST = 3, 2
# What the name of all explains, which narrows nothing more.
_GAIN = 0.5


def spelt_out(text: Text, rows: Rows, offers: list[Offer]) -> list[Offer]:
    """The offers, but for a region where the partners of it that are meant are named in brackets behind."""
    regions = [cue for cue in text.group("region") if _opens(text, cue.end)]
    for cue in regions:
        taken = [one for one in offers if not (one.start < cue.end and cue.start < one.end)]
        inside = frozenset(_inside(text, cue.end))
        if len({one.key for one in taken if one.sort == "partner" and one.start in inside}) >= _LEAST:
            said = Offer(cue.start, cue.end, "region", "spelt out", _GAIN, rows.none, All())
            offers = [*taken, said]
    return offers


def _opens(text: Text, end: int) -> bool:
    return any("(" in text.between(at - 1, at) for at in range(end, min(end + _BEFORE, len(text))))


def _inside(text: Text, end: int) -> Iterator[int]:
    """The places of the words in the next brackets."""
    opened = False
    for at in range(end, len(text)):
        between = text.between(at - 1, at)
        if opened and ")" in between:
            return
        opened |= "(" in between
        if opened:
            yield at
