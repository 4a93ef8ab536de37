"""Readings of how far apart two records are: of a pair that a set is, of one that came after another."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import Offer, only
from bot.reading.proposals.several import run
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.operators import units
from bot.reading.words.pointing import same_year
from bot.reading.words.several import several
from store.query.condition import Beside
from store.query.query import Gap, Pick, Query
from store.query.sort import Sort

# Sorts that say what kind of meeting is meant: where the rest of a text names none, it is that of the other.
_KINDS = frozenset({"series", "record", "partner", "scattered", "level"})
# Sorts by which one meeting of a kind is told from another.
_TELLING = frozenset({"ordinal", "place", "time", "person"})
# What the words explain that say which two are meant.
_TWO = 2.0


def distances(proposer: Proposer) -> Iterator[Reading]:
    asked = units(proposer.said)
    if asked:
        yield from _pairs(proposer, asked)
        for one in proposer.said.offers if not same_year(proposer.said.text) else ():
            if one.sort == "relative" and one.key[0] in ("before", "after"):
                yield from _from(proposer, one, asked)


def _pairs(proposer: Proposer, asked: list[str]) -> Iterator[Reading]:
    """'The two summits of 2007'."""
    cues = tuple(sorted(words_of(proposer.said.text.group("apart"))))
    for sort in (Sort.MEETING, Sort.PROGRAMME):
        for one in proposer.sets(sort, cues)[:2]:
            between = any(chosen.offer.sort == "relative" for chosen in one.used)
            if one.size == 2 and not between:
                query, features = proposer.described_set(one, one.score)
                ends = (Pick(query, "date", 0), Pick(query, "date", 1))
                yield from _gaps(ends, proposer, features | {"gap pair": 1.0}, asked)
    yield from _of_two(proposer, asked)


def _of_two(proposer: Proposer, asked: list[str]) -> Iterator[Reading]:
    """'How many days lay between the last two summits'."""
    text = proposer.said.text
    for cue in text.group("pick"):
        counted = several(text, cue)
        if not counted or counted[0] != 2:
            continue
        skip = tuple(sorted({*words_of([cue]), *words_of(text.group("apart")), counted[1]}))
        for one in proposer.sets(Sort.MEETING, skip)[:2]:
            query, features = proposer.described_set(one, one.score)
            found = run(proposer, query, cue.sense, 2)
            if found:
                other = 1 if found.at == 0 else -2
                ends = (Pick(found.of, found.by, found.at), Pick(found.of, found.by, other))
                features |= proposer.price((x.offer for x in one.used), features["explained"] + _TWO)
                yield from _gaps(ends, proposer, features | {"gap pair": 1.0, "gap of two": 1.0}, asked)


def _from(proposer: Proposer, anchor: Offer, asked: list[str]) -> Iterator[Reading]:
    """'How many days after the summit in Riyadh did the second one open'."""
    text, engine = proposer.said.text, proposer.scene.engine
    cues = words_of(text.group("apart"))
    inside = [one for one in proposer.said.offers if anchor.start <= one.start and one.end <= anchor.end]
    rest = [one for one in (*proposer.said.offers, *proposer.said.scattered) if not one.over(anchor)]
    skip = set(cues) | set(range(anchor.start, anchor.end))
    if not any(one.sort in _KINDS for one in rest):
        skip -= {at for one in inside if one.sort in _KINDS for at in range(one.start, one.end)}
        skip |= {at for one in inside if one.sort in _TELLING for at in range(one.start, one.end)}
    if not isinstance(anchor.where, Beside):
        return
    other = anchor.where.of
    own = engine.refs_of(engine.find(other))
    fit = only(proposer.fitting(tuple(sorted(skip))), proposer.scene.rows.is_[Sort.MEETING])
    for ref in own:
        if ref in engine.at:
            fit[engine.at[ref]] = -np.inf
    at = int(np.argmax(fit))
    base = proposer.described(at, fit, tuple(sorted(skip)))
    taken = [anchor, *(one.offer for one in base.used if not one.offer.over(anchor))]
    gained = anchor.gain + sum(one.gain * float(one.credit[at]) for one in taken[1:])
    features = {
        "gap from": 1.0,
        "compare lacks": float(len([one for one in base.missing if one.sort != "relative"])),
        **proposer.price(taken, gained),
    }
    yield from _gaps((other, base.query), proposer, features, asked)


def _gaps(
    ends: tuple[Query, Query], proposer: Proposer, features: dict[str, float], asked: list[str]
) -> Iterator[Reading]:
    engine = proposer.scene.engine
    refs = tuple(dict.fromkeys(ref for one in ends for ref in engine.refs_of(engine.find(one))))
    for unit in asked:
        own = features | {"compare": 1.0, "gap": 1.0, f"gap {unit}": 1.0}
        yield Reading("gap", Gap(ends, "date", unit), refs, (), own)
