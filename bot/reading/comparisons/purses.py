"""The pledges that each half of a comparison speaks of: by its giver, fund, time and meeting."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.signs.alternatives import Plan
from store.kinds import Ref
from store.query.condition import Condition, Has, Of, Says, Within, both
from store.query.query import Select
from store.query.sort import Sort

_LEAST, _TELLING = 0.5, 0.3
_NAMING = frozenset({"partner", "programme", "ordinal"})
# What may be dropped of a description, the least telling first, where nothing fits all of it.
_DROPPED: tuple[frozenset[str], ...] = (
    frozenset(), frozenset({"series"}), frozenset({"programme"}), frozenset({"series", "programme"}),
    frozenset({"place"}), frozenset({"programme", "place"}), frozenset({"programme", "series", "ordinal"}),
)  # fmt: skip


def purses(proposer: Proposer, plan: Plan) -> tuple[tuple[Select, ...], tuple[Ref, ...], list[Offer]] | None:
    """For each of the things compared a query for pledges; the meetings that hold them; what was taken."""
    engine = proposer.scene.engine
    queries: list[Select] = []
    refs: list[Ref] = []
    taken: list[Offer] = []
    funded: list[bool] = []
    told: list[bool] = []
    shared = False
    givers = [one for one in proposer.said.offers if one.sort == "partner"]
    for skip in plan.skips:
        offers = [one for one in proposer.said.offers if skip.isdisjoint(range(one.start, one.end))]
        if not any(one.sort == "partner" for one in offers):
            offers, shared = [*offers, *givers], True  # 'its pledge at the 6th'
        for dropped in _DROPPED:
            found = list(_conditions(offers, dropped))
            if not any(one.sort in _NAMING for one, _ in found):
                continue
            query = Select(Sort.PLEDGE, both(*(where for _, where in found)))
            things = engine.find(query)
            if things.things:
                query, words = _narrowed(proposer, skip, query, [one for one, _ in found])
                queries.append(query)
                refs += engine.refs_of(engine.find(query))
                taken += [*(one for one, _ in found), *words]
                funded.append(any(one.sort == "programme" for one, _ in found))
                told.append(any(one.sort != "partner" for one, _ in found))
                break
        else:
            return None
    if not shared and len(set(funded)) > 1 and not all(told):
        return None  # one has pledged to what is named, the other has not
    if len({engine.find(one).things for one in queries}) < len(queries):
        return None
    return tuple(queries), tuple(dict.fromkeys(refs)), taken


def _narrowed(
    proposer: Proposer, skip: frozenset[int], query: Select, used: list[Offer]
) -> tuple[Select, list[Offer]]:
    """Those of some pledges that say the other words of a half, 'the one for vaccines', and these words."""
    text, engine, none = proposer.said.text, proposer.scene.engine, proposer.scene.rows.none
    covered = {at for one in used for at in range(one.start, one.end)} | skip
    words: list[Offer] = []
    for at, stem in enumerate(text.stems):
        if at in covered or text.sorts[at] != "word" or text.weights[at] < _TELLING:
            continue
        narrower = Select(Sort.PLEDGE, both(query.where, Says(stem)))
        if engine.find(narrower).things:
            query = narrower
            words.append(Offer(at, at + 1, "said", stem, text.weights[at], none, Says(stem)))
    return query, words


def _conditions(offers: list[Offer], dropped: frozenset[str]) -> Iterator[tuple[Offer, Condition]]:
    givers = {(one.start, one.end) for one in offers if one.sort == "partner" and one.prior >= 1.0}
    likely = [
        one
        for one in offers
        if one.gain * one.prior > _LEAST
        and one.sort not in dropped
        and not (one.sort == "place" and (one.start, one.end) in givers)
    ]
    rows: list[tuple[str, Offer, Condition]] = []
    for one in likely:
        match one.sort:
            case "partner":
                rows.append(("partner", one, Has("by", (one.key,))))
            case "programme":
                rows.append(("programme", one, Has("programme", (one.key,))))
            case "time":
                time = one.key
                rows.append(("time", one, Of(Within("date", time.first, time.last, time.month, time.day))))
            case "ordinal" | "series" | "place" if one.where is not None:
                rows.append((one.sort, one, Of(one.where)))
            case _:
                pass
    for sort in dict.fromkeys(sort for sort, _, _ in rows):
        of_sort = [(one, where) for name, one, where in rows if name == sort]
        one, where = max(of_sort, key=lambda row: row[0].gain * row[0].prior)
        yield one, where
