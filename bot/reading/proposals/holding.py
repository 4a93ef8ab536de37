"""Readings of how many documents or steps one record holds: 'number of steps on record with Japan'."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import only
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.query.condition import Has
from store.query.query import Count, Select
from store.query.sort import Sort

# What is counted of a record, by the noun for it.
_HELD = {"document": Sort.DOCUMENT, "step": Sort.STEP}
# How far behind 'how many' the noun may stand, and before it.
_NEAR, _BEFORE = 2, 1


def held(proposer: Proposer) -> Iterator[Reading]:
    text, engine = proposer.said.text, proposer.scene.engine
    counts = [cue for cue in text.group("form") if cue.sense == "count"]
    nouns = {cue.sense: cue for cue in reversed(text.group("noun"))} if counts else {}
    for cue in nouns.values():
        sort = _HELD.get(cue.sense)
        near = any(-_BEFORE <= cue.start - one.end <= _NEAR for one in counts)
        if sort is None or sort.owner is None or not near:
            continue
        skip = tuple(sorted(words_of([*counts, cue])))
        fit = only(proposer.fitting(skip), proposer.scene.rows.is_[sort.owner])
        base = proposer.described(int(np.argmax(fit)), fit, skip)
        select = Select(sort, Has("owner", (base.refs[0].id,)))
        if engine.find(select).things:
            marks = {"held": 1.0, f"held {cue.sense}": 1.0}
            yield Reading(
                "number", Count(select), base.refs[:1], (), base.features | marks, base.used, base.left
            )
