"""Readings of ASEAN's offices: who holds or held one, when, under which theme, how often."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, counting, of_meeting, on, overlapping, past, running, turned
from bot.reading.scene import Said
from bot.reading.words.polar import polar
from store.kinds import Holder, Kind, Ref
from store.query.condition import Beside, Condition, Has, Holding, Within, both
from store.query.query import Count, Holds, Pick, Query, Select, Tally
from store.query.sort import Sort
from store.records import Office

_DAY = timedelta(1)
# The office whose terms have themes.
_TURN = "chair"


def tenures(proposer: Proposer) -> Iterator[Reading]:
    """Nothing where a meeting is named: an office is then asked of that."""
    said = proposer.said
    cues = list(widest(said.text.group("post"))) or _themed(said)
    if not cues or of_meeting(said, cues):
        return
    for id_ in dict.fromkeys(cue.sense for cue in cues):
        office = proposer.scene.catalogue.offices.get(id_)
        if office:
            own = [cue for cue in cues if cue.sense == id_]
            yield from _Tenures(Kept(proposer, "office", own), office).readings()


def _themed(said: Said) -> list[Cue]:
    """'theme of ASEAN 2026': that of the chair's year."""
    asean = any(said.text.among(at, "asean") for at in range(len(said.text)))
    themes = [cue for cue in said.text.group("field") if cue.sense == "theme"]
    return [replace(cue, sense=_TURN) for cue in themes[:1]] if asean and said.text.times else []


@dataclass
class _Tenures:
    kept: Kept
    office: Office

    @cached_property
    def ref(self) -> Ref:
        return Ref(Kind.OFFICE, self.office.id)

    @cached_property
    def turns(self) -> bool:
        """Whether members hold it in turn."""
        return self.office.held_by is Holder.MEMBER

    @cached_property
    def times(self) -> tuple[Condition, ...]:
        return tuple(overlapping(time for time, _ in self.kept.times))

    @cached_property
    def countries(self) -> list[Offer]:
        members = self.kept.proposer.scene.catalogue.members_by_place
        return [one for one in self.kept.states() if one.key in members]

    @cached_property
    def holders(self) -> list[Offer]:
        """Those named who hold it or are asked about: of an office of turns countries, else people."""
        return self.countries if self.turns else self.kept.named("person")

    def terms(self, *where: Condition) -> Select:
        return Select(Sort.TERM, both(Has("owner", (self.office.id,)), *where))

    def readings(self) -> Iterator[Reading]:
        """Each way in which the office may be asked about."""
        if self.turns and not self._meant:
            return
        now = on(self.kept.said.today)
        if not self.holders:
            from_ = [] if self.turns else self.countries
            there = [Has("within", (str(one.key),)) for one in from_]
            at = self.times or (() if there or self._lists else (now,))
            yield from self._told(self.terms(*there, *at), [*from_, *self.kept.timed], current=not self.times)
            yield from self._sets(self.terms(*there, *self.times), [*from_, *self.kept.timed])
            yield from self._repeated()
        for one in self.holders[:2]:
            own = Has("holder", (str(one.key),))
            yield from self._told(self.terms(own, *self.times), [one, *self.kept.timed], current=False)
            yield from self._claimed(one, own, now)
            yield from self._beside(one, own)
            if counting(self.kept.said):
                query = Count(self.terms(own, *self.times))
                yield self._reading("number", query, "", [one, *self.kept.timed])
        yield from self._picked()

    @property
    def _meant(self) -> bool:
        """Whether anything says whose chair it is: 'the chairman of Toyota' is not ASEAN's."""
        kept = self.kept
        whole = self._reading("stated", self.terms(), "who", []).features["left nothing"]
        return bool(kept.of_asean or self.holders or self.kept.timed or kept.said.text.group("pick") or whole)

    @cached_property
    def _lists(self) -> bool:
        text = self.kept.said.text
        return "list" in text.senses("form") or bool(text.group("plural"))

    def _reading(self, form: str, query: Query, asked: str, taken: list[Offer], **marks: float) -> Reading:
        named = {f"office {name}": value for name, value in marks.items()}
        named |= {
            f"office {form} of {self.office.id}": 1.0,
            f"office {form} plural": float(self._several),
            f"office {form} timed": float(bool(self.kept.timed)),
        }
        return self.kept.reading(form, query, (self.ref,), asked, taken, named)

    @cached_property
    def _several(self) -> bool:
        text = self.kept.said.text
        words = {text.raws[at] for at in words_of(self.kept.cues)}
        return bool(words & text.lexicon.words["several-posts"])

    def _told(self, query: Query, taken: list[Offer], *, current: bool) -> Iterator[Reading]:
        """Who, when, and of a turn its theme."""
        fields = self.kept.said.text.senses("field")
        for asked in ("who", "when", *(("theme",) if "theme" in fields else ())):
            yield self._reading("stated", query, asked, taken, current=float(current))

    def _sets(self, query: Select, taken: list[Offer]) -> Iterator[Reading]:
        yield self._reading("roll", query, "", taken)
        if counting(self.kept.said):
            yield self._reading("number", Count(query), "", taken)

    def _repeated(self) -> Iterator[Reading]:
        """'which countries have chaired twice since 2015', 'who has chaired most often'."""
        text, by = self.kept.said.text, "within"
        begun = tuple(running(None, self.kept.said.today))
        for cue in text.group("repeated"):
            least = Tally(self.terms(*begun, *self.times), by, least=int(cue.sense))
            covered = Offer(
                cue.start, cue.end, "repeated", cue.sense, 1.0, self.kept.proposer.scene.rows.none
            )
            yield self._reading("roll", least, "", [covered, *self.kept.timed], repeated=1.0)
        for sense in text.senses("most") & {"most", "least"}:
            query = Tally(self.terms(*begun, *self.times), by, sense == "most")
            yield self._reading("tally", query, "", self.kept.timed)

    def _claimed(self, one: Offer, own: Condition, now: Condition) -> Iterator[Reading]:
        """'is Malaysia the chair', 'was Surin SG in 2010', 'has Laos ever chaired'."""
        way = polar(self.kept.said.text)
        if way:
            at = self.times or (() if past(self.kept.said) else (now,))
            yield self._reading("whether", Holds(self.terms(*at), own), "", [one, *self.kept.timed])

    def _beside(self, one: Offer, own: Condition) -> Iterator[Reading]:
        """'who was SG before Surin', 'who chairs after the Philippines'."""
        side = turned(self.kept.said, one)
        if side:
            others = self.terms(Beside("begin", side, self.terms(own, *self.times)))
            query = Pick(others, "begin", 0 if side == "after" else -1)
            for asked in ("who", "when"):
                yield self._reading("stated", query, asked, [one, *self.kept.timed], beside=1.0)

    def _picked(self) -> Iterator[Reading]:
        """The first, present, next, previous and the one of a number."""
        said = self.kept.said
        there = [Has("within", (str(one.key),)) for one in self.countries]
        begun = Within("begin", None, said.today)
        ahead = Within("begin", said.today + _DAY, None)
        over = Within("end", None, said.today - _DAY)
        ways = {
            "first": Pick(self.terms(*there), "begin", 0),
            "last": Pick(self.terms(begun, *there), "begin", -1),
            "next": Pick(self.terms(ahead, *there), "begin", 0),
            "previous": Pick(self.terms(over, *there), "begin", -1),
        }
        for cue in said.text.group("pick"):
            if cue.sense in ways:
                none = self.kept.proposer.scene.rows.none
                covered = Offer(cue.start, cue.end, "pick", cue.sense, 0.5, none)
                for asked in ("who", "when"):
                    taken = [covered, *self.countries]
                    yield self._reading("stated", ways[cue.sense], asked, taken, picked=1.0)
        for one in self.kept.named("ordinal"):
            if isinstance(one.key, int) and said.text.words[one.start].ordinal and not self.turns:
                for asked in ("who", "when"):
                    query = self.terms(Holding("ordinal", one.key, one.key))
                    yield self._reading("stated", query, asked, [one], picked=1.0)
