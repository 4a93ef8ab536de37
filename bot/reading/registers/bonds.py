"""Readings of who is bound by an agreement: whether a state is, since when, how many; what is in force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, counting, of_meeting, turned
from bot.reading.signs.operators import ordering, senses_of
from bot.reading.words.polar import polar
from store.kinds import AgreementState, Kind, Ref
from store.query.condition import Beside, Condition, Has, Within, both
from store.query.query import Count, Holds, Pick, Query, Select
from store.query.sort import Sort
from store.records import Programme

_AGREEMENTS = 2


def bonds(proposer: Proposer) -> Iterator[Reading]:
    """Of each agreement that is named; of all where none is, but agreements are spoken of."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    cues = list(widest(said.text.group("bond")))
    if not cues:
        return
    offers = [one for one in said.offers if one.sort == "programme"]
    named = sorted(offers, key=lambda one: (one.start - one.end, -one.gain))
    found = [(one, catalogue.programmes[str(one.key)]) for one in named]
    agreements = [(one, record) for one, record in found if record.agreement or record.parties]
    for one, record in agreements[:_AGREEMENTS]:
        own = [cue for cue in cues if not one.start <= cue.start < one.end]
        kept = Kept(proposer, "bond", own)
        if own and not of_meeting(said, [*own, Cue(one.start, one.end, "bond", "")]):
            yield from _Bonds(kept, one, record).readings()
    if not agreements and any(cue.sense == "agreement" for cue in said.text.group("kind")):
        yield from _bound(Kept(proposer, "bond", cues))


def _bound(kept: Kept) -> Iterator[Reading]:
    """'which agreements has China signed'."""
    kinds = [cue for cue in kept.said.text.group("kind") if cue.sense == "agreement"]
    none = kept.proposer.scene.rows.none
    for one in kept.states()[:1]:
        query = Select(Sort.PARTY, Has("party", (str(one.key),)))
        covered = [Offer(cue.start, cue.end, "kind", cue.sense, 0.9, none) for cue in kinds[:1]]
        yield kept.reading("roll", query, (), "", [one, *covered], {"bond of state": 1.0})


@dataclass
class _Bonds:
    kept: Kept
    offer: Offer
    programme: Programme

    @cached_property
    def states(self) -> list[Offer]:
        return self.kept.states([self.offer])

    def parties(self, *where: Condition) -> Select:
        return Select(Sort.PARTY, both(Has("owner", (self.programme.id,)), *where))

    def readings(self) -> Iterator[Reading]:
        """Each way in which it may be asked about."""
        way = polar(self.kept.said.text)
        if way and self.programme.agreement and not self.states:
            own = Select(Sort.PROGRAMME, Has("id", (self.programme.id,)))
            query = Holds(own, self._in_force())
            yield self._reading("whether", query, "in_force", self.kept.timed)
        if not self.programme.parties:
            return
        for one in self.states[:1]:
            own_ = Has("party", (str(one.key),))
            for asked in ("when", "where", "who"):
                yield self._reading("stated", self.parties(own_), asked, [one, *self.kept.timed])
            if way:
                claim = both(own_, *self.kept.dated)
                yield self._reading("whether", Holds(self.parties(), claim), "", [one, *self.kept.timed])
        if not self.states:
            every = self.parties(*self.kept.dated)
            yield self._reading("roll", every, "", self.kept.timed)
            if counting(self.kept.said):
                yield self._reading("number", Count(every), "", self.kept.timed)
            yield from self._picked(every)
        yield from self._compared()

    def _in_force(self) -> Condition:
        """That it is in force; by the time named, where one is: 'in force before 2022'."""
        last = next((time.last for time, _ in self.kept.times), None)
        if last is not None and self.programme.since is not None:
            return Within("begin", None, last)
        return Has("state", (AgreementState.IN_FORCE.value,))

    def _reading(self, form: str, query: Query, asked: str, taken: list[Offer], **marks: float) -> Reading:
        named = {f"bond {name}": value for name, value in marks.items()}
        named |= {f"bond {form} by {sense}": 1.0 for sense in self.kept.senses()}
        named[f"bond {form} timed"] = float(bool(self.kept.timed))
        refs = (Ref(Kind.PROGRAMME, self.programme.id),)
        return self.kept.reading(form, query, refs, asked, [self.offer, *taken], named)

    def _picked(self, every: Select) -> Iterator[Reading]:
        """The first to accede, the latest."""
        none = self.kept.proposer.scene.rows.none
        for cue in self.kept.said.text.group("pick"):
            if cue.sense in ("first", "last"):
                query = Pick(every, "date", 0 if cue.sense == "first" else -1)
                covered = Offer(cue.start, cue.end, "pick", cue.sense, 0.5, none)
                for asked in ("who", "when"):
                    yield self._reading("stated", query, asked, [covered, *self.kept.timed], picked=1.0)

    def _compared(self) -> Iterator[Reading]:
        """'was Russia in the TAC before the US', 'who acceded first, India or China'."""
        if len(self.states) < 2:
            return
        one, other = self.states[:2]
        first, second = (self.parties(Has("party", (str(state.key),))) for state in (one, other))
        side = turned(self.kept.said, other)
        if side:
            query = Holds(first, Beside("date", side, second))
            yield self._reading("whether", query, "", [one, other], order=1.0)
        for sense in sorted(senses_of(ordering(self.kept.said)) & {"earlier", "later"}):
            both_ = self.parties(Has("party", (str(one.key), str(other.key))))
            pick = Pick(both_, "date", -1 if sense == "later" else 0)
            yield self._reading("stated", pick, "who", [one, other], order=1.0)
