"""Readings of whether several records are alike: the same city, chair or year, all held online."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.signs.alternatives import Plan
from bot.reading.words.polar import polar
from store.kinds import Kind, Ref
from store.query.condition import Has, Of, Says, both
from store.query.query import Alike, Gap, Query, Select
from store.query.sort import Sort

_UNITS = ("year", "month")
# How much it explains that coordination is spoken of.
_ROLE = 0.9


def sameness(proposer: Proposer, rows: Sequence[Reading], features: dict[str, float]) -> Iterator[Reading]:
    text = proposer.said.text
    same = text.senses("same")
    every = {cue.start for cue in text.group("every")}
    likened = any(cue.start not in every for cue in text.group("same"))
    if same and not (likened or polar(text)):
        return  # 'meetings where both were discussed' likens nothing
    refs = tuple(one.refs[0] for one in rows)
    queries = tuple(one.query for one in rows)
    sense = "different" if "different" in same else "same"
    own = {"alike": 1.0, "alike unlike kinds": float(len({ref.kind for ref in refs}) > 1)}
    modes = [cue.sense for cue in text.group("mode")]
    if modes and same:
        marks = features | own | {"alike mode": 1.0}
        yield Reading("alike", Alike(queries, "mode"), refs, (), marks, sense=f"all {modes[0]}")
    for field, likely in _fields(proposer):
        query: Query = Alike(queries, field)
        if field in _UNITS and len(queries) == 2:
            query = Gap((queries[0], queries[1]), _dated(proposer, refs), field)
        elif field in _UNITS:
            continue
        marks = features | own | {f"alike {likely}": 1.0}
        yield Reading("alike", query, refs, (), marks, sense=sense)
    if "person" in text.senses("noun") and all(ref.kind is Kind.MEETING for ref in refs):
        yield from _office(proposer, rows, features | own, sense)


def _dated(proposer: Proposer, refs: Sequence[Ref]) -> str:
    """Which of their dates is compared: of programmes the end or the beginning, where that is spoken of."""
    spans = proposer.said.text.senses("span") & {"begin", "end"}
    own = len(spans) == 1 and all(ref.kind is Kind.PROGRAMME for ref in refs)
    return next(iter(spans)) if own else "date"


def coordinators_alike(proposer: Proposer, plan: Plan) -> Iterator[Reading]:
    """Whether one member coordinates relations with two partners now."""
    text, catalogue = proposer.said.text, proposer.scene.catalogue
    starts = [one.start for one in plan.offers if one is not None and one.sort in ("partner", "place")]
    named = {one.start: one for one in proposer.said.offers if one.sort == "partner"}
    partners = [named[start] for start in starts if start in named]
    if "coordinate" not in text.senses("role") or len(partners) < len(plan.offers):
        return
    ids = [str(one.key) for one in partners]
    now = [catalogue.partners[id_].coordinator_on(proposer.said.today) for id_ in ids]
    held = [Has("coordinator", (one.country,) if one else ()) for one in now]
    queries = tuple(
        Select(Sort.COORDINATOR, both(Has("owner", (id_,)), own)) for id_, own in zip(ids, held, strict=True)
    )
    cues = [cue for cue in text.group("role") if cue.sense == "coordinate"]
    none = proposer.scene.rows.none
    covering = [*partners, *(Offer(cue.start, cue.end, "role", cue.sense, _ROLE, none) for cue in cues)]
    features = proposer.price(covering, sum(one.gain for one in partners) + _ROLE)
    features |= {"compare": 1.0, "alike": 1.0, "alike coordinator": 1.0}
    sense = "different" if "different" in text.senses("same") else "same"
    refs = tuple(Ref(Kind.PARTNER, id_) for id_ in ids)
    yield Reading("alike", Alike(queries, "coordinator"), refs, (), features, sense=sense)


def _fields(proposer: Proposer) -> Iterator[tuple[str, str]]:
    """What may be the same, by the nouns and fields that are said."""
    text = proposer.said.text
    nouns, fields = text.senses("noun"), text.senses("field")
    said: list[str] = []
    if "country" in nouns:
        said.append("country")
    if "city" in nouns or "where" in fields:
        said.append("city")
    chaired = text.senses("role") & {"chair", "head"}
    unsaid = not said and not text.group("office") and ("who" in fields or "person" in nouns)
    if chaired or unsaid:
        said.append("chair")
    if units := [name for name in _UNITS if name in nouns]:
        said += units[:1]
    elif "when" in fields:
        said.append("date")
    for name in said:
        yield name, "said"
    if not said:
        yield "city", "unsaid"


def _office(
    proposer: Proposer, rows: Sequence[Reading], features: dict[str, float], sense: str
) -> Iterator[Reading]:
    """Whether one person held an office at each: 'the Secretary-General at the 8th and at the 10th'."""
    text, engine = proposer.said.text, proposer.scene.engine
    words: list[str] = []
    for cue in text.group("office"):
        words += [text.stems[at] for at in range(cue.start, cue.end)]
    if not words:
        return
    queries = []
    for row in rows:
        there = Of(Has("id", (row.refs[0].id,)))
        held = both(there, *(Says(word) for word in dict.fromkeys(words)))
        partners = [both(held, Has("side", (str(id_),))) for id_ in engine.values(row.refs[0], "partner")]
        found = [Select(Sort.ATTENDANCE, where) for where in (*partners, held)]
        queries.append(next((one for one in found if len(engine.find(one).things) == 1), found[-1]))
    refs = tuple(row.refs[0] for row in rows)
    marks = features | {"alike office": 1.0}
    yield Reading("alike", Alike(tuple(queries), "person"), refs, (), marks, sense=sense)
