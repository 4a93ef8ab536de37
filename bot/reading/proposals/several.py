"""Readings that pick several: the last three of a set, the two earliest, the next four."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.proposals.picking import CUE, begun, dated, sorts_meant, to_come
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.words.several import several
from store.query.query import Pick, Project, Select
from store.query.sort import Sort

_NEAR_SETS, _FIELDS = 3, 3


def runs(proposer: Proposer) -> Iterator[Reading]:
    """Several from either end of a set, and what is asked of each."""
    text = proposer.said.text
    ordering = words_of(text.group("sorted"))
    for cue in text.group("pick"):
        if cue.start not in ordering and (counted := several(text, cue)):
            number, at = counted
            skip = tuple(sorted({*words_of([cue]), *ordering, at}))
            for sort in sorts_meant(proposer):
                yield from _told(proposer, sort, cue, number, skip)


def _told(proposer: Proposer, sort: Sort, cue: Cue, number: int, skip: tuple[int, ...]) -> Iterator[Reading]:
    found = proposer.sets(sort, skip)[:_NEAR_SETS] or [proposer.everything(sort)]
    for one in found:
        query, features = proposer.described_set(one, found[0].score)
        pick = run(proposer, query, cue.sense, number)
        if pick is None:
            return
        refs = proposer.scene.engine.refs_of(proposer.scene.engine.find(pick))
        if cue.sense != "first" and cue.sense != "next":
            refs = refs[::-1]
        gained = features["explained"] + 2 * CUE
        features |= proposer.price((x.offer for x in one.used), gained)
        features |= {"several": 1.0, f"several {cue.sense}": 1.0, f"several {sort}": 1.0}
        features |= {"several whole": float(len(refs) == number), "several none": float(not refs)}
        features["left ahead"] = 0.0 if cue.sense == "next" else features.get("left ahead", 0.0)
        sense = cue.sense if cue.sense == "next" else "several"
        yield Reading("list", pick, refs, (), features, one.used, sense=sense)
        for name, own in proposer.fields[:_FIELDS]:
            if name != "card" and refs and proposer.tells(refs[0], name):
                asked = Project(pick, ("name",))
                yield Reading("values", asked, refs, (name,), features | own, one.used, sense=sense)


def run(proposer: Proposer, query: Select, sense: str, number: int) -> Pick | None:
    """So many from an end of a set; None for a word that picks from neither."""
    by, today = dated(proposer, query.sort), proposer.said.today
    match sense:
        case "first":
            return Pick(query, by, 0, number)
        case "last" | "previous":
            return Pick(begun(query, by, today), by, -1, number)
        case "next":
            return Pick(to_come(query, by, today), by, 0, number)
    return None
