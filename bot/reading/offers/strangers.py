"""Whom and where no record names, in what is claimed: 'did Gareth Barry chair it', 'was it in Osaka'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.offers.nicknames import person
from bot.reading.offers.offer import WORDS, Offer, Rows
from bot.reading.words.polar import opening, polar
from bot.reading.words.text import Text
from store.catalogue import Catalogue
from store.query.condition import Has
from store.strangers import stranger

# The roles that people hold; how many words a name has at most; how much it explains; how sure a name must be
# that stands where somebody's would.
_ROLES = frozenset({"chair", "attend", "represent", "head", "speak"})
_LONGEST, _GAIN, _NAMED = 3, 1.2, 0.55
# How telling a word must be that names a place; how likely another meaning is that hardly counts.
_TELLING, _LEAST = 0.4, 0.3


def stranger_offers(text: Text, rows: Rows, offers: Sequence[Offer], catalogue: Catalogue) -> Iterator[Offer]:
    """People whom and places which nothing on record calls so."""
    if polar(text):
        yield from _places(text, rows, offers)
    for start, end in _names(text):
        if _calls_somebody(text, start, end, offers) and not _begins_with_land(text, start, end, catalogue):
            name = text.raw[text.words[start].start : text.words[end - 1].end]
            yield Offer(start, end, "person", name, _GAIN, rows.none, person(text, start, end, name))


def _places(text: Text, rows: Rows, offers: Sequence[Offer]) -> Iterator[Offer]:
    """Words that name a place where nothing on record was held."""
    taken = {
        at
        for one in offers
        if one.sort not in WORDS and one.prior > _LEAST
        for at in range(one.start, one.end)
    }
    for at in range(1, len(text)):
        name = text.raw[text.words[at].start : text.words[at].end]
        if (
            text.has(at - 1, "before", "place")
            and text.sorts[at] in ("word", "unknown")
            and name[:1].isupper()
            and at not in taken
            and text.weights[at] > _TELLING
        ):
            yield Offer(at, at + 1, "place", name, _GAIN, rows.none, Has("place", (name,)))


def _names(text: Text) -> Iterator[tuple[int, int]]:
    """Where somebody's name would stand: between 'did' and a role, behind 'chaired by'."""
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


def _begins_with_land(text: Text, start: int, end: int, catalogue: Catalogue) -> bool:
    """Whether what would be somebody's name begins with a country's: 'is Austria in the TAC'."""
    return any(stranger(" ".join(text.raws[start:at]), catalogue) for at in range(start + 1, end + 1))


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
