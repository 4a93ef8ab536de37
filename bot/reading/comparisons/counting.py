"""Readings that compare how many there are of two sets: 'more meetings with Brazil or with Morocco'."""

from __future__ import annotations

from collections.abc import Iterator, Set

from bot.reading.comparisons.measures import counted
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.sets.state import Chosen
from bot.reading.signs.alternatives import Plan
from store.query.condition import both
from store.query.query import Count, Query, Rank, Select
from store.query.sort import Sort

EVEN = frozenset({"matched", "even"})
"""Senses of words that say that there are as many of one as of the other."""
# How many sets are tried for each of the things compared, and what it costs to describe them otherwise.
_SETS, _APART = 5, 0.8
# Sorts of meanings of which one may stand for another in a description.
_EXCHANGED = frozenset({"partner", "place"})


def set_ranks(
    proposer: Proposer, plan: Plan, order: Set[str], cues: frozenset[int], *, asked: bool
) -> Iterator[Reading]:
    """Which of two sets has more members, by how many they differ; ``asked``: whether that is so, or whether
    they are as many."""
    even = sorted(order & EVEN)
    many = bool(order & {"more", "fewer"}) or even or "any" in proposer.said.text.senses("apart")
    if not many or plan.offers[0] is None:
        return
    for sort in (Sort.MEETING, Sort.PROGRAMME):
        rows = _parallel(proposer, plan, sort, cues)
        alike = len({one.mask for one in rows}) < len(rows)
        if alike or all(one.size <= (0 if even else 1) for one in rows):
            continue
        sets = [Select(sort, one.where) for one in rows]
        queries: tuple[Query, ...] = tuple(Count(one) for one in sets)
        refs = tuple(dict.fromkeys(ref for one in rows for ref in proposer.refs(one)))
        taken = {id(one.offer): one.offer for row in rows for one in row.used}
        features = {
            "compare": 1.0,
            "rank sets": 1.0,
            f"rank sets {sort}": 1.0,
            f"rank sets of {plan.offers[0].sort}": 1.0,
            f"compare joined {plan.joint}": 1.0,
            "compare own": float(bool(plan.own)),
            "rank sets of others": float(bool(counted(proposer))),
            "rank sets unlike": float(len({len(one.conditions) for one in rows}) > 1),
            **proposer.price(taken.values(), sum(one.gain for one in taken.values())),
        }
        query = Rank(queries, "id", "fewer" not in order)
        for sense in even:
            yield Reading("order", query, refs, (), features | {"claim even": 1.0}, sense=f"{sense} sets")
        if even:
            continue
        yield Reading("rank sets", query, refs, (), features, sense="sets")
        if asked:
            yield Reading("order", query, refs, (), features | {"claim more": 1.0}, sense="sets")


def _parallel(proposer: Proposer, plan: Plan, sort: Sort, cues: frozenset[int]) -> list[SetReading]:
    """The best sets that hold the things compared, described alike."""
    options: list[list[SetReading]] = []
    for at, (skip, offer) in enumerate(zip(plan.skips, plan.offers, strict=True)):
        keys = [one.key for one in (plan.own[at] if plan.own else ())]
        found = proposer.sets(sort, tuple(sorted(skip | cues)))[:_SETS]
        named = [one for one in found if offer is None or _covers(one, offer)]
        held = [one for one in named if all(_holds(one, key) for key in keys)]
        if at and not plan.own:
            held += _exchanged(proposer, plan.offers[0], offer, options[0], held)
        options.append(held)
    rows = [(first, [_alike(first, others) for others in options[1:]]) for first in options[0]]
    whole = [[first, *(one for one in rest if one)] for first, rest in rows if all(rest)]
    return max(whole, key=_worth, default=[])


def _exchanged(
    proposer: Proposer,
    first: Offer | None,
    other: Offer | None,
    sets: list[SetReading],
    held: list[SetReading],
) -> Iterator[SetReading]:
    """The sets of the first thing compared with another in its place, where none is described so."""
    if first is None or first.where is None or other is None or other.where is None:
        return
    if not {first.sort, other.sort} <= _EXCHANGED:
        return
    engine, shapes = proposer.scene.engine, set(map(_shape, held))
    for one in sets:
        if _shape(one) not in shapes and first.where in one.conditions:
            conditions = tuple(other.where if each == first.where else each for each in one.conditions)
            mask = engine.mask(both(*conditions)) & engine.of_sort[one.sort]
            if not mask:
                continue
            used = tuple(Chosen(other) if chosen.offer.key == first.key else chosen for chosen in one.used)
            yield SetReading(
                one.score - first.worth + other.worth, one.sort, conditions, mask, used, one.left
            )


def _holds(one: SetReading, key: object) -> bool:
    return any(_names(chosen.offer, key) for chosen in one.used)


def _covers(one: SetReading, offer: Offer) -> bool:
    """Whether a set takes a thing compared, or the name of a series that it stands in: 'Russia … PMC'."""
    if offer.sort != "partner":
        return _holds(one, offer.key)
    series = [chosen.offer.places for chosen in one.used if chosen.offer.sort == "scattered"]
    return _holds(one, offer.key) or any(offer.places & ~places == 0 for places in series)


def _names(offer: Offer, key: object) -> bool:
    """Whether a meaning is the thing compared, a series by its scattered words, too."""
    return offer.key == key or (offer.sort == "scattered" and key in offer.key)


def _alike(first: SetReading, others: list[SetReading]) -> SetReading | None:
    """The best of some sets, rather one that is described as the first is."""
    return max(others, key=lambda one: one.score - _APART * (_shape(one) != _shape(first)), default=None)


def _worth(row: list[SetReading]) -> float:
    unlike = sum(_shape(one) != _shape(row[0]) for one in row)
    return sum(one.score for one in row) - _APART * unlike


def _shape(one: SetReading) -> tuple[str, ...]:
    """Of what sorts the meanings are that describe a set."""
    return tuple(sorted(chosen.offer.sort for chosen in one.used))
