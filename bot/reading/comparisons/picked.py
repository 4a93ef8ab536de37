"""Readings that set picks of sets side by side: 'the last meeting in Moscow or the last one in Brussels'."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import product

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import WORDS, Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.sets.sets import SetReading
from bot.reading.signs.alternatives import Plan
from bot.reading.signs.operators import units
from bot.reading.words.pointing import clause_behind
from store.kinds import Ref
from store.query.condition import Has, Within, both
from store.query.query import Gap, Pick, Rank, Select
from store.query.sort import Sort

_PLACES = {"first": 0, "last": -1}
_ORDERED = {"earlier": False, "later": True}
# What the word that picks explains; how far before what tells the sets apart it may stand.
_CUE, _REACH = 0.6, 4
# How many sets are tried for each.
_SETS = 3
# Sorts of meanings of which the meetings bear numbers.
_NUMBERED = frozenset({"series", "scattered", "family", "record", "level"})


def picked(proposer: Proposer, plan: Plan, cues: frozenset[int]) -> Iterator[Reading]:
    """Which of the first or last of each set came first, how far apart they are; so of two of one set."""
    offers = [one for one in plan.offers if one is not None]
    if len(offers) < len(plan.skips) or len(offers) != 2:
        return
    rows = _of_one(proposer, offers, cues) if offers[0].sort == "ordinal" else _of_each(proposer, plan, cues)
    if rows is None:
        return
    found, picks, taken, gained = rows
    engine = proposer.scene.engine
    refs = [engine.refs_of(engine.find(one)) for one in picks]
    if not all(refs) or refs[0] == refs[1]:
        return
    both_ = tuple(dict.fromkeys(ref for one in refs for ref in one))
    features = {
        "compare": 1.0,
        "compare picks": 1.0,
        f"compare picks by {offers[0].sort}": 1.0,
        f"compare joined {plan.joint}": 1.0,
        **proposer.price(taken, gained),
    }
    yield from _made(proposer, picks, both_, features, found)


def _made(
    proposer: Proposer,
    picks: tuple[Pick, Pick],
    refs: tuple[Ref, ...],
    features: dict[str, float],
    found: Set[str],
) -> Iterator[Reading]:
    asked = [cue.sense for cue in _orders(proposer)] or (sorted(found) if len(found) == 1 else [])
    for sense in dict.fromkeys(asked):
        if sense in _ORDERED:
            own = features | {"rank": 1.0, f"rank {sense}": 1.0, "rank of picks": 1.0}
            yield Reading("rank", Rank(picks, "date", _ORDERED[sense]), refs, (), own, sense=sense)
    for unit in units(proposer.said):
        own = features | {"gap": 1.0, f"gap {unit}": 1.0, "gap of picks": 1.0}
        yield Reading("gap", Gap(picks, "date", unit), refs, (), own)


def _orders(proposer: Proposer) -> list[Cue]:
    """The cues that ask for an order and are none of those that pick."""
    text = proposer.said.text
    picks = words_of(cue for cue in text.group("pick") if cue.sense in _PLACES)
    return [
        cue
        for cue in text.group("order")
        if cue.sense in _ORDERED and cue.start not in text.timed and cue.start not in picks
    ]


_Rows = tuple[Set[str], tuple[Pick, Pick], list[Offer], float]


def _of_each(proposer: Proposer, plan: Plan, cues: frozenset[int]) -> _Rows | None:
    """The first or last of two sets, each told by what stands before its name."""
    text = proposer.said.text
    first, second = (_before(proposer, one) for one in plan.offers if one is not None)
    if first is None or second is None or first == second:
        return None
    picking = words_of(cue for cue in text.group("pick") if cue.sense in _PLACES)
    skips = [tuple(sorted(skip | picking | cues)) for skip in plan.skips]
    sets = [
        [
            one
            for one in proposer.sets(Sort.MEETING, skip)[:_SETS]
            if any(x.offer.key == offer.key for x in one.used)
        ]
        for skip, offer in zip(skips, plan.offers, strict=True)
        if offer is not None
    ]
    pairs = list(product(*sets))
    if not pairs:
        return None
    one, other = max(pairs, key=lambda row: sum(each.score for each in row))
    if first.sense == "first" and any(x.offer.sort in _NUMBERED for row in (one, other) for x in row.used):
        return None  # 'the first JSCC with Pakistan' bears the number
    picks = (_pick(proposer, one, first.sense), _pick(proposer, other, second.sense))
    taken = list({id(x.offer): x.offer for row in (one, other) for x in row.used}.values())
    gained = sum(each.worth for each in taken) + 2 * _CUE
    return {_sense(first.sense), _sense(second.sense)}, picks, taken, gained


def _sense(pick: str) -> str:
    return "earlier" if pick == "first" else "later"


def _before(proposer: Proposer, offer: Offer) -> Cue | None:
    """The last word before a name that picks."""
    found = [
        cue
        for cue in proposer.said.text.group("pick")
        if cue.sense in _PLACES and offer.start in clause_behind(proposer.said.text, cue)[:_REACH]
    ]
    return max(found, key=lambda cue: cue.start, default=None)


def _pick(proposer: Proposer, one: SetReading, sense: str) -> Pick:
    where = one.where
    if sense == "last":
        where = both(where, Within("date", None, proposer.said.today))
    return Pick(Select(Sort.MEETING, where), "date", _PLACES[sense])


def _of_one(proposer: Proposer, offers: list[Offer], cues: frozenset[int]) -> _Rows | None:
    """Two of one set by their dates, where none of it bears the numbers: 'the first there and the second'."""
    numbers = [one.key for one in offers if isinstance(one.key, int)]
    if len(numbers) < len(offers):
        return None
    skip = {at for one in offers for at in range(one.start, one.end)} | cues
    engine = proposer.scene.engine
    for one in proposer.sets(Sort.MEETING, tuple(sorted(skip)))[:1]:
        numbered = engine.mask(Has("ordinal", tuple(numbers))) & one.mask
        named = [x.offer for x in one.used if x.offer.sort not in WORDS]
        inside = any(offers[0].end <= each.start < offers[1].start for each in named)
        apart = inside and any(each.start >= offers[1].end for each in named)
        if apart or one.size < max(numbers) or (numbered and any(x.sort in _NUMBERED for x in named)):
            continue
        select = Select(Sort.MEETING, one.where)
        picks = (Pick(select, "date", numbers[0] - 1), Pick(select, "date", numbers[1] - 1))
        taken = [*offers, *(x.offer for x in one.used)]
        gained = sum(each.worth for each in taken)
        return set(), picks, taken, gained
    return None
