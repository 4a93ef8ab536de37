"""What a text says of a record that the record does not bear out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import Offer
from bot.reading.scene import Said, Scene
from bot.reading.words.ruling import ruled_out
from store.content import stems
from store.query.condition import Has
from store.records import Meeting, Record

# Sorts of offers that a record must bear out, and of nouns that it must be.
_HARD = frozenset(
    {"time", "ordinal", "partner", "person", "place", "series", "programme", "record", "relative", "region",
     "scattered"}
)  # fmt: skip
_NOUNS = frozenset({"level", "kind"})
_APART = frozenset({"record denies", "record lacks for good"})
# What a meaning must at least explain to be missed, and how much more than the record makes of its words.
_TELLING, _MORE = 0.8, 0.5
# How many words from 'plan' or 'summit' on may belong to its name.
_REACH = 4
_SIGNS = frozenset(",;:?()")
# How much may be left over of what a record bears out as a whole.
_SLIGHT = 0.4
# How well a record says a word that stands in its titles.
_WHOLLY = 1.0


@dataclass
class Lacking:
    """Finds it for one text."""

    scene: Scene
    said: Said

    def missing(self, at: int, used: Sequence[Offer]) -> list[Offer]:
        """The likeliest meaning of each place that a record does not bear out."""
        gone = [one for one in self._hard if not one.credit.item(at) and self._unheard(one, at, used)]
        kept: list[Offer] = []
        for offer in sorted(gone, key=lambda one: -one.gain * one.prior):
            if not any(offer.over(other) for other in kept if other.sort != "relative"):
                kept.append(offer)
        return kept

    @cached_property
    def _hard(self) -> list[Offer]:
        """The meanings that a record must bear out."""
        out = ruled_out(self.said.text)
        return [
            one
            for one in (*self.said.offers, *self.said.scattered)
            if one.sort in _HARD and one.gain > _TELLING and out.isdisjoint(range(one.start, one.end))
        ]

    def features(
        self, at: int, missing: Sequence[Offer], left: Collection[int], telling: Sequence[int]
    ) -> dict[str, float]:
        """``left`` are the places of all words left over, ``telling`` those that tell something."""
        record, weights = self.scene.content.records[at], self.said.text.weights
        features: dict[str, float] = {}
        for one in missing:
            features[f"record lacks {one.sort}"] = 1.0
            if _denied(record, one):
                features["record denies"] = features[f"record denies {one.sort}"] = 1.0
                features["record denies outright"] = float(self._outright(one))
            if not self._anywhere(record, one):
                features["record lacks for good"] = features[f"record lacks {one.sort} for good"] = 1.0
        nouns = self._nouns(at, frozenset(left))
        features |= {f"record lacks {sort}": 1.0 for sort in nouns}
        whole = not missing and not nouns
        loose = sum(weights[word] for word in telling)
        features["record lacks"] = min(sum(one.gain for one in missing), 4.0)
        features["record misnumbered"] = float(self._misnumbered(at))
        features["record lacks nothing"] = float(whole)
        features["record whole"] = float(whole and loose < _SLIGHT)
        features["record apart"] = float(bool(nouns) or bool(features.keys() & _APART))
        features["record left in name"] = min(
            sum(weights[word] for word in telling if word in self._named), 3.0
        )
        return features

    def _outright(self, one: Offer) -> bool:
        """Whether a place or time is said to be that of what is asked for: 'the 16th summit in Tokyo'."""
        text = self.said.text
        return one.sort in ("place", "time") and text.has(text.left(one.start), "before", "place")

    def _misnumbered(self, at: int) -> bool:
        """Whether a number stands beside the full name of another series: the 9th East Asia Summit is not the
        9th ASEAN-Russia Summit."""
        return bool(self._numbered) and not any(one.credit.item(at) for one in self._numbered)

    @cached_property
    def _numbered(self) -> tuple[Offer, ...]:
        """The full names of numbered series that a number stands beside."""
        ends = {one.end for one in self.said.offers if one.sort == "ordinal"}
        starts = {one.start for one in self.said.offers if one.sort == "ordinal"}
        return tuple(
            one
            for one in self.said.offers
            if one.sort == "series"
            and one.end - one.start > 1
            and one.prior >= 1.0
            and (one.start in ends or one.end in starts)
            and (self.scene.rows.numbered * one.credit).any()
        )

    def _unheard(self, one: Offer, at: int, used: Sequence[Offer]) -> bool:
        """Whether a meaning that a record does not bear out explains much more than it makes of the words."""
        meeting = isinstance(self.scene.content.records[at], Meeting)
        if one.sort == "scattered" and meeting and self._titled(one, at):
            return False
        if one.sort == "series" and one.end - one.start > 1 and meeting:
            rivals = (other for other in self.said.offers if other.sort == "series" and other.over(one))
            return not any(other.credit.item(at) for other in rivals)
        inside = [other for other in used if other.over(one)]
        made = sum([other.gain * other.credit.item(at) * min(other.prior, 1.0) for other in inside])
        return one.worth - made > (_MORE if inside else 0.0)

    def _titled(self, one: Offer, at: int) -> bool:
        """Whether a record's own titles hold all words that call another series: 'special summit'."""
        text, said = self.said.text, self.scene.rows.said
        meant = {place: [text.stems[place]] for place in one.besides}
        for cue in text.group("synonym"):
            for place in one.besides.intersection(range(cue.start, cue.end)):
                meant[place] = stems(cue.sense)
        knows = self.scene.content.knows
        return all(knows(word) and said(word)[at] >= _WHOLLY for words in meant.values() for word in words)

    def _nouns(self, at: int, left: frozenset[int]) -> set[str]:
        """Whether it is said to be of another level or kind."""
        return {
            one.sort
            for one in self._kinds
            if not one.credit.item(at) and left.issuperset(range(one.start, one.end))
        }

    @cached_property
    def _kinds(self) -> list[Offer]:
        return [one for one in self.said.offers if one.sort in _NOUNS]

    def _anywhere(self, record: Record, one: Offer) -> bool:
        """Whether any meeting of a meeting's own series bears it out."""
        if not isinstance(record, Meeting):
            return True
        series = self.scene.engine.mask(Has("series", (record.series,)))
        return bool(self.scene.rows.of(series) @ one.credit)

    @cached_property
    def _named(self) -> frozenset[int]:
        """The places of words that stand beside 'plan', 'charter' or 'summit' and may be part of its name."""
        text = self.said.text
        cues = [cue for group in _NOUNS for cue in text.group(group)]
        cues += [cue for cue in text.group("noun") if cue.sense in ("meeting", "programme")]
        heads = words_of(cues)
        found: set[int] = set()
        for head in heads:
            for step in (-1, 1):
                at = head + step
                while 0 <= at < len(text) and abs(at - head) <= _REACH and self._joins(at, step):
                    found.add(at)
                    at += step
        return frozenset(found)

    def _joins(self, at: int, step: int) -> bool:
        text = self.said.text
        sign = text.between(at, at + 1) if step < 0 else text.between(at - 1, at)
        return not _SIGNS.intersection(sign) and (text.sorts[at] != "filler" or text.among(at, "quiet"))


def _denied(record: Record, one: Offer) -> bool:
    """Whether a record says otherwise, rather than nothing."""
    if not isinstance(record, Meeting):
        return one.sort in ("partner", "time") and bool(getattr(record, "partners", ()))
    match one.sort:
        case "time":
            return True
        case "ordinal":
            return record.ordinal is not None
        case "partner":
            return bool(record.partners)
        case "place" | "region":
            return bool(record.places)
        case "person":
            return bool(record.attendances)
    return False
