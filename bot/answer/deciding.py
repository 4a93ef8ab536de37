"""What decides a claim on the records of offices, members and agreements, and what is there in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.item import Line, Lines
from bot.telling.standing import agreement_state
from bot.telling.wording import label
from bot.texts.calendar import dated
from bot.texts.territories import name_of
from bot.texts.text import say
from store.kinds import Kind, Ref
from store.query.condition import Condition, Has, Not, Within, both, parts
from store.query.query import Holds, Pick, Select
from store.query.sort import Item, Sort
from store.query.value import Thing, Truth
from store.records import Member, Programme

AT_LENGTH = 16
"""How many of a long row are told at length."""
_IN_FORCE = say("{name}: {text}, in force since {date}")
_NO_PARTY = say("It is none of the {number} recorded parties of the {name}")
_NO_MEMBER = say("It is none of ASEAN's {number} members")
# How many others are told at most where a claim on an item does not hold.
_FEW = 5


def parties_in(condition: Condition) -> set[str]:
    """The states that a condition names as parties."""
    held = (one for one in parts(condition) if isinstance(one, Has) and one.field == "party")
    return {str(key) for one in held for key in one.keys}


def no_party(programme: Programme) -> str:
    """That a state is none of the parties of an agreement."""
    return _NO_PARTY.format(number=len(programme.parties), name=programme.name)


@dataclass(frozen=True, slots=True)
class Deciding:
    """Tells what shows that a claim holds or does not; ``exact`` is how exactly a date is asked for."""

    scene: Scene
    exact: str = ""

    @property
    def _lines(self) -> Lines:
        return Lines(self.scene.catalogue, self.exact)

    def line(self, thing: Thing, asked: str) -> Line | None:
        """What is told of a thing; None where what is asked of it is not known."""
        if isinstance(thing, Item):
            return self._lines.of(thing, asked)
        record = self.scene.catalogue.record(thing)
        if not isinstance(record, Member):
            return Line(label(record, self.scene.catalogue))
        unknown = asked == "where" and not (record.joined and (record.joined.place or record.joined.venue))
        return None if unknown else self._lines.member(record)

    def deciding(self, reading: Reading, query: Holds, value: Truth) -> list[Line]:
        """What shows it: what holds, or what is there in its place."""
        catalogue = self.scene.catalogue
        first = catalogue.record(reading.refs[0]) if reading.refs else None
        if isinstance(first, Programme) and query.of == Select(Sort.PROGRAMME, Has("id", (first.id,))):
            state = agreement_state(first.agreement) if first.agreement else ""
            return [*self._forces(first), Line(f"{name_of(first)}: {state}")][:1]
        if "order" in {name.partition(" ")[2] for name, held in reading.features.items() if held}:
            named = [one for ref in reading.refs if (one := self.line(ref, "")) and ref.kind is Kind.MEMBER]
            return named or self._sides(query)
        shown = list(dict.fromkeys(thing for thing, _ in value.by)) if value.holds else []
        if not shown and isinstance(query.of, Pick) and not isinstance(first, Member):
            shown = list(self.scene.engine.find(query.of).things)
        if not shown and isinstance(first, Member):
            return [self._lines.member(first)]
        if not shown and isinstance(query.of, Select) and query.of.sort.running:
            return self._others(query.of, query.claim) or self._closest(query.of, query.claim)
        if not shown and isinstance(first, Programme):
            return self._lacking(first, query)
        if not shown:
            return self._stranger(query)
        return [line for thing in shown[:AT_LENGTH] if (line := self.line(thing, ""))]

    def _closest(self, of: Select, claim: Condition) -> list[Line]:
        """Of what a claim does not hold: those of which a part of it does, where they are few."""
        claims = parts(claim) if len(parts(claim)) > 1 else ()
        rows = [self.scene.engine.find(Select(of.sort, both(of.where, one))).things for one in claims]
        found = min((row for row in rows if row), key=len, default=())
        return self._few(found)

    def _others(self, of: Select, claim: Condition) -> list[Line]:
        """Those that there are in the time that a claim names, where they are few."""
        times = [one for one in parts(claim) if isinstance(one.of if isinstance(one, Not) else one, Within)]
        found = self.scene.engine.find(Select(of.sort, both(of.where, *times))).things
        return self._few(found)

    def _few(self, things: Sequence[Thing]) -> list[Line]:
        return [line for thing in things if (line := self.line(thing, ""))] if len(things) <= _FEW else []

    def _forces(self, programme: Programme) -> list[Line]:
        return [
            Line(
                _IN_FORCE.format(name=programme.name, text=one.name, date=dated(one.in_force)),
                (one.in_force.iso,),
                (),
                one.source or "",
            )
            for one in programme.instruments
            if one.in_force
        ][:1]

    def _sides(self, query: Holds) -> list[Line]:
        """Both parties of an order, with their days."""
        claim = query.claim
        queries = [query.of, getattr(claim, "of", None)]
        things = [
            thing
            for one in queries
            if isinstance(one, Select | Pick)
            for thing in self.scene.engine.find(one).things
        ]
        return [line for thing in things if (line := self.line(thing, ""))]

    def _lacking(self, programme: Programme, query: Holds) -> list[Line]:
        """How many parties it has, of which the one named is none; or when that one joined."""
        keys = parties_in(query.claim)
        own = Select(Sort.PARTY, Has("owner", (programme.id,)))
        found = [
            line
            for thing in self.scene.engine.find(own).things
            if set(self.scene.engine.values(thing, "party")) & keys and (line := self.line(thing, ""))
        ]
        return found or [Line(no_party(programme))]

    def _stranger(self, query: Holds) -> list[Line]:
        """What a state is that is no member."""
        catalogue = self.scene.catalogue
        keys = [str(key) for one in parts(query.claim) if isinstance(one, Has) for key in one.keys]
        partner = next((catalogue.partners[key] for key in keys if key in catalogue.partners), None)
        if partner:
            return [Line(label(partner, catalogue), (), (Ref(Kind.PARTNER, partner.id),))]
        number = len(catalogue.member_states)
        return [Line(_NO_MEMBER.format(number=number))]
