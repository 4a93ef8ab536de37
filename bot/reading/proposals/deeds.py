"""Readings of a partner by what one of its steps says: 'who was first to name an ambassador to ASEAN'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import WORDS, Offer
from bot.reading.offers.steps import step_query
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen

# What it explains that somebody took a step.
_TOOK = 0.9


def deeds(proposer: Proposer) -> Iterator[Reading]:
    """The partner of the step that a text says most of, where no other partner took one called so."""
    said, engine = proposer.said, proposer.scene.engine
    text = said.text
    named = {str(one.key) for one in said.offers if one.sort == "partner" and one.prior >= 1.0}
    deed = proposer.scene.deeds.told(text.stems, named)
    if deed is None:
        return
    words = deed.words
    none = proposer.scene.rows.none
    used = [
        Offer(at, at + 1, "word", stem, text.weights[at], none)
        for at, stem in enumerate(text.stems)
        if stem in words
    ]
    used += [
        one
        for one in said.offers
        if one.sort not in WORDS and words.issuperset(text.stems[one.start : one.end])
    ]
    query = step_query(deed.partner, deed.step.event)
    refs = engine.refs_of(engine.find(query))
    first = "first" in text.senses("pick") and not words.isdisjoint(_firsts(proposer))
    features = {
        "deed": 1.0,
        "deed share": deed.share,
        "deed first": float(first),
        "deed of named": float(bool(named)),
        **proposer.price(used, _TOOK + sum(one.gain for one in used if one.sort in WORDS)),
    }
    yield Reading("pick", query, refs, ("when",), features, tuple(map(Chosen, used)), sense="step")


def _firsts(proposer: Proposer) -> frozenset[str]:
    """The words of the text that say that it was the first."""
    text = proposer.said.text
    return frozenset(
        text.stems[at]
        for cue in text.group("pick")
        if cue.sense == "first"
        for at in range(cue.start, cue.end)
    )
