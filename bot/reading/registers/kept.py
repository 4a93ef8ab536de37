"""What readings of offices, members, agreements and ASEAN itself are made with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import WORDS, Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.sets.state import Chosen
from bot.reading.signs.asked import FIELDS
from bot.reading.words.polar import opening, polar
from bot.times.time import Time
from store.kinds import Ref
from store.query.condition import Condition, Within
from store.query.query import Query

# What each cue explains.
_CUE = 0.9
_STATES = frozenset({"partner", "place"})
_MEETINGS = frozenset({"series", "scattered", "record"})
_LIKELY = 0.25


@dataclass(frozen=True)
class Kept:
    """Puts readings of a ``subject`` together, of which ``cues`` speak."""

    proposer: Proposer
    subject: str
    cues: Sequence[Cue]

    @property
    def said(self) -> Said:
        return self.proposer.said

    def senses(self) -> frozenset[str]:
        return frozenset(cue.sense for cue in self.cues)

    def reading(
        self,
        form: str,
        query: Query,
        refs: tuple[Ref, ...],
        asked: str = "",
        taken: Iterable[Offer] = (),
        marks: Mapping[str, float] | None = None,
    ) -> Reading:
        """A reading with what it explains and leaves over, and how plainly its field is asked."""
        rows = self.proposer.scene.rows
        named = list(taken)
        cues = [Offer(cue.start, cue.end, "cue", cue.sense, _CUE, rows.none) for cue in self.cues]
        gained = sum(one.worth for one in named) + min(_CUE * len(cues), 2 * _CUE)
        priced = self.proposer.price([*named, *cues], gained)
        whole, asean = bool(priced["left nothing"]), self.of_asean
        features = {
            f"kept {self.subject}": 1.0,
            f"kept {form}": 1.0,
            f"kept {self.subject} {form}": 1.0,
            f"kept {self.subject} asean": float(asean),
            f"kept {self.subject} whole": float(whole),
            f"kept {form} whole": float(whole),
            f"kept {self.subject} stray": float(not (whole or asean)),
            "kept stray": float(not (whole or asean)),
            f"kept {form} named": float(min(len(named), 2)),
            f"kept {self.subject} bare": float(not named),
            **priced,
            **(self.proposer.fields.features(asked) if asked in FIELDS else {}),
            **(marks or {}),
        }
        if asked:
            features[f"kept {self.subject} {form} {asked}"] = 1.0
        return Reading(
            form,
            query,
            refs,
            (asked,) if asked else (),
            features,
            tuple(map(Chosen, named)),
            sense=self.subject,
        )

    @property
    def of_asean(self) -> bool:
        """Whether ASEAN is named."""
        text = self.said.text
        return text.holds("asean")

    @cached_property
    def times(self) -> list[tuple[Time, Offer]]:
        """The times named that begin or end, each with its place."""
        text, none = self.said.text, self.proposer.scene.rows.none
        return [
            (time, Offer(span.start, span.stop, "time", time, 1.0, none))
            for time, span in zip(text.times, text.spans, strict=True)
            if span and time.month is None and (time.first or time.last)
        ]

    @cached_property
    def timed(self) -> list[Offer]:
        """The places of the times named."""
        return [offer for _, offer in self.times]

    @cached_property
    def several(self) -> bool:
        """Whether the words of the register are in the plural."""
        words = {self.said.text.raws[at] for at in words_of(self.cues)}
        return bool(words & self.said.text.lexicon.words["several-posts"])

    @cached_property
    def dated(self) -> tuple[Condition, ...]:
        """That something was dated within each of the times named."""
        return tuple(Within("date", time.first, time.last) for time, _ in self.times)

    def states(self, aside: Sequence[Offer] = ()) -> list[Offer]:
        """Countries and unions named, in their order; ``aside`` are names that hold names of states."""
        none = self.proposer.scene.rows.none
        found = [
            Offer(one.start, one.end, "place", str(one.key), one.gain, none, prior=one.prior)
            for one in self.said.offers
            if one.sort in _STATES and one.prior > _LIKELY and one.gain > 1.0 and not self._common(one)
        ]
        found += [
            Offer(one.start, one.end, "place", one.name.replace(" ", "-"), 1.4, none)
            for one in self.said.foreign
        ]
        return _apart(found or self._nobody(), aside)

    def _nobody(self) -> list[Offer]:
        """Who is asked about and has no record: 'is Wakanda in the TAC'."""
        text, none = self.said.text, self.proposer.scene.rows.none
        start = end = opening(text) + 1
        while end < len(text) and text.sorts[end] == "unknown" and not self._meant(end):
            end += 1
        people = self.proposer.scene.catalogue.people
        somebody = any(str(one.key) in people for one in self.named("person"))
        if start == end or polar(text) != "auxiliary" or somebody:
            return []
        return [Offer(start, end, "place", "-".join(text.forms[start:end]), 1.4, none)]

    def _meant(self, at: int) -> bool:
        """Whether a word that is on no record is a name, or part of one, after all."""
        named = (one for one in self.said.offers if one.sort not in (*WORDS, "person"))
        return any(one.start <= at < one.end for one in named)

    def _common(self, one: Offer) -> bool:
        """'states': a word for any state that is also one's name."""
        text = self.said.text
        return one.end - one.start == 1 and (text.has(one.start, "noun") or text.has(one.start, "plural"))

    def named(self, sort: str, aside: Sequence[Offer] = ()) -> list[Offer]:
        """The names of a sort, the likeliest of each row of words, in their order."""
        return _apart([one for one in self.said.offers if one.sort == sort], aside)


def _apart(offers: Iterable[Offer], aside: Sequence[Offer]) -> list[Offer]:
    kept: list[Offer] = []
    for one in sorted(offers, key=lambda one: (one.start - one.end, -one.gain * one.prior)):
        if not any(one.over(other) for other in (*kept, *aside)):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def of_meeting(said: Said, cues: Sequence[Cue]) -> bool:
    """Whether a meeting or a series is named beside the cues: what is asked is a fact of it."""
    covered = words_of(cues)
    return any(sort in _MEETINGS and not words <= covered for sort, words in said.names)


def past(said: Said) -> bool:
    """Whether what was is asked for, and not what is."""
    return any(said.text.among(at, "past") for at in range(len(said.text)))


def coming(said: Said) -> bool:
    """Whether what is still to be is asked for."""
    return any(said.text.among(at, "coming") for at in range(len(said.text)))


def counting(said: Said) -> bool:
    return "count" in said.text.senses("form")
