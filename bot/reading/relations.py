"""Times told by records: 'after the Sochi summit and before Kazan'."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.offer import Offer, Rows
from bot.reading.record import Titles, explanation, weigh
from bot.reading.text import Text
from store.query.condition import Beside, Has, both
from store.query.query import Select
from store.query.sort import Sort

_NAMING = frozenset({"place", "series", "record", "ordinal", "person", "programme"})
_NAMED = frozenset({"partner", "series", "record"})
_SIDES = ("before", "after")
# How many words a record is described by at most; what the word before them explains itself.
_REACH, _ITSELF = 9, 0.6
_CREDIT = 0.6
# How much of a description may stay unexplained.
_LEFT = 1.2
# How many words that speak of before and after are looked at.
_CUES = 8
# How likely 'from' is a 'since' before what is no time.
_FROM = 0.5


def relative_offers(text: Text, offers: list[Offer], rows: Rows, titles: Titles) -> Iterator[Offer]:
    """For each 'before', 'after' or 'since' the record that the words behind it describe, if they do."""
    describing = _Describing(text, offers, rows, titles)
    untimed = [one for one in text.group("relation") if not text.timed.intersection((one.start, one.end))]
    for cue in untimed[:_CUES]:
        if cue.sense == "between":
            yield from describing.between(cue.start, cue.end)
        elif cue.sense in _SIDES:
            yield from describing.beside(cue.start, cue.end, cue.sense)


class _Describing:
    def __init__(self, text: Text, offers: list[Offer], rows: Rows, titles: Titles) -> None:
        self._text = text
        self._offers = offers
        self._rows = rows
        self._titles = titles
        self._naming = [one for one in offers if one.sort in _NAMING]

    def beside(self, start: int, begin: int, side: str) -> Iterator[Offer]:
        """Before or after what the words from ``begin`` on describe."""
        for end in self._ends(begin):
            if found := self._described(begin, end):
                at, close, gain = found
                ref = self._rows.engine.refs[at]
                where = Beside("date", side, Select(Sort.MEETING, Has("id", (ref.id,))))
                credit = self._rows.where(where) * np.float32(_CREDIT / (gain + _ITSELF))
                likely = _FROM if self._text.has(start, "before", "from") else 1.0
                yield Offer(start, close, "relative", (side, ref.id), gain + _ITSELF, credit, where, likely)
                return

    def between(self, start: int, begin: int) -> Iterator[Offer]:
        """After one and before the other of two that 'and' joins."""
        stop = min(begin + 2 * _REACH, len(self._text))
        joints = [at for at in range(begin + 1, stop) if self._text.among(at, "and")]
        for joint in joints:
            one, ends = self._described(begin, joint), self._ends(joint + 1)
            other = next((found for end in ends if (found := self._described(joint + 1, end))), None)
            if one and other and one[0] != other[0]:
                refs = [self._rows.engine.refs[each[0]].id for each in (one, other)]
                selects = [Select(Sort.MEETING, Has("id", (id_,))) for id_ in refs]
                where = both(Beside("date", "after", selects[0]), Beside("date", "before", selects[1]))
                gain = one[2] + other[2] + 2 * _ITSELF
                credit = self._rows.where(where) * np.float32(_CREDIT / gain)
                yield Offer(start, other[1], "relative", ("between", *refs), gain, credit, where)
                return

    def _described(self, begin: int, end: int) -> tuple[int, int, float] | None:
        """The meeting that words describe, where they end, and how much they explain."""
        inside = [one for one in self._naming if begin <= one.start and one.end <= end]
        if not inside or self._much_left(inside, begin, end):
            return None
        kept = set(range(begin, end))
        if not any(one.sort in _NAMED for one in inside):
            others = [one for one in self._offers if one.sort in ("partner", "series")]
            kept |= {at for one in others for at in range(one.start, one.end)}
        skip = frozenset(range(len(self._text))) - kept
        row = weigh(self._text, self._offers, self._rows, self._titles, skip) * self._rows.is_[Sort.MEETING]
        at = int(np.argmax(row))
        used, _ = explanation(self._text, self._offers, at, skip)
        used = [one for one in used if begin <= one.start < end]
        if not any(one.sort in _NAMING for one in used):
            return None
        return at, max(one.end for one in used), sum(one.gain for one in used)

    def _ends(self, start: int) -> list[int]:
        """Where a description may end: before a word that begins something else, or where it must."""
        ends: list[int] = []
        text, at = self._text, start
        named = {one.end for one in self._naming if one.start >= start}
        ruling = {cue.start for cue in text.group("negation")}
        while at < min(len(text), start + _REACH):
            if at > start and (text.has(at, "relation") or text.among(at, "and") or at in ruling):
                break
            if at > start and any(sign in text.between(at - 1, at) for sign in ",;:?()"):
                break
            within = any(one.start < at < one.end for one in self._naming)
            if not ends and not within and text.has(at, "before") and any(start < end <= at for end in named):
                ends.append(at)
            at += 1
        return [*ends, at]

    def _much_left(self, inside: list[Offer], start: int, end: int) -> bool:
        covered = {at for one in inside for at in range(one.start, one.end)}
        left = [at for at in range(start, end) if at not in covered]
        telling = [at for at in left if self._text.sorts[at] in ("word", "unknown")]
        return sum(self._text.weights[at] for at in telling) > _LEFT
