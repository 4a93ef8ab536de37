"""Readings of the nearest of a set before or after a meeting that stands apart from it.

'27th ASEAN-India SOM in Manila: next meeting with India alone?', 'Once the 24th AMM in KL was over, which …'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.signs.pointed import pointed_at
from bot.reading.words.pointing import POINTING, turning
from bot.reading.words.text import Text
from store.query.condition import Beside, both
from store.query.query import Pick, Select
from store.query.sort import Sort

_SIGN = re.compile(r"[,;:?!()–—/>]|\.(?:\s|$)|\s-")
# How many ways of telling the two apart, how many sets and what is asked are tried.
_WAYS, _SETS, _FIELDS = 4, 2, 3
_FEWEST = 2
# What the word that points on explains.
_CUE = 1.0
# How much what tells the meeting explains at least.
_LEAST = 0.3


@dataclass(frozen=True, slots=True)
class _Way:
    """Which words tell the meeting (``anchor``), to which side one looks from it, where they stand, and what
    points on."""

    anchor: range
    onward: bool
    how: str
    sense: str


def nearest(proposer: Proposer) -> Iterator[Reading]:
    """The nearest of a set on one side of a meeting that other words tell."""
    text = proposer.said.text
    cues = turning(text)
    if not cues:
        return
    named = [one for one in proposer.said.offers if one.gain > _LEAST]
    tried: set[range] = set()
    for way in _ways(text, cues):
        inside = any(one.start in way.anchor for one in named)
        if way.anchor in tried or len(way.anchor) < _FEWEST or not inside:
            continue
        tried.add(way.anchor)
        yield from _nearest(proposer, way, cues)
        if len(tried) == _WAYS:
            return


def _ways(text: Text, cues: list[Cue]) -> Iterator[_Way]:
    signs = [at for at in range(1, len(text)) if _SIGN.search(text.between(at - 1, at))]
    first = min(cue.start for cue in cues)
    sense = next((cue.sense for cue in cues if cue.group == "pick"), "nearest")
    back = {at for cue in cues if cue.sense in ("previous", "before") for at in range(cue.start, cue.end)}
    for end in dict.fromkeys([*reversed([at for at in signs if at <= first]), first]):
        yield _Way(range(end), not back, "ahead", sense)
    for cue in cues:
        onward = cue.start not in back
        if cue.group == "pick" and cue.sense == "next":
            continue
        ends = [at for at in signs if at > cue.end]
        ends += [at for at in range(cue.end + _FEWEST, len(text)) if _opens(text, at)]
        for end in sorted({*ends, len(text)}):
            yield _Way(range(cue.end, end), onward, "behind", sense)


def _opens(text: Text, at: int) -> bool:
    """Whether a word begins what is asked: a question word, or one that points on."""
    return (
        text.among(at, "relative")
        or text.has(at, "question", "wh")
        or any(text.has(at, "pick", one) for one in POINTING)
    )


def _nearest(proposer: Proposer, way: _Way, cues: list[Cue]) -> Iterator[Reading]:
    scene, text = proposer.scene, proposer.said.text
    outside = tuple(at for at in range(len(text)) if at not in way.anchor)
    fit = only(proposer.fitting(outside), scene.rows.is_[Sort.MEETING])
    pointing = any(text.has(at, "talk", "point") for at in way.anchor)
    picking = words_of(cue for cue in text.group("pick") if cue.sense in {*POINTING, "last", "first"})
    aside = frozenset((*way.anchor, *words_of(cues), *picking))
    skip = tuple(sorted(aside))
    for found in proposer.sets(Sort.MEETING, skip)[:_SETS]:
        # 'the ADMM-Plus before the Siem Reap one': one of those that are looked for
        own = only(fit, scene.rows.of(found.mask)) if pointing and found.used else fit
        base = proposer.described(int(np.argmax(own)), own, outside)
        yield from _picked(proposer, way, base, found, aside)


def _picked(
    proposer: Proposer, way: _Way, base: Reading, found: SetReading, aside: frozenset[int]
) -> Iterator[Reading]:
    if any(one.offer.sort == "relative" for one in found.used):
        return
    engine = proposer.scene.engine
    query, features = proposer.described_set(found, found.score)
    side = "after" if way.onward else "before"
    others = both(query.where, Beside("date", side, base.query))
    pick = Pick(Select(Sort.MEETING, others), "date", 0 if way.onward else -1)
    refs = engine.refs_of(engine.find(pick))
    meeting = proposer.scene.catalogue.meetings[base.refs[0].id]
    own = any(one.offer.sort == "series" and one.offer.key == meeting.series for one in found.used)
    taken = [*(x.offer for x in found.used), *(x.offer for x in base.used)]
    gained = sum(one.worth for one in {id(x): x for x in taken}.values()) + _CUE
    signs = {
        "nearest": 1.0,
        f"nearest by {way.sense}": 1.0,
        f"nearest {way.how}": 1.0,
        f"nearest {way.how} {side}": 1.0,
        "nearest none": float(not refs),
        "nearest sure": sum(x.offer.gain for x in base.used if x.affirmed) / max(1, len(way.anchor)),
        "nearest lacks": float(len(base.missing)),
        "nearest alike": float(bool(base.alike)),
        "nearest in series": float(own),
        "nearest pointed at": float(pointed_at(proposer.said, base)),
        "nearest of many words": float(len(way.anchor) > len(proposer.said.text) / 2),
    }
    weighed = features | proposer.price(taken, gained) | signs
    for name, asked in proposer.fields_beside(aside).beside("next_step", _FIELDS):
        yield Reading(
            "pick",
            pick,
            refs,
            (name,),
            weighed | asked,
            (*found.used, *base.used),
            empty=not refs,
            sense="nearest",
        )
