"""Readings of a partner by what one of its steps says: 'who was first to name an ambassador to ASEAN'."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from bot.reading.offers.offer import WORDS, Offer
from bot.reading.offers.steps import step_query
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from store.content import stem
from store.kinds import Kind
from store.matching.words import normalise
from store.query.sort import Item, Sort

# How much of what a step says a text must say, and how many of its words.
_SHARE, _WORDS = 0.55, 3
# What it explains that somebody took a step.
_TOOK = 0.9


def deeds(proposer: Proposer) -> Iterator[Reading]:
    """The partner of the step that a text says most of, where no other partner took one called so."""
    said, engine, content = proposer.said, proposer.scene.engine, proposer.scene.content
    text = said.text
    stems = frozenset(text.stems)
    named = {str(one.key) for one in said.offers if one.sort == "partner" and one.prior >= 1.0}
    best: tuple[float, Item | None] = (_SHARE, None)
    for item in engine.shelf(Sort.STEP).items:
        words = _words(item.held.event)
        told = words & stems
        if (
            item.owner.kind is not Kind.PARTNER
            or len(told) < _WORDS
            or (named and item.owner.id not in named)
        ):
            continue
        share = sum(map(content.weight, told)) / sum(map(content.weight, words))
        if share > best[0]:
            best = (share, item)
    share, step = best
    if step is None:
        return
    words = _words(step.held.event)
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
    query = step_query(step.owner.id, step.held.event)
    refs = engine.refs_of(engine.find(query))
    first = "first" in text.senses("pick") and not words.isdisjoint(_firsts(proposer))
    features = {
        "deed": 1.0,
        "deed share": share,
        "deed first": float(first),
        "deed of named": float(bool(named)),
        **proposer.price(used, _TOOK + sum(one.gain for one in used if one.sort in WORDS)),
    }
    yield Reading("pick", query, refs, ("when",), features, tuple(map(Chosen, used)), sense="step")


@lru_cache(maxsize=1000)
def _words(event: str) -> frozenset[str]:
    """The words of a step as a text has them: 'first' is a number."""
    return frozenset(map(stem, normalise(event)))


def _firsts(proposer: Proposer) -> frozenset[str]:
    """The words of the text that say that it was the first."""
    text = proposer.said.text
    return frozenset(
        text.stems[at]
        for cue in text.group("pick")
        if cue.sense == "first"
        for at in range(cue.start, cue.end)
    )
