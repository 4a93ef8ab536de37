"""Readings of another record, described as the last one was but for what is said anew."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.follow_ups.placing import places_picked
from bot.reading.follow_ups.recalled import asked_back, put_right, recalled, theirs
from bot.reading.follow_ups.swapping import called_as, swaps
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import NEVER, Offer, Row, foremost, only
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.sort import Sort

FAR = 2.6
"""A text that fits another record by so much more speaks of that."""
_CHANGED = 2
# How near they fit that are not told apart, and how many of them are asked about.
_TIED, _OPEN = 0.03, 6
# How much more it counts than other features that a question that was asked back is asked anew.
_ANEW = 3.0
_STRANGE = 0.3
_TELLING = frozenset({"ordinal", "time", "place"})
# Marks of a text that puts right what was said, or asks the same of another.
_ALIKE = frozenset({"correction", "likewise"})
_CALLED = frozenset({"series", "level", "partner"})
# What is named of a partner's meeting or programme.
_OF_PARTNER = frozenset({"ordinal", "series", "level", "kind", "time", "place"})


def changed(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Another record, described as the last one was but for what is said anew."""
    if _ALIKE.intersection(turn.marks) and (turn.named & _CALLED or (not turn.named and turn.untold)):
        stays, kept = put_right(turn, main)
        stays[turn.engine.at[main]] = NEVER
        yield from _described(turn, main, "put right", (Sort(main.kind),), stays, kept)
    if not turn.likely:
        return
    stays, kept = recalled(turn, main)
    yield from _described(turn, main, "changed", (Sort(main.kind),), stays, kept)
    if main.kind is Kind.PARTNER and turn.named & _OF_PARTNER:
        stays, kept = theirs(turn, main)
        yield from _described(turn, main, "theirs", (Sort.MEETING, Sort.PROGRAMME), stays, kept)


def asked_anew(turn: Turn) -> Iterator[Reading]:
    """The question that was asked back, with what is said anew in it: 'the summit with the US' – 'same for
    Canada'."""
    kinds = {ref.kind for ref in turn.context.refs}
    chosen = turn.named <= {"ordinal"} and places_picked(turn, len(turn.places))
    if not turn.likely or chosen or not kinds <= {Kind.MEETING, Kind.PROGRAMME} or len(kinds) != 1:
        return
    stays, kept = asked_back(turn)
    if swaps(turn):
        stays[list(turn.places)] = NEVER
    kind = "put right" if _ALIKE.intersection(turn.marks) else "changed"
    for made in _described(turn, None, kind, (Sort(kinds.pop()),), stays, kept):
        made.features["context asked anew"] = _ANEW * (not made.missing)
        yield made


def _described(
    turn: Turn, main: Ref | None, kind: str, sorts: tuple[Sort, ...], stays: Row, kept: list[Offer]
) -> Iterator[Reading]:
    proposer = turn.proposer
    allowed = sum((proposer.scene.rows.is_[sort] for sort in sorts), start=proposer.scene.rows.none)
    fit = only(proposer.fit + stays, allowed)
    most = sum(one.gain for one in kept)
    kin = turn.kinship.row(main) if main else called_as(turn)
    shown = turn.places if main is None else (turn.engine.at[main],)
    stranger = main is not None and main.kind is Kind.MEETING
    best = foremost(fit, _CHANGED)
    whole = not proposer.described(best[0], fit).missing and all(one.credit[best[0]] for one in kept)
    if main is None and whole and fit[best[-1]] > fit[best[0]] - _TIED:
        yield _open(turn, fit, kept, kind)
        return
    for at in best:
        behind = turn.behind(at)
        if behind["behind"] > FAR:
            continue
        base = proposer.described(at, fit)
        base.used = base.used + tuple(turn.kept(kept))
        held = sum(one.gain for one in kept if one.credit[at])
        own = behind | {
            "stays": float(stays[at]),
            "denied": most - held,
            "unmoved": float(at in shown),
            "lacks": float(len(base.missing)),
            "left": base.features["left"],
            "alike": float(min(len(base.alike), 3)),
            "kin": float(kin[at]),
            "stranger": float(stranger and kin[at] < _STRANGE),
        }
        yield from turn.told(kind, base, own)
        if base.alike and len(base.alike) < 8:
            extra = turn.features(f"{kind} ask", own)
            refs = (*base.refs, *base.alike)
            yield Reading(
                "ask", base.query, refs, (), base.features | extra, base.used, base.left, base.alike
            )
        if base.missing:
            extra = turn.features(f"{kind} none", own | {f"lacks {one.sort}": 1.0 for one in base.missing})
            yield base.none(extra)
    if stranger:
        yield from _none_of_them(turn, fit, kin)


def _open(turn: Turn, fit: Row, kept: list[Offer], kind: str) -> Reading:
    """That it is open once more which of several is meant."""
    places = [at for at in foremost(fit, _OPEN) if fit[at] > fit.max() - _TIED]
    base = turn.proposer.described(places[0], fit)
    refs = tuple(turn.engine.refs[at] for at in places)
    own = turn.behind(places[0]) | {"left": base.features["left"], "lacks": float(len(base.missing))}
    features = base.features | turn.features(f"{kind} ask", own)
    used = base.used + tuple(turn.kept(kept))
    return Reading("ask", base.query, refs, (), features, used, base.left, refs[1:])


def _none_of_them(turn: Turn, fit: Row, kin: Row) -> Iterator[Reading]:
    """That the series of the record at hand has nothing of the number, day or place named now."""
    own = only(fit, kin >= 1.0)
    at = int(np.argmax(own))
    base = turn.proposer.described(at, own)
    lacks = {one.sort for one in base.missing} & _TELLING
    behind = turn.behind(at)
    if own[at] <= NEVER or not lacks or behind["behind"] > FAR:
        return
    extra = turn.features("kin none", behind | {f"lacks {sort}": 1.0 for sort in lacks})
    yield base.none(extra)
