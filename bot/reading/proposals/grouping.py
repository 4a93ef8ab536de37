"""Readings that count things apart: by year, by partner, by country."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.proposals.picking import sorts_meant
from bot.reading.proposals.tallying import TALLIED
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.words.grouping import grouped
from store.query.query import Tally

_NEAR_SETS = 2
# What the words that tell by what is counted explain.
_CUE = 1.5


def breakdowns(proposer: Proposer) -> Iterator[Reading]:
    """How many of a set there are of each."""
    cue = grouped(proposer.said.text, TALLIED)
    if cue is None:
        return
    skip = tuple(range(cue.start, cue.end))
    for sort in reversed(sorts_meant(proposer)):
        found = proposer.sets(sort, skip)[:_NEAR_SETS] or [proposer.everything(sort)]
        for one in found:
            of, features = proposer.described_set(one, found[0].score)
            features |= proposer.price((x.offer for x in one.used), features["explained"] + _CUE)
            features |= {"breakdown": 1.0, f"breakdown {cue.sense}": 1.0, f"breakdown {sort}": 1.0}
            query = Tally(of, TALLIED[cue.sense])
            yield Reading("breakdown", query, proposer.refs(one), (), features, one.used)
