"""Readings of the last turn's set with parts replaced: 'and in 2019?', 'and Morocco? just the number'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.context import Part
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import WORDS
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from bot.reading.words.pointing import ends_meant
from store.kinds import Kind, Ref
from store.query.condition import All, Condition, Has, both, parts
from store.query.query import Count, Holds, Peak, Pick, Project, Query, Select, Tally
from store.query.sort import Sort
from store.records import Meeting

# What falls of a set's description with a part of a sort named anew.
_FALLS = {
    "partner": frozenset({"partner", "series", "record", "person", "ordinal"}),
    "place": frozenset({"place", "region", "relative"}),
    "region": frozenset({"place", "region", "relative", "partner"}),
    "time": frozenset({"time", "relative", "ordinal"}),
    "series": frozenset({"series", "record", "level"}),
    "level": frozenset({"series", "record", "level"}),
    "topic": frozenset({"topic", "word", "said"}),
    "kind": frozenset({"kind", "programme"}),
    "status": frozenset({"status"}),
    "step": frozenset({"step", "steptime", "stepby", "status"}),
}
_BEST = 2
_FEW = 40
# Which of a set words pick: 'and the earliest?'.
_ENDS = {"first": 0, "last": -1}
# How alike series are called that may stand for each other.
_KIN = 0.85


def other_end(turn: Turn) -> bool:
    """Whether the first or last of a set is meant, and the one told of last is neither: of those that it was
    picked among, else of its series."""
    ends = {_ENDS[sense] for sense in ends_meant(turn.said.text)}
    match turn.context.query:
        case Pick(at=at, size=1) if at in _ENDS.values():
            return bool(ends - {at})
    catalogue, main = turn.proposer.scene.catalogue, turn.main
    meeting = catalogue.meetings.get(main.id) if main and main.kind is Kind.MEETING else None
    if turn.context.of_set or meeting is None:
        return False
    row = catalogue.meetings_of(Ref(Kind.SERIES, meeting.series))[::-1]
    return any(row[end] is not meeting for end in ends)


def sets_again(turn: Turn) -> Iterator[Reading]:
    drawn = turn.context.drawn
    if drawn is None or drawn.sort not in (Sort.MEETING, Sort.PROGRAMME, Sort.PARTNER):
        return
    named = turn.named or (frozenset(WORDS) if turn.untold else frozenset())
    for fallen in _ways(turn, named):
        yield from _drawn(turn, drawn, fallen)


def _ways(turn: Turn, named: frozenset[str]) -> Iterator[frozenset[str]]:
    """The sorts that fall: those of what is named; where a country is, as a partner or as a place."""
    fallen = frozenset(one for sort in named for one in _FALLS.get(sort, frozenset({sort})))
    yield fallen
    both_ = {one.key for one in turn.said.offers if one.sort == "partner"} & {
        one.key for one in turn.said.offers if one.sort == "place"
    }
    had = {part.sort for part in turn.context.where}
    if both_ and "place" in had and "partner" in named and "narrowing" not in turn.marks:
        yield (fallen - _FALLS["partner"]) | _FALLS["place"]


def _drawn(turn: Turn, drawn: Select, fallen: frozenset[str]) -> Iterator[Reading]:
    engine = turn.engine
    stay = [part for part in turn.context.where if part.sort not in fallen]
    gone = [part for part in turn.context.where if part.sort in fallen]
    described = {one for part in turn.context.where for one in parts(part.where)}
    rest = [one for one in parts(drawn.where) if one not in described]
    if any(part.sort == "series" for part in gone):
        stay += _kindred(turn) if "partner" in turn.named else _partner(turn)
    given: list[tuple[str, Condition, int]] = [
        (part.sort, part.where, engine.mask(part.where)) for part in stay
    ] + [("given", one, engine.mask(one)) for one in rest]
    if not given:
        given = [("given", All(), engine.records.every)]
    count = len(given)
    for nth, one in enumerate(turn.sets(drawn.sort, tuple(given))[:_BEST]):
        if not one.used and (gone or nth):
            continue
        select = Select(drawn.sort, both(*one.conditions))
        refs = turn.proposer.refs(one)
        own = {
            "left": one.left,
            "none": float(not one.mask),
            "second": float(nth),
            "stays": float(len(stay)),
            "gone": float(len(gone)),
            "parts": float(len(one.used)),
            "swapped": float(bool(gone and one.used)),
            "kept though whole": float(bool(stay) and "set whole" in turn.marks),
            "kept though wide": float(bool(stay) and "set wide" in turn.marks),
            "bare": float(count == 1 and not stay),
        }
        used = tuple(turn.kept(map(turn.part, stay))) + one.used
        features = turn.set_features(one)
        for form, query in _forms(turn, select, len(refs)):
            again = float(form == turn.context.form)
            turned = f"{turn.context.form} as {form}"
            ways = {f"as before & {mark}": again for mark in turn.marks}
            extra = turn.features("again", own | ways | {f"as {form}": 1.0, "as before": again, turned: 1.0})
            if form == "pick":
                yield from _picked(turn, query, features | extra, used)
            else:
                sense = "exists" if form == "exists" else "again"
                asked = turn.context.asked if form == "values" else ()
                yield Reading(form, query, refs, asked, features | extra, used, sense=sense)


def _forms(turn: Turn, select: Select, size: int) -> Iterator[tuple[str, Query]]:
    if isinstance(turn.context.query, Pick) and other_end(turn):
        for end in sorted(_ENDS[sense] for sense in ends_meant(turn.said.text)):
            yield "pick", Pick(select, turn.context.query.by, end)
        return
    yield "list", select
    yield "count", Count(select)
    match turn.context.form, turn.context.query:
        case "exists", _:
            yield "exists", Holds(select, All())
        case "tally", Tally(_, field, most):
            yield "tally", Tally(select, field, most)
        case "peak", Peak(_, by, most):
            yield "peak", Peak(select, by, most)
        case "values", Project(_, fields) if 0 < size <= _FEW:
            yield "values", Project(select, fields)
        case "pick", Pick(_, by, at):
            yield "pick", Pick(select, by, at)


def _picked(
    turn: Turn, query: Query, features: dict[str, float], used: tuple[Chosen, ...]
) -> Iterator[Reading]:
    refs = turn.engine.refs_of(turn.engine.find(query))
    for name, fields, again in turn.fields:
        more = {f"context again & {mark}": 1.0 for mark in turn.marks} if again else {}
        yield Reading(
            "pick",
            query,
            refs,
            (name,),
            features | fields | more,
            used,
            empty=not refs,
            sense="again",
        )


def _kindred(turn: Turn) -> list[Part]:
    """The series that are called as that of the set is, of whatever partner: 'JSCCs with Pakistan' and those
    with Norway."""
    catalogue, engine = turn.proposer.scene.catalogue, turn.engine
    first = next((ref for ref in turn.context.refs if ref.kind is Kind.MEETING), None)
    if first is None:
        return []
    alike = (catalogue.get(engine.refs[at]) for at in (turn.kinship.row(first) >= _KIN).nonzero()[0].tolist())
    series = dict.fromkeys(one.series for one in alike if isinstance(one, Meeting) and one.series)
    new = [one.where for one in turn.likely if one.sort == "partner" and one.where is not None]
    held = tuple(id_ for id_ in series if any(engine.mask(both(Has("series", (id_,)), one)) for one in new))
    return [Part("series", Has("series", held))] if held else []


def _partner(turn: Turn) -> list[Part]:
    """The partner that all of the set are with: it stays where their series is replaced."""
    held = [
        record.partners
        for ref in turn.context.refs
        if ref.kind is Kind.MEETING and isinstance(record := turn.proposer.scene.catalogue.get(ref), Meeting)
    ]
    shared = set(held[0]).intersection(*held[1:]) if held else set()
    return [Part("partner", Has("partner", tuple(sorted(shared))))] if len(shared) == 1 else []
