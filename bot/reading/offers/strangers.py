"""Somebody whom no record names, said to have held a role: 'did Gareth Barry chair it'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.offers.nicknames import person
from bot.reading.offers.offer import WORDS, Offer, Rows
from bot.reading.words.polar import opening, polar
from bot.reading.words.text import Text

# The roles that people hold; how many words a name has at most; how much it explains; how sure a name must be
# that stands where somebody's would.
_ROLES = frozenset({"chair", "attend", "represent", "head", "speak"})
_LONGEST, _GAIN, _NAMED = 3, 1.2, 0.55


def stranger_offers(text: Text, rows: Rows, offers: Sequence[Offer]) -> Iterator[Offer]:
    """The words between 'did' and a role, or behind 'chaired by', where nobody on record is called so."""
    for start, end in _places(text):
        if _calls_somebody(text, start, end, offers):
            name = text.raw[text.words[start].start : text.words[end - 1].end]
            yield Offer(start, end, "person", name, _GAIN, rows.none, person(text, start, end, name))


def _places(text: Text) -> Iterator[tuple[int, int]]:
    """Where a name would stand."""
    roles = [cue for cue in text.group("role") if cue.sense in _ROLES]
    first = opening(text) + 1
    if polar(text) == "auxiliary":
        for start in sorted({cue.start for cue in roles} | _present(text, first)):
            if first < start <= first + _LONGEST:
                yield first, start
                break
    for cue in roles:
        if text.has(cue.end, "before", "by"):
            start, end = cue.end + 1, cue.end + 1
            while end < min(len(text), start + _LONGEST) and text.sorts[end] in ("word", "unknown"):
                end += 1
            yield start, end


def _present(text: Text, first: int) -> set[int]:
    """The first 'at' behind 'was', which says that somebody was there."""
    ends = range(first + 1, min(first + 1 + _LONGEST, len(text)))
    return {next((at for at in ends if text.has(at, "before", "place")), -1)} - {-1}


def _calls_somebody(text: Text, start: int, end: int, offers: Sequence[Offer]) -> bool:
    """Whether some words may be a name: one is unknown, none means anything else that is likely."""
    places = range(start, end)
    return any(text.sorts[at] == "unknown" for at in places) and not any(
        one.sort not in WORDS and one.worth > _NAMED and not set(places).isdisjoint(range(one.start, one.end))
        for one in offers
    )
