"""Readings that claim something of all of a set: 'were all JCCs with India held in New Delhi'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.claims.subject import asserted
from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.sets.state import Chosen
from store.query.condition import All, Any, Condition, Not, Within
from store.query.query import Holds, Select
from store.query.sort import Sort

# What may be claimed of all, and of how many at least.
_CLAIMED = frozenset({"place", "mode", "region", "partner", "person", "topic", "time", "alone", "partnered"})
_FEWEST = 2


def universals(proposer: Proposer) -> Iterator[Reading]:
    text = proposer.said.text
    named = [words for _, words in proposer.said.names]
    cues = [cue for cue in text.group("every") if not any(cue.start in words for words in named)]
    if not cues:
        return
    for offer in asserted(proposer, _CLAIMED)[:1]:
        skip = {*words_of(cues), *range(offer.start, offer.end)}
        for one in proposer.sets(Sort.MEETING, tuple(sorted(skip)))[:1]:
            vacuous = any(chosen.offer.key == offer.key for chosen in one.used)
            if one.size >= _FEWEST and one.conditions and not vacuous:
                yield _claimed(proposer, cues, one, offer)


def _claimed(proposer: Proposer, cues: list[Cue], one: SetReading, offer: Offer) -> Reading:
    claim = _of_meetings(offer)
    none = all(cue.sense == "none" for cue in cues)
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
