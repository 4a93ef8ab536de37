"""Claims of length: 'did it run more than one day', 'a three-day meeting', 'does it run for five years'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.claims.predicate import Predicate
from bot.reading.offers.offer import Offer
from bot.reading.scene import Said, Scene
from bot.reading.words.numbers import extent, number_of
from bot.reading.words.text import Text
from store.kinds import Kind, Ref
from store.query.condition import Condition, Holding
from store.query.denial import Verdicts
from store.query.sort import Sort

_GAIN = 0.9
_UNIT = {Kind.MEETING: "day", Kind.PROGRAMME: "year"}


def sizes(said: Said, ref: Ref, scene: Scene) -> list[Predicate]:
    """What is said of how long a record lasted."""
    text = said.text
    unit = _UNIT.get(ref.kind, "")
    if not any(cue.sense == unit for cue in text.group("length")):
        return []
    verdicts = Verdicts(scene.engine, Sort(ref.kind))
    found = []
    for start, end, condition in _lengths(said, unit):
        offer = Offer(start, end, "length", unit, _GAIN, scene.rows.where(condition), condition)
        found.append(Predicate(offer, condition, verdicts.on(ref, condition)))
    return found


def _lengths(said: Said, unit: str) -> Iterator[tuple[int, int, Condition]]:
    text = said.text
    for cue in text.group("length"):
        at = cue.start - 1
        number = number_of(text.form(at)) if at >= 0 else None
        if cue.sense != unit or number is None or (at in text.timed and not _verb(text, at - 1)):
            continue
        bound = next((one for one in text.group("bound") if one.end == at), None)
        if bound and text.among(bound.start, "across") and text.among(bound.start - 1, "spread"):
            bound = None  # 'it ran over three days'
        sense, start = (bound.sense, bound.start) if bound else ("exact", at)
        yield start, cue.end, Holding("days", *extent(sense, number))


def lasting(text: Text) -> frozenset[int]:
    """The words that tell how long something lasted, though they look like a time: 'did it last two days'."""
    ends = [cue.start - 1 for cue in text.group("length")]
    return frozenset(at for at in ends if at in text.timed and _verb(text, at - 1))


def _verb(text: Text, at: int) -> bool:
    """Whether 'last' tells how long: 'did it last two days', but 'in the last two days'."""
    noun = text.among(at - 1, "the-article") or text.has(at - 1, "before", "place")
    return text.has(at, "pick", "last") and at > 1 and not noun
