"""Readings that measure what was told last against another: 'is that more than with Japan', 'and later?'."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

import numpy as np

from bot.reading.follow_ups.again import sets_again
from bot.reading.follow_ups.context import SETS, drawn_by
from bot.reading.follow_ups.entered import PARTS, entered_again, entries_of, marked, register_told
from bot.reading.follow_ups.recalled import rivals
from bot.reading.follow_ups.turn import Turn
from bot.reading.reading import Reading
from bot.reading.signs.operators import ordering, senses_of
from bot.reading.words.polar import ASKED, polar
from store.kinds import Kind, Ref
from store.query.condition import Beside, Condition, Has, Of, both
from store.query.query import Count, Holds, Query, Rank, Select
from store.query.sort import Sort

_MANY = frozenset({"more", "fewer"})
# Forms that tell how many there are.
_OF_MANY = SETS | {"number", "roll"}
_SIZES = {"more": True, "bigger": True, "fewer": False, "smaller": False}
_SIDES = {"later": "after", "earlier": "before"}


def measured(turn: Turn) -> Iterator[Reading]:
    """Nothing where nothing is compared, or it is asked which it is and not whether."""
    order = senses_of(ordering(turn.said))
    if not order or polar(turn.said.text) not in ASKED:
        return
    yield from _counts(turn, order)
    yield from _sums(turn, order)
    yield from _dates(turn, order)


def _counts(turn: Turn, order: Set[str]) -> Iterator[Reading]:
    """Whether there are more of the ones than of the others."""
    query, other = _count(turn.context.query), _count(turn.context.other)
    if query is None or turn.context.form not in _OF_MANY or not order & _MANY:
        return
    most = "fewer" not in order
    if other is not None and not turn.likely:
        extra = turn.features("measured told", {"count": 1.0})
        rank = Rank((query, other), "id", most)
        yield Reading("order", rank, turn.context.refs, (), extra, sense="sets")
    for one in (*sets_again(turn), *entered_again(turn)):
        if isinstance(one.query, Count) and one.query != query:
            rank = Rank(_directed(turn, query, one.query), "id", most)
            features = one.features | turn.features("measured", {"count": 1.0})
            yield replace(one, form="order", query=rank, features=features, sense="sets")


def _count(query: Query | None) -> Count | None:
    """How many of a set that was told of there are."""
    if isinstance(query, Count):
        return query
    drawn = drawn_by(query)
    return Count(drawn) if drawn is not None else None


def _directed(turn: Turn, told: Query, named: Query) -> tuple[Query, Query]:
    """What was told first, where it is measured against what is named: 'is that more than with Japan', but
    'were there more with Japan'."""
    return (told, named) if "than" in turn.said.text.senses("joint") else (named, told)


def _sums(turn: Turn, order: Set[str]) -> Iterator[Reading]:
    """Whether more was pledged there than at another meeting."""
    sizes = sorted(order & _SIZES.keys())
    main = turn.main
    if turn.context.asked[:1] != ("how_much",) or main is None or main.kind is not Kind.MEETING or not sizes:
        return
    most = _SIZES[sizes[0]]
    told = _purse(turn, main)
    for ref, features, kind in _others(turn, main):
        named = _purse(turn, ref)
        if told is None or named is None:
            continue
        pair = _directed(turn, told, named) if kind == "measured" else (told, named)
        extra = features | turn.features(kind, {"sum": 1.0})
        sense = "bigger" if most else "smaller"
        yield Reading("order", Rank(pair, "amount", most), (main, ref), (), extra, sense=sense)


def _purse(turn: Turn, ref: Ref) -> Select | None:
    """What was pledged at a meeting, by whom it was asked of if by them."""
    there: Condition = Of(Has("id", (ref.id,)))
    by = [both(there, Has("by", turn.context.sides))] if turn.context.sides else []
    options = [Select(Sort.PLEDGE, where) for where in (*by, there)]
    return next((one for one in options if turn.engine.find(one).things), None)


def _others(turn: Turn, main: Ref) -> Iterator[tuple[Ref, dict[str, float], str]]:
    """The meeting that is named now; the one that the same was told of before."""
    if turn.likely:
        fit, _ = rivals(turn, main)
        base = turn.proposer.described(int(np.argmax(fit)), fit)
        yield base.refs[0], base.features, "measured"
    elif turn.context.other is not None:
        for ref in _refs(turn, turn.context.other)[:1]:
            yield ref, {}, "measured told"


def _dates(turn: Turn, order: Set[str]) -> Iterator[Reading]:
    """Whether it was later than what the same was told of before."""
    query, other = turn.context.query, turn.context.other
    if query is None or other is None or turn.likely or not _one_each(turn, query, other):
        return
    register, main = register_told(turn), turn.main
    for sense in sorted(order & _SIDES.keys()):
        if register is not None:
            entries = entries_of(turn, register, (), PARTS)
            claim = Holds(query, Beside(register.by, _SIDES[sense], other))
            made = entries.reading("whether", claim, "", (), order=1.0, measured=1.0)
            made.refs = _refs(turn, query, other)
            yield from marked(turn, iter([made]))
        elif main is not None and main.kind in (Kind.MEETING, Kind.PROGRAMME):
            refs = _refs(turn, other)[:1]
            claim = Holds(query, Beside("date", _SIDES[sense], other))
            extra = turn.features("measured told", {"date": 1.0})
            yield Reading("order", claim, (main, *refs), (), extra, sense="order")


def _one_each(turn: Turn, query: Query, other: Query) -> bool:
    """Whether each is a query for things, and finds one."""
    things = not any(isinstance(one, Count | Holds | Rank) for one in (query, other))
    return things and all(len(turn.engine.find(one).things) == 1 for one in (query, other))


def _refs(turn: Turn, *queries: Query) -> tuple[Ref, ...]:
    """The records of what some queries find."""
    found = (ref for one in queries for ref in turn.engine.refs_of(turn.engine.find(one)))
    return tuple(dict.fromkeys(found))
