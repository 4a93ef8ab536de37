"""Between which values of one field a text lets choose: 'the 13th JCC (2015): Jakarta or Moscow?'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.offers.offer import Offer
from bot.reading.scene import Said
from bot.reading.signs.operators import ordering
from bot.reading.words.findings import once
from bot.reading.words.polar import wh_asking
from bot.reading.words.text import Text

# What tells which of two values holds, by their sorts; of a place and a screen the place.
_FIELDS = {
    frozenset({"place"}): "where",
    frozenset({"place", "mode"}): "where",
    frozenset({"mode"}): "mode",
    frozenset({"venue"}): "venue",
    frozenset({"time"}): "when",
    frozenset({"chairside"}): "who",
}
_SORTS = frozenset(sort for sorts in _FIELDS for sort in sorts)
# What says which record is meant, and how surely; how likely a value is.
_CALLING, _SURE, _LIKELY = frozenset({"ordinal", "record", "programme", "series"}), 0.6, 0.5
_ONE = frozenset({"ordinal", "record"})
# How many words without weight may stand between 'or' and the values.
_GAP = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """``field`` tells which of the two values holds; ``at`` is where the words between them begin."""

    field: str
    at: int
    values: tuple[Offer, Offer]

    @property
    def places(self) -> frozenset[int]:
        """All its words."""
        first, second = self.values
        return frozenset(range(first.start, second.end))


@once
def choice(said: Said) -> Choice | None:
    """The values between which one is to be chosen of a record that is named; None where several records
    are set side by side, or sought."""
    text = said.text
    if ordering(said) or text.senses("form") & {"list", "count"} or not _called(said):
        return None
    pairs = [
        (one, other)
        for one, other in _joined(said)
        if frozenset({one.sort, other.sort}) in _FIELDS and one.key != other.key
    ]
    if not pairs or (wh_asking(text) and not _behind(text, pairs[0][1].end)):
        return None
    one, other = max(pairs, key=_likelihood)
    return Choice(_FIELDS[frozenset({one.sort, other.sort})], one.end, (one, other))


def _joined(said: Said) -> list[tuple[Offer, Offer]]:
    """The values between which 'or' stands."""
    text = said.text
    joints = [(cue.start, cue.end) for cue in text.group("joint") if cue.sense == "or"]
    if len(joints) == 1:
        ((start, end),) = joints
        return [(one, other) for one in _ending(said, start) for other in _starting(said, end)]
    opened = [cue for cue in text.group("open") if cue.end - cue.start > _GAP] if not joints else []
    inside = [[one for one in _values(said) if cue.start <= one.start < one.end <= cue.end] for cue in opened]
    return [(one, other) for row in inside for one in row for other in row if one.end < other.start]


def _likelihood(pair: tuple[Offer, Offer]) -> tuple[bool, float]:
    """Who chairs before where something is: of a country both may be meant."""
    return pair[0].sort == "chairside", sum(one.gain * one.prior for one in pair)


def _called(said: Said) -> bool:
    """Whether one record is named, by its number or as a whole."""
    return any(one.sort in _ONE and one.gain * one.prior > _SURE for one in said.offers)


def _behind(text: Text, at: int) -> bool:
    """Whether what asks stands behind the values alone: 'in Bali or in Cebu? which'."""
    return all(place > at for place in range(len(text)) if text.has(place, "question", "wh"))


def _ending(said: Said, at: int) -> Iterator[Offer]:
    """The values that end before a word."""
    yield from (
        one for one in _values(said) if one.end <= at <= one.end + _GAP and _quiet(said.text, one.end, at)
    )


def _starting(said: Said, at: int) -> Iterator[Offer]:
    """The values that begin behind a word and name no meeting."""
    text = said.text
    for one in _values(said):
        if one.start - _GAP <= at <= one.start and _quiet(text, at, one.start) and not _names(said, one.end):
            yield one


def _values(said: Said) -> Iterator[Offer]:
    called = [one for one in said.offers if one.sort in _CALLING and one.gain * one.prior > _SURE]
    for one in said.offers:
        if one.sort in _SORTS and one.gain * one.prior > _LIKELY:
            inside = any(other.over(one) and _longer(other, one) for other in called)
            if not inside:
                yield one


def _longer(one: Offer, other: Offer) -> bool:
    return one.end - one.start > other.end - other.start


def _quiet(text: Text, start: int, end: int) -> bool:
    return all(
        text.sorts[at] in ("filler", "cue") and not text.has(at, "question") for at in range(start, end)
    )


def _names(said: Said, at: int) -> bool:
    """Whether a meeting is named on: 'in the 2021 or 2022 summit'."""
    text = said.text
    return text.has(at, "noun", "meeting") or text.has(at, "level")
