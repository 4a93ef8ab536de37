"""Readings over the records shown: one by its place or by what tells it apart, some of them, all of them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.claims.claims import claims_of
from bot.reading.claims.predicate import claimable
from bot.reading.follow_ups.placing import order_asked, places_picked
from bot.reading.follow_ups.restated import step_meant
from bot.reading.follow_ups.swapping import swaps
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import NEVER, only
from bot.reading.proposals.succession import begun
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.condition import Condition, Has, Some, Within, both
from store.query.query import Count, Project, Query, Select
from store.query.sort import Sort

_SORTS = (Sort.MEETING, Sort.PROGRAMME, Sort.PARTNER)
_TOLD = 12
_BEST, _FIELDS, _TWO = 2, 3, 2
# How much more it counts than other features that some of those to choose from are chosen.
_CHOSEN = 3.0
# What its place says of the one that is picked, and nothing is claimed by.
_PLACED = frozenset({"ordinal", "relative"})


def of_shown(turn: Turn) -> Iterator[Reading]:
    if not turn.shown:
        return
    if order := order_asked(turn):
        yield from _in_order(turn, order)
        return
    yield from _by_place(turn)
    if swaps(turn):
        return
    yield from _told_apart(turn)
    yield from _all_of_them(turn)
    if turn.context.form != "ask":
        yield from _some_of_them(turn)
        yield from _became(turn)


def _by_place(turn: Turn) -> Iterator[Reading]:
    """The first, the last, the middle one, the second: as they were shown and by their dates; what is claimed
    of it."""
    places = turn.places
    if len(places) < _TWO:
        return
    for (sense, at), cued in places_picked(turn, len(places)).items():
        for row, by in dict.fromkeys(_rows(turn)):
            place = row[at]
            base = turn.described(place, tuple(sorted(cued)))
            own = {
                f"by {by}": 1.0,
                sense: 1.0,
                "left": base.features["left"],
                "lacks": float(len(base.missing)),
            }
            for made in turn.told("placed", base, own):
                made.features["context chosen"] = _CHOSEN * (turn.context.form == "ask")
                yield made
            if "auxiliary" in turn.marks:
                claimed = claimable(turn.engine.refs[place].kind, pinned=True) - _PLACED
                for made in claims_of(turn.proposer, place, base, claimed):
                    made.features.update(turn.features("placed claim", own))
                    yield made


def _rows(turn: Turn) -> Iterator[tuple[tuple[int, ...], str]]:
    """The records shown by their dates and as they were shown; those to choose from are numbered so."""
    if turn.context.form != "ask" or turn.said.text.group("order"):
        yield _dated(turn), "date"
    yield turn.places, "sight"


def _dated(turn: Turn) -> tuple[int, ...]:
    """The records shown by their dates, as they were shown where they have none."""
    refs = [turn.engine.refs[at] for at in turn.places]
    if all(ref.kind is Kind.MEETING for ref in refs):
        return tuple(sorted(turn.places))
    known = turn.proposer.scene.catalogue.programmes
    if all(ref.kind is Kind.PROGRAMME and begun(known[ref.id]) for ref in refs):
        return tuple(sorted(turn.places, key=lambda at: begun(known[turn.engine.refs[at].id])))
    return turn.places


def _in_order(turn: Turn, order: str) -> Iterator[Reading]:
    """All of them once more, the newest or the oldest first."""
    row, drawn = _dated(turn), turn.context.drawn
    refs = tuple(turn.engine.refs[at] for at in (reversed(row) if order == "newest" else row))
    extra = turn.features("sorted", {order: 1.0})
    if len(refs) > 1:
        yield Reading("list", drawn or _of(refs), refs, (), {"set": 1.0} | extra, sense="sorted")


def _told_apart(turn: Turn) -> Iterator[Reading]:
    """The one of them that the text fits best."""
    rows = turn.proposer.scene.rows
    fit = only(turn.proposer.fit, rows.of(turn.shown))
    at = int(np.argmax(fit))
    if fit[at] <= NEVER or (not turn.likely and turn.untold < 0.3):
        return
    base = turn.proposer.described(at, fit)
    own = turn.behind(at) | {
        "left": base.features["left"],
        "lacks": float(len(base.missing)),
        "alike": float(min(len(base.alike), 3)),
        "fit": float(fit[at]),
    }
    yield from turn.told("within", base, own)


def _all_of_them(turn: Turn) -> Iterator[Reading]:
    """What is asked, told of each of them; that it is still open which is meant."""
    refs = tuple(turn.engine.refs[at] for at in turn.places)
    if not 1 < len(refs) <= _TOLD or len({ref.kind for ref in refs}) > 1:
        return
    query: Query = turn.context.drawn or _of(refs)
    text = turn.said.text
    if turn.context.form == "ask":
        query = _of(refs)
    if turn.context.form == "ask" and not (text.group("every") or places_picked(turn, len(refs))):
        yield Reading("ask", query, refs, (), turn.features("ask again"), alike=refs[1:], sense="ask again")
    for name, features, _ in turn.fields[:_FIELDS]:
        if name != "card":
            every = turn.context.form == "ask" and bool(text.group("every"))
            extra = turn.features("each") | {"context every choice": _CHOSEN * every}
            yield Reading("values", Project(query, ("name",)), refs, (name,), features | extra, sense="each")


def _of(refs: tuple[Ref, ...]) -> Select:
    return Select(Sort(refs[0].kind), Has("id", tuple(ref.id for ref in refs)))


def _became(turn: Turn) -> Iterator[Reading]:
    """Those of the partners shown that came to be so in the time named: 'which got that status in 2020'."""
    drawn, text = turn.context.drawn, turn.said.text
    times = [time for time in text.times if time.month is None]
    step = next(step_meant(turn), None)
    if drawn is None or drawn.sort is not Sort.PARTNER or not times or step is None:
        return
    took = Some(Sort.STEP, both(step, Within("date", times[0].first, times[0].last)))
    query = Select(Sort.PARTNER, both(drawn.where, took))
    refs = turn.engine.refs_of(turn.engine.find(query))
    for form in ("list", "count"):
        asked: Query = Count(query) if form == "count" else query
        extra = turn.features("became", {f"as {form}": 1.0, "none": float(not refs)})
        yield Reading(form, asked, refs, (), {"set": 1.0} | extra, sense="narrowed")


def _some_of_them(turn: Turn) -> Iterator[Reading]:
    """Those of them that fit, listed and counted; all, where nothing more is said of them."""
    drawn = turn.context.drawn
    sort = drawn.sort if drawn else Sort(turn.context.refs[0].kind)
    if sort not in _SORTS or not turn.shown & turn.engine.of_sort[sort]:
        return
    base: Condition = drawn.where if drawn else _of(turn.context.refs).where
    given = (("given", base, turn.shown),)
    found = turn.sets(sort, given)[:_BEST]
    for nth, one in enumerate(found):
        query = Select(sort, both(base, *one.conditions[1:]))
        refs = turn.proposer.refs(one)
        own = {
            "left": one.left,
            "whole": float(not one.used),
            "none": float(not one.mask),
            "second": float(nth),
            "parts": float(len(one.used)),
        }
        kept = tuple(turn.kept(map(turn.part, turn.context.where)))
        for form in ("list", "count"):
            asked: Query = Count(query) if form == "count" else query
            again = float(form == turn.context.form)
            extra = turn.features("narrowed", own | {f"as {form}": 1.0, "as before": again})
            features = turn.set_features(one) | extra
            yield Reading(form, asked, refs, (), features, kept + one.used, sense="narrowed")
