"""Readings that claim something of all of a set: 'were all JCCs with India held in New Delhi', 'has the JCC
met only in Jakarta'."""

from __future__ import annotations

from collections.abc import Iterator, Set

from bot.reading.claims.subject import asserted
from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.sets.state import Chosen
from bot.reading.words.text import Text
from store.query.condition import All, Any, Condition, Not, Within
from store.query.query import Holds, Select
from store.query.sort import Sort

# What may be claimed of all, and of how many at least.
_CLAIMED = frozenset({"place", "mode", "region", "partner", "person", "topic", "time", "alone", "partnered"})
_FEWEST = 2
_SOFT = frozenset({"filler", "cue"})
# What 'only' may stand before, how near, and what it may stand before where the thing itself stands ahead.
_ALONE, _NEAR = frozenset({"place", "mode", "region"}), 3
_ITSELF = frozenset({"city", "country"})


def universals(proposer: Proposer) -> Iterator[Reading]:
    text = proposer.said.text
    named = [words for _, words in proposer.said.names]
    cues = [cue for cue in text.group("every") if not any(cue.start in words for words in named)]
    if not cues:
        return
    for offer in asserted(proposer, _CLAIMED)[:1]:
        yield from _of_all(proposer, words_of(cues), offer, none=all(cue.sense == "none" for cue in cues))


def exclusive(proposer: Proposer) -> Iterator[Reading]:
    """That all of a set were at one place, in one way and no other: 'only in Jakarta', 'the only city'."""
    text = proposer.said.text
    if any(one.sort == "ordinal" for one in proposer.said.offers):
        return
    for cue in text.group("bound"):
        if cue.sense == "exact":
            for offer, words in _alone(proposer, cue):
                for made in _of_all(proposer, words, offer, none=False):
                    made.features["claim every only"] = 1.0
                    yield made


def _alone(proposer: Proposer, cue: Cue) -> Iterator[tuple[Offer, frozenset[int]]]:
    """What 'only' stands before, or behind as 'the only city', with the words that say so."""
    text = proposer.said.text
    noun = any(text.has(cue.end, "noun", sense) for sense in _ITSELF)
    for one in asserted(proposer, _ALONE):
        ahead = range(cue.end, one.start)
        placed = one.sort != "place" or any(text.has(at, "before", "place") for at in ahead)
        if placed and cue.end <= one.start <= cue.end + _NEAR and all(_soft(text, at) for at in ahead):
            yield one, frozenset(range(cue.start, one.start))
        elif noun and one.sort == "place" and one.end in (cue.start - 1, cue.start):
            yield one, frozenset(range(one.end, cue.end + 1))


def _soft(text: Text, at: int) -> bool:
    return text.sorts[at] in _SOFT or text.among(at, "happening")


def _of_all(proposer: Proposer, words: Set[int], offer: Offer, *, none: bool) -> Iterator[Reading]:
    skip = {*words, *range(offer.start, offer.end)}
    for one in proposer.sets(Sort.MEETING, tuple(sorted(skip)))[:1]:
        vacuous = any(chosen.offer.key == offer.key for chosen in one.used)
        if one.size >= _FEWEST and one.conditions and not vacuous:
            yield _claimed(proposer, one, offer, none=none)


def _claimed(proposer: Proposer, one: SetReading, offer: Offer, *, none: bool) -> Reading:
    claim = _of_meetings(offer)
    _, features = proposer.described_set(one, one.score)
    taken = [*(chosen.offer for chosen in one.used), offer]
    gained = sum(each.worth for each in taken)
    features |= proposer.price(taken, gained) | {
        "claim": 1.0,
        "claim every": 1.0,
        f"claim every {offer.sort}": 1.0,
        "claim every none": float(none),
    }
    query = Holds(Select(Sort.MEETING, one.where), Not(claim) if none else claim, every=True)
    used = (*one.used, Chosen(offer))
    return Reading("every", query, proposer.refs(one), (), features, used, sense="every")


def _of_meetings(offer: Offer) -> Condition:
    if offer.sort == "time":
        time = offer.key
        return Within("date", time.first, time.last, time.month, time.day)
    where = offer.where
    return (where.of[0] if isinstance(where, Any) and where.of else where) or All()
