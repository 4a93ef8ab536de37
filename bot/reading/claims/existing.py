"""Readings that ask whether there is anything like that: 'has ASEAN ever met in Sochi'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.sets.sets import SetReading
from store.query.condition import All
from store.query.query import Holds
from store.query.sort import Sort

_NOUNS = ("noun", "level", "kind", "plural", "status")
# How many words stand between an article and its noun at most.
_REACH = 3


def existing(proposer: Proposer) -> Iterator[Reading]:
    yield from _of_sort(proposer, Sort.MEETING, 2)
    text = proposer.said.text
    if text.group("kind") or "programme" in text.senses("noun"):
        yield from _of_sort(proposer, Sort.PROGRAMME, 1)


def _of_sort(proposer: Proposer, sort: Sort, count: int) -> Iterator[Reading]:
    said = proposer.said
    found = proposer.sets(sort)[:count]
    vague, sure = indefinite(said), _definite(said)
    for one in found:
        query, features = proposer.described_set(one, found[0].score)
        own = {
            "claim": 1.0,
            "claim exists": 1.0,
            "claim exists none": float(one.size == 0),
            "claim exists of one": float(one.size == 1),
            "claim exists said": float("exists" in said.text.senses("form")),
            "claim exists vague": float(vague),
            "claim exists the": float(sure),
            "claim exists definite": float(_pinned(one)),
        }
        refs = proposer.refs(one)
        yield Reading("exists", Holds(query, All()), refs, (), features | own, one.used, sense="exists")


def _pinned(one: SetReading) -> bool:
    return any(chosen.offer.sort in ("ordinal", "record") for chosen in one.used)


def indefinite(said: Said) -> bool:
    """Whether a noun has an indefinite article or is said to be any."""
    return _before_noun(said, "any-article")


def _definite(said: Said) -> bool:
    return _before_noun(said, "the-article")


def _before_noun(said: Said, words: str) -> bool:
    text = said.text
    nouns = {cue.start for group in _NOUNS for cue in text.group(group)}
    nouns |= {one.end - 1 for one in said.offers if one.sort in ("series", "record")}
    return any(
        text.among(at, words) and any(place in nouns for place in range(at + 1, at + 1 + _REACH))
        for at in range(len(text))
    )
