"""Readings of which partner came first to a standing: 'UK or UAE, who got its status earlier'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.claims.partnership import longest, meant
from bot.reading.offers.offer import Offer
from bot.reading.offers.steps import STEPS, step_query
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan
from bot.reading.signs.operators import units
from store.kinds import Kind, Ref
from store.query.query import Alike, Gap, Pick, Query, Rank

_LATER, _EARLIER = frozenset({"later", "shorter"}), frozenset({"earlier", "longer"})
_STANDING, _SURE = 0.9, 0.85


def step_ranks(proposer: Proposer, plan: Plan, order: set[str], *, asked: bool) -> Iterator[Reading]:
    """``order`` are the senses of the words that compare; ``asked``: whether the first named was first."""
    partners = [one for one in plan.offers if one is not None and one.sort == "partner"]
    if len(partners) < len(plan.offers):
        return
    text = proposer.said.text
    cues = [cue for cue in (*text.group("step"), *text.group("status")) if cue.sense != "plan action"]
    widest = longest(cues)
    senses = list(dict.fromkeys(cue.sense for cue in widest))
    said = bool(senses or "status" in text.senses("field"))
    if not said and (text.senses("noun") & {"programme"} or text.group("kind") or text.group("level")):
        return
    ids = [str(one.key) for one in partners]
    words = [at for cue in widest for at in range(cue.start, cue.end)]
    steps = _steps(senses)
    for step_ in steps[:1] or ["status"]:
        queries: list[Query] = []
        known = 0
        for id_ in ids:
            partner = proposer.scene.catalogue.partners[id_]
            step = meant(proposer, id_, step_ if step_ != "status" else partner.status.value, words)
            known += bool(step and step.date)
            queries.append(Pick(step_query(id_, step.event if step else ""), "date", 0))
        most = bool(order & _LATER) and not order & _EARLIER
        sure = bool(senses) and known == len(ids) and _nothing_else(proposer, frozenset(words))
        none = proposer.scene.rows.none
        covering = [*partners, *(Offer(at, at + 1, "word", "", 0.0, none) for at in words)]
        gained = sum(one.gain for one in partners) + _STANDING * bool(words) + 0.3 * max(len(words) - 1, 0)
        features = {
            "compare": 1.0,
            "rank steps": 1.0,
            "rank steps unknown": float(known < len(ids)),
            "rank steps unsaid": float(not said),
            "rank steps sure": float(sure),
            f"compare joined {plan.joint}": 1.0,
            "rank unsaid": float(not order),
            **proposer.price(covering, gained),
        }
        refs = tuple(Ref(Kind.PARTNER, id_) for id_ in ids)
        if len(queries) == 2:
            for unit in units(proposer.said):
                own = features | {"gap": 1.0, "gap steps": 1.0, f"gap {unit}": 1.0}
                yield Reading("gap", Gap((queries[0], queries[1]), "date", unit), refs, (), own)
            for unit in ("year", "month") if text.group("same") else ():
                if unit in text.senses("noun"):
                    own = features | {"alike": 1.0, "alike steps": 1.0}
                    gap = Gap((queries[0], queries[1]), "date", unit)
                    yield Reading("alike", gap, refs, (), own, sense="same")
            if text.group("same"):
                own = features | {"alike": 1.0, "alike steps": 1.0}
                if "meeting" in text.senses("noun"):
                    alike = Alike((queries[0], queries[1]), "meeting")
                    yield Reading("alike", alike, refs, (), own | {"alike meeting": 1.0}, sense="same")
                if "when" in text.senses("field"):
                    day = Gap((queries[0], queries[1]), "date", "day")
                    yield Reading("alike", day, refs, (), own | {"alike day": 1.0}, sense="same")
        query = Rank(tuple(queries), "date", most)
        sense = "later" if most else "earlier"
        yield Reading("rank steps", query, refs, (), features, sense=sense)
        if asked:
            yield Reading("order", query, refs, (), features | {"claim steps": 1.0}, sense=sense)


def _nothing_else(proposer: Proposer, words: frozenset[int]) -> bool:
    """Whether no meeting or programme is spoken of besides, but in the words of the step."""
    text, offers = proposer.said.text, proposer.said.offers
    other = any(
        one.sort in ("ordinal", "series", "programme")
        and one.prior > _SURE
        and not words.issuperset(range(one.start, one.end))
        for one in offers
    )
    return not other and not text.group("level") and not text.group("kind")


def _steps(senses: list[str]) -> list[str]:
    """The senses of steps, those that name one exactly first."""
    exact = [sense for sense in senses if sense in STEPS and sense != "relations"]
    others = [sense for sense in senses if sense != "relations"]
    return sorted(exact, key=lambda sense: -len(sense)) or others or senses[:1]
