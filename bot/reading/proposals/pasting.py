"""A pasted statement: the meeting that it speaks of, or the two or three that it may."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.offers.offer import Offer, Row, only
from bot.reading.proposals.outside import NOTHING
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from store.kinds import Ref
from store.query.condition import Has
from store.query.query import Select
from store.query.sort import Sort

# A statement has so many words; nobody asks in so many.
_SHORT, _LONG = 24, 60
_ASKING = ("polite", "speaker")
_SENTENCES = frozenset(".!;\n")
# Sorts of meanings that tell which meeting is spoken of, and what each counts.
_TELLING = {
    "record": 1.6, "scattered": 1.0, "series": 1.0, "ordinal": 1.0, "time": 2.8, "place": 0.8, "partner": 0.6,
    "person": 0.7, "level": 0.4, "programme": 0.3, "topic": 0.1, "mode": 0.2, "word": 0.12,
}  # fmt: skip
# Over so many words what is said counts half as much: a statement says first what it is about.
_HALF = 45.0
# How near others must come to be meant as well, how many are offered, and what makes any of them likely.
_NEAR, _MOST, _LIKELY = 0.82, 3, 1.6


def pasted(said: Said) -> bool:
    """Whether a text states and does not ask: it is long, or no question opens a sentence of it and nobody
    speaks for himself."""
    text = said.text
    if len(text) < _SHORT or len(text) >= _LONG:
        return len(text) >= _LONG
    opening = (at for at in range(len(text)) if at < 2 or _SENTENCES & set(text.between(at - 1, at)))
    asks = "?" in text.raw or any(text.has(at, "question") for at in opening)
    spoken = any(text.among(at, name) for at in range(len(text)) for name in _ASKING)
    return not asks and not spoken


def statements(scene: Scene, said: Said) -> Iterator[Reading]:
    """The meetings that fit what is said, the more the earlier it is said."""
    fit = _fit(scene, said)
    order = np.argsort(-fit, kind="stable")[:_MOST].tolist()
    top = float(fit[order[0]])
    if top < _LIKELY:
        yield Reading("outside", NOTHING, sense="outside", empty=True)
        return
    near = [at for at in order if fit[at] >= _NEAR * top]
    refs: tuple[Ref, ...] = tuple(scene.engine.refs[at] for at in near)
    query = Select(Sort.MEETING, Has("id", tuple(ref.id for ref in refs)))
    if len(refs) == 1:
        yield Reading("fact", query, refs, ("card",))
    else:
        yield Reading("ask", query, refs, (), alike=refs[1:])


def _fit(scene: Scene, said: Said) -> Row:
    """How well each meeting fits: each thing said counts once, where it is said first."""
    best: dict[tuple[str, object], tuple[float, Offer]] = {}
    for one in (*said.offers, *said.scattered):
        worth = _TELLING.get(one.sort, 0.0) * min(one.gain, 1.6) * one.prior
        weight = worth / (1.0 + one.start / _HALF)
        key = (one.sort, one.key if isinstance(one.key, str | int | tuple) else one.start)
        if worth and weight > best.get(key, (0.0, one))[0]:
            best[key] = (weight, one)
    row = scene.rows.none.copy()
    for weight, one in best.values():
        row += np.float32(weight) * one.credit
    return only(row, scene.rows.is_[Sort.MEETING])
