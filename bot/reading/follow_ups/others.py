"""Readings of the other than the one spoken of: 'not that one, the other'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.recalled import rivals
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import foremost
from bot.reading.reading import Reading
from store.kinds import Kind, Ref

_KINDS = (Kind.MEETING, Kind.PROGRAMME)
# How many may be asked about, how near they fit, and how much what stays must call one at all.
_MOST, _NEAR, _LEAST = 6, 0.05, 1.0


def the_other(turn: Turn, main: Ref) -> Iterator[Reading]:
    """The second of those told of last, else what fits as well what was said."""
    if main.kind not in _KINDS or not turn.said.text.holds("alternative"):
        return
    for beside in turn.context.refs[1:2]:
        if beside.kind is main.kind:
            yield from _told(turn, beside, second=1.0)
    fit, _ = rivals(turn, main)
    best = [at for at in foremost(fit, _MOST) if fit[at] >= _LEAST]
    near = [turn.engine.refs[at] for at in best if fit[at] > fit[best[0]] - _NEAR]
    for ref in near[:1]:
        yield from _told(turn, ref, tied=float(len(near) > 1))
    if len(near) > 1:
        base = turn.described(turn.engine.at[near[0]])
        extra = turn.features("other ask")
        yield Reading("ask", base.query, tuple(near), (), base.features | extra, alike=tuple(near[1:]))


def _told(turn: Turn, ref: Ref, **own: float) -> Iterator[Reading]:
    base = turn.described(turn.engine.at[ref])
    yield from turn.told("other", base, {**own, "left": base.features["left"]})
