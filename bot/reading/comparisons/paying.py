"""Readings that set sums side by side: which pledge is bigger, by how much they differ, what they come to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from bot.reading.comparisons.purses import purses
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan
from bot.reading.signs.operators import likened
from bot.reading.words.polar import ASKED, polar
from bot.telling.sums import sums
from store.kinds import Kind, Ref
from store.query.condition import Any, Condition, Has, Of, both
from store.query.query import Alike, Gap, Rank, Select, Total
from store.query.sort import Sort

# How surely a fund must be named.
_NAMED = 0.7
_SIZES = frozenset({"more", "fewer", "bigger", "smaller"})
_MANY = frozenset({"more", "fewer"})
_LESS = frozenset({"fewer", "smaller"})


def sums_spoken_of(proposer: Proposer, plan: Plan, order: Set[str]) -> bool:
    """Whether money is: 'who pledged more', 'for the Covid fund, who announced more'."""
    text = proposer.said.text
    counted = "programmes" in text.senses("plural") and bool(order & _MANY)  # 'who shares more funds'
    if "how_much" in text.senses("field") or ("pledge" in text.senses("role") and not counted):
        return True
    payers = all(one is not None and one.sort == "partner" for one in plan.offers)
    return payers and bool(order & _SIZES) and "meeting" not in text.senses("noun") and _fund(proposer)


def _fund(proposer: Proposer) -> bool:
    """Whether a programme is named that somebody has pledged to."""
    named = [one for one in proposer.said.offers if one.sort == "programme"]
    sure = tuple(str(one.key) for one in named if one.gain * one.prior > _NAMED)
    given = Select(Sort.PLEDGE, Has("programme", sure))
    return bool(sure and proposer.scene.engine.find(given).things)


def payments(proposer: Proposer, plan: Plan, order: Set[str]) -> Iterator[Reading]:
    """Of the pledges that each half describes."""
    found = purses(proposer, plan)
    if found is None:
        return
    queries, refs, taken = found
    unique = {id(one): one for one in taken}.values()
    features = {
        "compare": 1.0,
        "compare money": 1.0,
        f"compare joined {plan.joint}": 1.0,
        **proposer.price(unique, sum(one.gain * one.prior for one in unique)),
    }
    yield from _made(proposer, plan, order, queries, refs, features)


def payments_at(
    proposer: Proposer, plan: Plan, order: Set[str], rows: Sequence[Reading], features: Mapping[str, float]
) -> Iterator[Reading]:
    """Of what was pledged at the meetings that the halves call, by whoever is named."""
    engine = proposer.scene.engine
    refs = tuple(one.refs[0] for one in rows)
    if any(ref.kind is not Kind.MEETING for ref in refs):
        return
    givers = {str(one.key) for one in proposer.said.offers if one.sort == "partner" and one.prior >= 1.0}
    queries: list[Select] = []
    for ref in refs:
        there: list[Condition] = [Of(Has("id", (ref.id,)))]
        by = [both(*there, Has("by", tuple(sorted(givers))))] if givers else []
        options = [Select(Sort.PLEDGE, where) for where in (*by, *there)]
        query = next((one for one in options if engine.find(one).things), None)
        if query is None:
            return
        queries.append(query)
    marks = {**features, "compare money": 1.0, "compare money at": 1.0}
    yield from _made(proposer, plan, order, tuple(queries), refs, marks)


def _made(
    proposer: Proposer,
    plan: Plan,
    order: Set[str],
    queries: tuple[Select, ...],
    refs: tuple[Ref, ...],
    features: Mapping[str, float],
) -> Iterator[Reading]:
    text = proposer.said.text
    if text.group("apart") and len(queries) == 2:
        gap = Gap((Total(queries[0]), Total(queries[1])), "amount", "day")
        yield Reading("gap", gap, refs, (), {**features, "gap": 1.0, "gap of sums": 1.0})
    if likened(text):
        own = {**features, "alike": 1.0, "alike sums": 1.0}
        yield Reading("alike", Alike(queries, "amount"), refs, (), own, sense="same")
    if "total" in text.senses("sum"):
        whole = Select(Sort.PLEDGE, Any(tuple(one.where for one in queries)))
        yield Reading("sum", Total(whole), refs, (), {**features, "sum": 1.0, "sum of halves": 1.0})
    if order or plan.joint == "or":
        most = not order & _LESS
        own = {**features, "rank": 1.0, "rank money": 1.0, "rank unsaid": float(not order)}
        query = Rank(queries, "amount", most)
        sense = "bigger" if most else "smaller"
        yield Reading("rank", query, refs, (), own, sense=sense)
        if plan.joint == "than" and len(queries) == 2 and polar(text) in ASKED and not sums(text.raw):
            yield Reading("order", query, refs, (), {**own, "claim more": 1.0}, sense=sense)
