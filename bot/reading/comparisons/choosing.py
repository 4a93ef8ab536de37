"""Readings of which of several records is thus: 'SOM 1 or 2, which was in Brunei'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.claims.predicate import Predicate, claimable, predicates
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from store.query.condition import Has, both
from store.query.query import Select
from store.query.sort import Sort

_CALLING = frozenset({"ordinal", "series", "record", "scattered", "programme"})


def choices(proposer: Proposer, rows: Sequence[Reading], features: dict[str, float]) -> Iterator[Reading]:
    """The one of which everything holds that is said besides; nothing where that is not just one."""
    kinds = {one.refs[0].kind for one in rows}
    if len(kinds) > 1:
        return
    said = [_said(proposer, one) for one in rows]
    shared = {(one.offer.start, one.offer.end) for one in said[0]}
    for others in said[1:]:
        shared &= {(one.offer.start, one.offer.end) for one in others}
    telling = [[one for one in row if (one.offer.start, one.offer.end) in shared] for row in said]
    true = [at for at, row in enumerate(telling) if row and all(one.holds for one in row)]
    if len(true) != 1:
        return
    winner = rows[true[0]]
    own = telling[true[0]]
    ids = Has("id", tuple(one.refs[0].id for one in rows))
    query = Select(Sort(winner.refs[0].kind), both(ids, *(one.condition for one in own)))
    refs = (winner.refs[0], *(one.refs[0] for one in rows if one is not winner))
    marks = features | {"choice": 1.0, "choice parts": float(len(own))}
    yield Reading("choice", query, refs, (), marks, winner.used, sense="choice")


def _said(proposer: Proposer, row: Reading) -> list[Predicate]:
    """What is said of a record besides what calls it."""
    ref = row.refs[0]
    used = [one.offer for one in row.used if one.offer.sort in _CALLING]
    at, sorts = proposer.scene.engine.at[ref], claimable(ref.kind, pinned=True)
    found = predicates(proposer.scene, proposer.said, at, used, sorts)
    return [one for one in found if not any(one.offer.over(other) for other in used)]
