"""Readings about money pledged: each pledge, their sum, the biggest; also from the side of the fund."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import Offer
from bot.reading.proposals.purposes import purpose_of
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.signs.alternatives import plans
from bot.reading.signs.operators import ordering
from bot.reading.words.polar import ASKED, polar
from bot.reading.words.text import Text
from bot.telling.sums import Sum, amounts
from store.kinds import Ref
from store.query.condition import All, Any, Condition, Has, Holding, Of, both, parts
from store.query.query import Holds, Peak, Pick, Query, Select, Total
from store.query.sort import Sort

_MOST = 40
# Nouns of what is given, of whom and of what for.
_PAID = frozenset({"pledge", "partner", "programme"})
# How near 'only' stands to what it is said of: 'the only dialogue partner'.
_NOUN = 2


def pledges(proposer: Proposer) -> Iterator[Reading]:
    text = proposer.said.text
    if not _spoken_of(text):
        return
    offers = proposer.said.offers
    givers = tuple(dict.fromkeys(one.key for one in offers if one.sort == "partner"))
    funds = tuple(dict.fromkeys(one.key for one in offers if one.sort == "programme"))
    named = [one for one in offers if one.sort in ("partner", "programme")]
    given = frozenset(at for one in named for at in range(one.start, one.end))
    base = {
        "pledges": 1.0,
        "pledges giver": float(bool(givers)),
        "pledges fund": float(bool(funds)),
        "pledges who": float("who" in text.senses("field") or "partner" in text.senses("noun")),
        "pledges sums": float("how_much" in text.senses("field")),
        "pledges each": float(bool(text.group("every"))),
        "pledges first": float(_leads(text)),
        f"pledges asked {proposer.fields.names[0]}": 1.0,
    }
    if _only(proposer, funds, givers):
        yield _of_one(proposer, funds, givers[0], base, named)
        return
    meetings: list[tuple[Condition | None, list[Offer]]] = []
    claimed = [one for one in offers if one.sort == "amount"] if polar(proposer.said.text) in ASKED else []
    sum_ = frozenset(at for one in claimed for at in range(one.start, one.end))
    for skip in (tuple(sorted(sum_)), tuple(sorted(sum_ | given))):
        sets = proposer.sets(Sort.MEETING, skip)[:2]
        meetings += [(one.where, [chosen.offer for chosen in one.used]) for one in sets]
    seen: set[tuple[object, ...]] = set()
    for where, taken in (*meetings, (None, [])):
        for funded in (True, False) if funds else (False,):
            conditions: list[Condition] = [] if where is None else [Of(where)]
            if givers:
                conditions.append(Has("by", givers))
            if funded:
                conditions.append(Has("programme", funds))
            if not conditions:
                continue
            select = Select(Sort.PLEDGE, both(*conditions))
            found = proposer.scene.engine.find(select)
            if not 0 < len(found.things) <= _MOST or found.things in seen:
                continue
            seen.add(found.things)
            used = {id(one): one for one in (*taken, *named)}.values()
            features = base | {
                "pledges of meetings": float(where is not None),
                **proposer.price(used, sum(one.gain for one in used)),
                "pledges several": float(len(found.things) > 1),
                "pledges funded": float(funded),
                "pledges parts": float(len(parts(select.where))),
                "pledges purpose missed": purpose_of(proposer.said, proposer.scene).missed(found.things),
            }
            refs = proposer.scene.engine.refs_of(found)
            yield Reading("pledges", select, refs, (), features)
            if funded or not funds:
                yield from _claimed(proposer, select, refs, features)
            if len(found.things) > 1:
                yield from _picked(proposer, select, taken, features)
                for form, query in _made(text.senses("sum"), text.senses("most"), select):
                    yield Reading(form, query, refs, (), features | {f"{form} said": 1.0})


def _spoken_of(text: Text) -> bool:
    """Whether pledges are spoken of: 'give me' asks for something else."""
    given = any(
        cue.sense == "pledge" and not text.among(cue.end, "asker")
        for cue in (*text.group("role"), *text.group("noun"))
    )
    return given or "how_much" in text.senses("field")


def _leads(text: Text) -> bool:
    """Whether pledges are spoken of before any meeting is: 'pledges by Japan at summits'."""
    spoken = (*text.group("role"), *text.group("noun"), *text.group("field"))
    told = [cue.start for cue in spoken if cue.sense in ("pledge", "how_much")]
    held = [cue.start for cue in (*text.group("level"), *text.group("noun")) if cue.sense not in _PAID]
    return bool(told) and min(told) < min(held, default=len(text))


def _picked(
    proposer: Proposer, select: Select, taken: list[Offer], features: dict[str, float]
) -> Iterator[Reading]:
    """The first or last of them, with the others of its day: 'the earliest pledge to the Covid fund'."""
    engine = proposer.scene.engine
    row = engine.find(Pick(select, "date", 0, len(engine.find(select).things))).things
    days = [engine.values(one, "date")[:1] for one in row]
    within = {at for one in taken for at in range(one.start, one.end)}
    picks = {cue.sense for cue in proposer.said.text.group("pick") if cue.start not in within}
    for sense, at in (("first", 0), ("last", -1)) if row else ():
        if sense in picks:
            same = [place for place, day in enumerate(days) if day == days[at]]
            pick = Pick(select, "date", same[0], len(same))
            refs = engine.refs_of(engine.find(pick))
            own = {"pick pledge": 1.0, f"pick pledge {sense}": 1.0}
            yield Reading("pick", pick, refs, (), features | own, sense="pledge")


def _compared(said: Said) -> bool:
    """Whether one sum is set against another: 'did China pledge more than Japan'."""
    apart = (plan for plan in plans(said) if plan.offers[0] is not None)
    return bool(ordering(said)) and any(plan.joint == "than" for plan in apart)


def _claimed(
    proposer: Proposer, select: Select, refs: tuple[Ref, ...], features: dict[str, float]
) -> Iterator[Reading]:
    """That the sum was so much: 'was it USD 10 million that China promised'."""
    text = proposer.said.text
    if polar(text) not in ASKED or _compared(proposer.said):
        return
    named = amounts(text.raw)
    if not named and "pledge" in text.senses("role") and not text.senses("form") & {"list", "count"}:
        own = {"claim": 1.0, "claim pledge": 1.0}
        yield Reading("claim", Holds(select, All()), refs, (), features | own, sense="sum")
    for one in named[:1]:
        amount = _amount(text, one)
        claim = both(amount, Has("currency", (one.currency,))) if one.currency else amount
        own = {"claim": 1.0, "claim sum": 1.0}
        yield Reading("claim", Holds(select, claim), refs, (), features | own, sense="sum")


def _only(proposer: Proposer, funds: tuple[str, ...], givers: tuple[str, ...]) -> bool:
    """Whether it is claimed that nobody but one paid into a fund: 'is Canada the only one that gave to'."""
    text = proposer.said.text
    if not funds or len(givers) != 1 or polar(text) not in ASKED:
        return False
    named = {one.start for one in proposer.said.offers if one.sort == "partner"}
    only = [cue.end for cue in text.group("bound") if cue.sense == "exact"]
    nouns = [at for end in only for at in range(end, end + _NOUN)]
    partner = any(text.has(at, "noun", one) for at in nouns for one in ("partner", "country"))
    return partner or not named.isdisjoint(only)


def _of_one(
    proposer: Proposer, funds: tuple[str, ...], giver: str, base: dict[str, float], named: list[Offer]
) -> Reading:
    """That all that a fund was paid came from one."""
    query = Holds(Select(Sort.PLEDGE, Has("programme", funds)), Has("by", (giver,)), every=True)
    refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(query.of))
    price = proposer.price(named, sum(one.gain for one in named))
    own = {"claim": 1.0, "claim sum": 1.0, "claim sum only": 1.0, "pledges funded": 1.0}
    return Reading("claim", query, refs, (), base | price | own, sense="sum")


def _amount(text: Text, named: Sum) -> Condition:
    """So much, or more or less than that: 'more than three million'."""
    first = next((at for at, word in enumerate(text.words) if word.end > named.start), 0)
    bound = next((cue.sense for cue in text.group("bound") if cue.end == first), "")
    whole, over = int(named.amount), {"over": 1, "under": -1}.get(bound, 0)
    if bound in ("over", "least"):
        return Holding("amount", whole + over, None)
    if bound in ("under", "most"):
        return Holding("amount", None, whole + over)
    return Has("amount", (whole,)) if named.amount == whole else Any(())


def _made(asked: set[str], most: set[str], select: Select) -> Iterator[tuple[str, Query]]:
    if "total" in asked:
        yield "sum", Total(select)
    if most & {"biggest", "most"}:
        yield "biggest", Peak(select, "amount", most=True)
    if most & {"smallest", "least"}:
        yield "biggest", Peak(select, "amount", most=False)
