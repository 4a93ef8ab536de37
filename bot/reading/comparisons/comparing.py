"""Readings that set two or more things side by side: which is earlier, how far apart, whether alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from bot.reading.comparisons.choosing import choices
from bot.reading.comparisons.counting import set_ranks
from bot.reading.comparisons.halves import explained, halves, lacked
from bot.reading.comparisons.measures import measures
from bot.reading.comparisons.paying import payments, payments_at, sums_spoken_of
from bot.reading.comparisons.picked import picked
from bot.reading.comparisons.sameness import coordinators_alike, sameness
from bot.reading.comparisons.stepping import step_ranks
from bot.reading.lexicon.lexicon import words_of
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan, again, pairs, plans
from bot.reading.signs.operators import ordering, senses_of
from bot.reading.words.pointing import same_year
from bot.reading.words.polar import ASKED, polar
from store.kinds import Kind, Ref
from store.query.condition import Beside
from store.query.query import Gap, Holds, Rank

_GROUPS = ("same", "apart")
# Sorts of which two alone, with no word that compares them, are not compared.
_PLAIN = frozenset({"place", "time", "person", "mode", "level"})


def comparisons(proposer: Proposer) -> Iterator[Reading]:
    text = proposer.said.text
    order = ordering(proposer.said)
    either = any(cue.sense == "or" for cue in text.group("joint"))
    others = any(text.group(group) for group in _GROUPS) or "total" in text.senses("sum")
    others = others or again(text) >= 0
    if not (order or either or others) or _in_office(proposer):
        return
    joined = [plan for plan in plans(proposer.said) if plan.joint]
    if not (order or others):
        joined = [] if any(map(_plain, joined)) else [plan for plan in joined if plan.offers[0] is not None]
    seen: set[tuple[str, str, tuple[Ref, ...]]] = set()
    for plan in joined:
        for one in _Comparison(proposer, plan).readings():
            key = one.form, repr(one.query), tuple(sorted(one.refs))
            if key not in seen:
                seen.add(key)
                yield one


class _Comparison:
    """The readings of one plan."""

    def __init__(self, proposer: Proposer, plan: Plan) -> None:
        text = proposer.said.text
        self._proposer = proposer
        self._plan = plan
        order = ordering(proposer.said)
        thans = [cue.start for cue in text.group("joint") if cue.sense == "than"]
        beside = [cue for cue in order if any(0 <= at - cue.end <= 1 for at in thans)]
        self._order = senses_of(beside or order)
        self._cues = words_of([*order, *(cue for group in _GROUPS for cue in text.group(group))])
        self._asked = plan.joint == "than" and len(plan.skips) == 2 and polar(proposer.said.text) in ASKED
        self._money = sums_spoken_of(proposer, plan, self._order)

    def readings(self) -> Iterator[Reading]:
        proposer, plan = self._proposer, self._plan
        steps = list(step_ranks(proposer, plan, self._order, asked=self._asked))
        yield from steps
        paid = list(payments(proposer, plan, self._order)) if self._money else []
        yield from paid
        if self._money and self._apart:
            yield from payments_at(proposer, plan, self._order, self._rows, self._features(self._rows))
        if proposer.said.text.group("same"):
            yield from coordinators_alike(proposer, plan)
        if any(one.features["rank steps sure"] for one in steps):
            return
        yield from picked(proposer, plan, self._cues)
        if not self._money or _things(proposer):
            yield from set_ranks(proposer, plan, self._order, self._cues, asked=self._asked)
        if not self._apart:
            return
        rows, features = self._rows, self._features(self._rows)
        for one in rows:
            if lacks := {f"compare none {offer.sort}": 1.0 for offer in lacked(one)}:
                yield one.none(features | {"compare none": 1.0, **lacks})
        same = proposer.said.text.group("same") and not same_year(proposer.said.text)
        if same or plan.joint == "also":
            yield from sameness(proposer, rows, features)
        if len(rows) == 2:
            yield from self._of_two(rows, features, paid=bool(paid))
        chosen = [] if self._order or plan.joint != "or" else list(choices(proposer, rows, features))
        yield from chosen or self._ranks(rows, features)

    @cached_property
    def _rows(self) -> Sequence[Reading]:
        """What each half calls."""
        return halves(self._proposer, self._plan, self._cues)

    @property
    def _apart(self) -> bool:
        """Whether each calls another."""
        return len({one.refs[0] for one in self._rows}) == len(self._rows)

    def _of_two(
        self, rows: Sequence[Reading], features: dict[str, float], *, paid: bool
    ) -> Iterator[Reading]:
        """Whether one was before the other, how far apart they are; where sums are paid, these are apart."""
        refs, queries = tuple(one.refs[0] for one in rows), (rows[0].query, rows[1].query)
        if self._order & {"earlier", "later"}:
            side = "before" if "earlier" in self._order else "after"
            own = features | {"claim order": 1.0, f"claim order {side}": 1.0}
            query = Holds(queries[0], Beside("date", side, queries[1]))
            yield Reading("order", query, refs, (), own, sense="order")
        for unit in sorted(self._proposer.said.text.senses("apart") - ({"any"} if paid else set())):
            own = features | {"gap": 1.0, f"gap {unit}": 1.0}
            yield Reading("gap", Gap(queries, "date", "day" if unit == "any" else unit), refs, (), own)

    def _ranks(self, rows: Sequence[Reading], features: dict[str, float]) -> Iterator[Reading]:
        refs = tuple(one.refs[0] for one in rows)
        for measure in measures(self._proposer, rows, self._order):
            own = features | {
                "rank": 1.0,
                f"rank {measure.sense}": 1.0,
                f"rank by {measure.by}": 1.0,
                "rank unsaid": float(not self._order),
                "rank unknown": float(not measure.known),
            }
            query = Rank(measure.queries, measure.by, measure.most)
            yield Reading("rank", query, refs, (), own, sense=measure.sense)
            if self._asked and measure.by != "date":
                yield Reading("order", query, refs, (), own | {"claim more": 1.0}, sense=measure.sense)

    def _features(self, rows: Sequence[Reading]) -> dict[str, float]:
        plan = self._plan
        taken, gained = explained(self._proposer, rows)
        lacking = [len(lacked(row)) for row in rows]
        return {
            "compare": 1.0,
            "compare named": float(plan.offers[0] is not None),
            f"compare of {plan.offers[0].sort if plan.offers[0] else 'halves'}": 1.0,
            f"compare joined {plan.joint}": 1.0,
            "compare gap": min(plan.gap / 4.0, 2.0),
            **self._proposer.price(taken, gained),
            "compare lacks": sum(lacking) / len(rows),
            "compare behind": min(sum(one.features["record behind"] for one in rows), 3.0),
            "compare clean": float(not any(lacking)),
            "compare many": float(len(rows) > 2),
            "compare apart kinds": float(len({one.refs[0].kind for one in rows}) > 1),
        }


def _things(proposer: Proposer) -> bool:
    """Whether meetings or programmes are spoken of: 'who shares more funds'."""
    text = proposer.said.text
    return "meeting" in text.senses("noun") or "programmes" in text.senses("plural")


def _in_office(proposer: Proposer) -> bool:
    """Whether people are set side by side of whom an office is spoken of that each of them held."""
    said, terms = proposer.said, proposer.scene.catalogue.terms_of
    spoken = said.text.group("post") or said.text.group("tenure")
    rows = [row for row in pairs(said) if row[0].sort == "person"] if spoken else []
    return any(all(terms(Ref(Kind.PERSON, str(one.key))) for one in row) for row in rows)


def _plain(plan: Plan) -> bool:
    """Whether but places, times or people are joined by 'or': 'was it Tokyo or Osaka'."""
    return plan.joint == "or" and plan.offers[0] is not None and plan.offers[0].sort in _PLAIN
