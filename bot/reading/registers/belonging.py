"""Readings of ASEAN's members: which they are, when one joined, whether a state is one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, counting, of_meeting, past, turned
from bot.reading.signs.operators import ordering, senses_of
from bot.reading.words.polar import polar
from store.kinds import ASEAN, Kind, Ref, Standing
from store.query.condition import Beside, Condition, Has, both
from store.query.query import Count, Holds, Pick, Query, Select
from store.query.sort import Sort


def belonging(proposer: Proposer) -> Iterator[Reading]:
    """Nothing where a meeting or an agreement is named: who joined is then asked of that."""
    said = proposer.said
    cues = list(widest(said.text.group("belonging")))
    if not cues or of_meeting(said, cues) or any(sort == "programme" for sort, _ in said.names):
        return
    yield from _Members(Kept(proposer, "member", cues)).readings()


@dataclass
class _Members:
    kept: Kept

    @cached_property
    def states(self) -> list[Offer]:
        return self.kept.states()

    @cached_property
    def members(self) -> list[tuple[str, Offer]]:
        """The members and observers named, by their ids."""
        known = self.kept.proposer.scene.catalogue.members_by_place
        return [(known[str(one.key)].id, one) for one in self.states if one.key in known]

    @cached_property
    def belongs(self) -> tuple[Condition, ...]:
        """What the words say of how they belong."""
        senses = self.kept.senses()
        standing = Standing.OBSERVER if "observer" in senses else Standing.MEMBER
        own: tuple[Condition, ...] = (Has("standing", (standing.value,)),)
        return (*own, Has("founding", ("yes",))) if "founder" in senses else own

    def readings(self) -> Iterator[Reading]:
        """Each way in which members may be asked about."""
        for id_, one in self.members[:2]:
            own = Select(Sort.MEMBER, Has("id", (id_,)))
            for asked in ("when", "where"):
                yield self._reading("stated", own, (id_,), asked, [one, *self.kept.timed])
            if polar(self.kept.said.text) and self.kept.dated:
                query = Holds(own, both(*self.kept.dated))
                yield self._reading("whether", query, (id_,), "", [one, *self.kept.timed], dated=1.0)
        for one in self.states[:1]:
            of_others = len(self.states) > 1 and not self.kept.of_asean
            if polar(self.kept.said.text) and not of_others:
                query = Holds(Select(Sort.MEMBER, both(*self.belongs)), Has("country", (str(one.key),)))
                known = [id_ for id_, offer in self.members if offer is one]
                yield self._reading(
                    "whether", query, tuple(known), "", [one], past=float(past(self.kept.said))
                )
        if not self.states:
            every = Select(Sort.MEMBER, both(*self.belongs, *self.kept.dated))
            yield self._reading("roll", every, (), "", self.kept.timed)
            if counting(self.kept.said):
                yield self._reading("number", Count(every), (), "", self.kept.timed)
            yield from self._picked(every)
        yield from self._compared()

    def _reading(
        self, form: str, query: Query, ids: tuple[str, ...], asked: str, taken: list[Offer], **marks: float
    ) -> Reading:
        refs = tuple(Ref(Kind.MEMBER, id_) for id_ in ids) or (Ref(Kind.BODY, ASEAN),)
        named = {f"member {name}": value for name, value in marks.items()}
        named |= {f"member {form} by {sense}": 1.0 for sense in self.kept.senses()}
        named[f"member {form} timed"] = float(bool(self.kept.timed))
        return self.kept.reading(form, query, refs, asked, taken, named)

    def _picked(self, every: Select) -> Iterator[Reading]:
        """The newest member, the tenth."""
        text, none = self.kept.said.text, self.kept.proposer.scene.rows.none
        picks = [
            (Offer(cue.start, cue.end, "pick", cue.sense, 0.5, none), 0 if cue.sense == "first" else -1)
            for cue in text.group("pick")
            if cue.sense in ("first", "last")
        ]
        picks += [
            (one, one.key - 1)
            for one in self.kept.named("ordinal")
            if isinstance(one.key, int) and text.words[one.start].ordinal
        ]
        for covered, at in picks:
            for asked in ("who", "when"):
                query = Pick(every, "date", at)
                yield self._reading("stated", query, (), asked, [covered, *self.kept.timed], picked=1.0)

    def _compared(self) -> Iterator[Reading]:
        """'did Viet Nam join before Laos', 'who joined first, Laos or Cambodia'."""
        if len(self.members) < 2:
            return
        (one, first), (other, second) = self.members[:2]
        side = turned(self.kept.said, second)
        if side:
            query = Holds(
                Select(Sort.MEMBER, Has("id", (one,))),
                Beside("date", side, Select(Sort.MEMBER, Has("id", (other,)))),
            )
            yield self._reading("whether", query, (one, other), "", [first, second], order=1.0)
        for sense in sorted(senses_of(ordering(self.kept.said)) & {"earlier", "later"}):
            at = -1 if sense == "later" else 0
            query_ = Pick(Select(Sort.MEMBER, Has("id", (one, other))), "date", at)
            yield self._reading("stated", query_, (one, other), "who", [first, second], order=1.0)
