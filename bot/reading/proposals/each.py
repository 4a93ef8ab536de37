"""Readings of what is asked of each of several records that are named side by side: 'the 1st and the 4th'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.comparisons.halves import explained, halves, lacked
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan, plans
from store.query.condition import Has
from store.query.query import Project, Select
from store.query.sort import Sort

_PLANS, _FIELDS = 3, 3
# What joins records that are all meant, and words that set them against each other.
_JOINTS = frozenset({"and", ","})
_AGAINST = ("same", "apart", "often")


def each(proposer: Proposer) -> Iterator[Reading]:
    """What is asked of each, and all of them."""
    text = proposer.said.text
    if any(text.group(group) for group in _AGAINST):
        return
    joined = [plan for plan in plans(proposer.said) if plan.joint in _JOINTS][:_PLANS]
    seen: set[object] = set()
    for plan in joined:
        rows = halves(proposer, plan, frozenset())
        refs = tuple(dict.fromkeys(row.refs[0] for row in rows))
        kinds = {ref.kind for ref in refs}
        if len(refs) < len(rows) or len(kinds) > 1 or refs in seen:
            continue
        seen.add(refs)
        features = _features(proposer, plan, rows)
        used = tuple({id(one.offer): one for row in rows for one in row.used}.values())
        of = Select(Sort(refs[0].kind), Has("id", tuple(ref.id for ref in refs)))
        yield Reading("list", of, refs, (), features, used, sense="each")
        for name, own in proposer.fields[:_FIELDS]:
            if name != "card" and proposer.tells(refs[0], name):
                asked = features | own
                yield Reading("values", Project(of, ("name",)), refs, (name,), asked, used, sense="each")


def _features(proposer: Proposer, plan: Plan, rows: Sequence[Reading]) -> dict[str, float]:
    """How well the records are called, and what is left over by all of them."""
    taken, gained = explained(proposer, rows)
    lacking = [len(lacked(row)) for row in rows]
    return {
        "each": 1.0,
        f"each {plan.offers[0].sort if plan.offers[0] else 'halves'}": 1.0,
        f"each joined {plan.joint}": 1.0,
        "each gap": min(plan.gap / 4.0, 2.0),
        **proposer.price(taken, gained),
        "each lacks": sum(lacking) / len(rows),
        "each clean": float(not any(lacking)),
        "each behind": min(sum(row.features["record behind"] for row in rows), 3.0),
        "each alike": float(min(sum(len(row.alike) for row in rows), 3)),
        "each many": float(len(rows) > 2),
    }
