"""Readings of sets: lists, counts, and what is told of each of a set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.records.aptness import apt
from store.kinds import Kind, Ref
from store.query.query import Count, Project
from store.query.sort import Sort

_NEAR_SETS = 3
_TOLD = 12
# How many fields may be asked of each of the likeliest set; of others one.
_FIELDS = 3


def many(proposer: Proposer) -> Iterator[Reading]:
    """Lists and counts."""
    for sort in (Sort.MEETING, Sort.PROGRAMME, Sort.PARTNER):
        found = proposer.sets(sort)[:_NEAR_SETS]
        for one in found:
            query, features = proposer.described_set(one, found[0].score)
            refs = proposer.refs(one)
            for form in ("list", "count"):
                asked_ = Count(query) if form == "count" else query
                yield Reading(form, asked_, refs, (), dict(features), one.used, ())
            if 1 < one.size <= _TOLD:
                for name, own in proposer.fields[: _FIELDS if one is found[0] else 1]:
                    held = _held(proposer, refs, name)
                    if name != "card" and held != "never":
                        told = features | own | {f"values {held}": 1.0}
                        yield Reading("values", Project(query, ("name",)), refs, (name,), told, one.used)


def _held(proposer: Proposer, refs: Sequence[Ref], name: str) -> str:
    """Whether some of a set hold a field, none does or none could; which meeting one is tells nothing."""
    if name == "adopted_at" and refs[0].kind is Kind.MEETING:
        return "never"
    records = (proposer.scene.catalogue.get(ref) for ref in refs)
    found = {apt(record, name) for record in records if record}
    return "held" if "held" in found else "lacking" if "lacking" in found else "never"
