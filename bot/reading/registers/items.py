"""The items of one register that a text may mean: the sets of them, and readings made of these."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import Offer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, past
from bot.reading.registers.meanings import NAMES, meanings
from bot.reading.registers.register import Register
from bot.reading.sets.sets import SetReading, read_sets
from bot.reading.sets.state import Chosen, Groups
from store.kinds import Kind, Ref
from store.query.query import Query
from store.query.value import Thing

_SETS, _BEAM = 4, 8


@dataclass
class Items:
    """``taken`` are the words that name the register; ``given`` conditions of a former turn that still hold,
    ``stayed`` the same as meanings, ``former`` its form; ``marks`` are features of all readings."""

    kept: Kept
    register: Register
    taken: Sequence[Offer] = ()
    given: Groups = ()
    stayed: Sequence[Chosen] = ()
    marks: Mapping[str, float] = field(default_factory=dict)
    former: str = ""

    @cached_property
    def offers(self) -> list[Offer]:
        return list(meanings(self.kept, self.register, self.taken))

    @cached_property
    def sets(self) -> list[SetReading]:
        """The best sets of items that the text may mean, those that nothing fits, too."""
        scene, sort = self.kept.proposer.scene, self.register.sort
        own = scene.engine.mask(self.register.own, sort)
        said = {at for one in self.offers for at in range(one.start, one.end)}
        skip = words_of(self.kept.cues) | {at for one in self.taken for at in range(one.start, one.end)}
        skip -= said
        text, offers = self.kept.said.text, self.offers
        found = read_sets(text, offers, scene.rows, sort, skip, own, self.given, _BEAM, hollow=True)
        return [one for one in found[:_SETS] if not self._strange(one, own)]

    def _strange(self, found: SetReading, own: int) -> bool:
        """Whether somebody is named who stands nowhere in the register: he held no office of ASEAN."""
        engine, sort = self.kept.proposer.scene.engine, self.register.sort
        people = (one.offer.where for one in found.used if one.offer.sort == "person")
        return any(where is not None and not engine.mask(where, sort) & own for where in people)

    def reading(self, form: str, query: Query, asked: str, used: Sequence[Chosen], **marks: float) -> Reading:
        """A reading with the meanings that it takes."""
        subject, senses = self.register.subject, self.kept.senses()
        sorts = {one.offer.sort for one in used}
        named = {f"{subject} {name}": value for name, value in marks.items()}
        named |= {f"entries {name}": value for name, value in marks.items()}
        named |= {f"{subject} {form} by {sense}": 1.0 for sense in senses}
        for sort in sorts:
            named[f"entries {form} with {sort}"] = named[f"{subject} {form} with {sort}"] = 1.0
            named |= {f"{subject} {sort} by {sense}": 1.0 for sense in senses}
        named["entries ruled out"] = float(any(not one.affirmed for one in used))
        taken = [*self.taken, *(one.offer for one in used)]
        made = self.kept.reading(form, query, self._refs(used), asked, taken, {**named, **self.marks})
        made.used = (*map(Chosen, self.taken), *used, *self.stayed)
        return made

    def _refs(self, used: Iterable[Chosen]) -> tuple[Ref, ...]:
        """The members named; of what stands in one record that."""
        if self.register.ref.kind is not Kind.BODY:
            return (self.register.ref,)
        known = self.kept.proposer.scene.catalogue.members_by_place
        keys = [str(one.offer.key) for one in used if one.offer.sort == "state" and one.affirmed]
        return tuple(Ref(Kind.MEMBER, known[key].id) for key in keys if key in known) or (self.register.ref,)

    @property
    def asked(self) -> tuple[str, ...]:
        """What may be asked of an item: its theme only where themes are spoken of."""
        themes = "theme" in self.kept.said.text.senses("field") or self.former
        return tuple(name for name in self.register.asked if name != "theme" or themes)

    def find(self, query: Query) -> tuple[Thing, ...]:
        return self.kept.proposer.scene.engine.find(query).things

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """What shows whether those of today are meant, or all."""
        text = self.kept.said.text
        found = {
            "past": past(self.kept.said),
            "still": text.holds("still") or bool(text.group("present")),
            "list": "list" in text.senses("form"),
            "plural": self.kept.several,
            "named": any(one.sort in NAMES for one in self.offers),
            "when": "when" in text.senses("field"),
        }
        return tuple(name for name, holds in found.items() if holds)
