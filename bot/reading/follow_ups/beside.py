"""Readings that set a record named now beside the one at hand: 'was that before the 5th Swiss one'."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.comparisons.measures import measures
from bot.reading.follow_ups.recalled import rivals
from bot.reading.follow_ups.turn import Turn
from bot.reading.reading import Reading
from bot.reading.signs.operators import ordering, senses_of, units
from bot.reading.words.polar import ASKED, polar
from store.kinds import Kind, Ref
from store.query.condition import Beside, Has
from store.query.query import Gap, Holds, Rank, Select
from store.query.sort import Sort

_KINDS = (Kind.MEETING, Kind.PROGRAMME)


def set_beside(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Which of the two is earlier, longer or more; whether it was before; how far apart they are."""
    proposer = turn.proposer
    order, apart = senses_of(ordering(turn.said)), units(turn.said)
    if main.kind not in _KINDS or not turn.likely or not (order or apart):
        return
    fit, _ = rivals(turn, main)
    other = proposer.described(int(np.argmax(fit)), fit)
    here = turn.described(turn.engine.at[main])
    here.query = Select(Sort(main.kind), Has("id", (main.id,)))
    refs = (main, other.refs[0])
    own = {"left": other.features["left"], "lacks": float(len(other.missing))}
    extra = turn.features("beside", own)
    for measure in measures(proposer, (here, other), order) if order else ():
        query = Rank(measure.queries, measure.by, measure.most)
        features = other.features | extra | {"rank": 1.0, f"rank by {measure.by}": 1.0}
        yield Reading("rank", query, refs, (), features, other.used, sense=measure.sense)
    if order & {"earlier", "later"} and polar(proposer.said.text) in ASKED:
        side = "before" if "earlier" in order else "after"
        claim = Holds(here.query, Beside("date", side, other.query))
        yield Reading("order", claim, refs, (), other.features | extra, other.used, sense="order")
    for unit in apart:
        gap = Gap((here.query, other.query), "date", unit)
        features = other.features | extra | {"gap": 1.0, f"gap {unit}": 1.0}
        yield Reading("gap", gap, refs, (), features, other.used)
