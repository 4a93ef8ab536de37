"""Answers from the records of offices, members, agreements and ASEAN itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answer.answer import Answer, Fact, Listing, Reason, Refusal
from bot.answer.phrase import Phrase
from bot.answer.repeated import Repeated
from bot.answer.things import Things
from bot.answer.truth import NONE, UNRECORDED, answered, word
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.item import Line, Lines
from bot.telling.standing import agreement_state
from bot.telling.wording import label, stopped
from bot.texts.calendar import dated
from bot.texts.territories import name_of
from bot.texts.text import say
from store.kinds import Kind, Ref
from store.query.condition import Condition, Has, Not, Within, both, parts
from store.query.query import Holds, Pick, Query, Select, Tally
from store.query.sort import Item, Sort
from store.query.value import Found, Number, Tallied, Thing, Truth, owners
from store.records import Member, Party, Programme, Term

# How many of a long row are told at length.
_AT_LENGTH = 16
_INSTEAD = say("The catalogue does not record that. It has: {items}")
_NUMBER_WITH = say("{phrase}: {number}. {items}")
_IN_FORCE = say("{name}: {text}, in force since {date}")
_NO_PARTY = say("It is none of the {number} recorded parties of the {name}")
_NO_MEMBER = say("It is none of ASEAN's {number} members")
# Items of which others are told where a claim on them does not hold, and how many of these at most.
_FEW = 5
_RUNNING = frozenset({Sort.TERM, Sort.COORDINATOR})


@dataclass(frozen=True, slots=True)
class Recorded:
    """Answers readings of the forms stated, roll, number, tally and whether over one scene; ``exact`` is how
    exactly a date is asked for, as in a focus."""

    scene: Scene
    exact: str = ""

    @property
    def _lines(self) -> Lines:
        return Lines(self.scene.catalogue, self.exact)

    @property
    def _things(self) -> Things:
        return Things(self.scene.catalogue)

    def _phrase(self, query: Query) -> str:
        return Phrase(self.scene.catalogue).of(query)

    def answer(self, reading: Reading) -> Answer:
        """What the query comes to."""
        value = self.scene.engine.evaluate(reading.query)
        match value:
            case Truth():
                return self._whether(reading, value)
            case Tallied():
                return self._tallied(reading, value)
            case Number(number, things):
                return self._numbered(reading, number, things)
            case Found(things=()):
                return Refusal(Reason.NO_SUCH, self._none(reading), offers=reading.refs)
            case Found(sort, things):
                return (
                    self._rolled(reading, sort, things)
                    if reading.form == "roll"
                    else self._stated(reading, things)
                )
        return Refusal(Reason.NOT_RECORDED, str(UNRECORDED), reading.refs, reading.refs)

    def _none(self, reading: Reading) -> str:
        """That there is no such item; of an agreement that a state is none of its parties."""
        query = reading.query
        first = self.scene.catalogue.record(reading.refs[0]) if reading.refs else None
        bound = isinstance(query, Select) and query.sort is Sort.PARTY
        held = parts(query.where) if isinstance(query, Select) and bound else ()
        named = any(isinstance(one, Has) and one.field == "party" for one in held)
        if named and isinstance(first, Programme):
            return stopped(_NO_PARTY.format(number=len(first.parties), name=first.name))
        return NONE.format(phrase=self._phrase(query))

    def _line(self, thing: Thing, asked: str) -> Line | None:
        if isinstance(thing, Item):
            return self._lines.of(thing, asked)
        record = self.scene.catalogue.record(thing)
        if not isinstance(record, Member):
            return Line(label(record, self.scene.catalogue))
        unknown = asked == "where" and not (record.joined and (record.joined.place or record.joined.venue))
        return None if unknown else self._lines.member(record)

    def _stated(self, reading: Reading, things: tuple[Thing, ...]) -> Answer:
        asked = reading.asked[0] if reading.asked else ""
        lines = [line for thing in things if (line := self._line(thing, asked))]
        if not lines:
            named = "; ".join(one.text for thing in things if (one := self._line(thing, "")))
            lead = stopped(_INSTEAD.format(items=named))
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        if not isinstance(things[0], Item):
            reading = replace(reading, refs=owners(things))
        return self._fact(reading, "; ".join(one.text for one in lines), lines)

    def _fact(self, reading: Reading, lead: str, lines: list[Line], *first: str) -> Fact:
        own = reading.refs or tuple(ref for one in lines for ref in one.refs)[:1]
        refs = dict.fromkeys((*own, *(ref for one in lines for ref in one.refs)))
        values = dict.fromkeys((*first, *(value for one in lines for value in one.values)))
        source = next((one.source for one in lines if one.source), "")
        context = label(self.scene.catalogue.record(own[0]), self.scene.catalogue) if own else ""
        return Fact(stopped(lead), tuple(refs), tuple(values), context, source)

    def _rolled(self, reading: Reading, sort: Sort, things: tuple[Thing, ...]) -> Answer:
        phrase = self._phrase(reading.query)
        if not sort.inner or (sort is Sort.PARTY and not reading.refs):
            refs = self._dated(owners(things))
            return Listing(f"{phrase}: {len(refs)}", refs, tuple(map(self._things.name, refs)))
        lines = [line for thing in things if (line := self._line(thing, ""))]
        short = len(lines) > _AT_LENGTH
        told = [self._short(thing) if short else line.text for thing, line in zip(things, lines, strict=True)]
        lead = f"{phrase}: {len(lines)}\n" + (", ".join(told) if short else "\n".join(told))
        return self._fact(reading, lead, lines)

    def _short(self, thing: Thing) -> str:
        held = thing.held if isinstance(thing, Item) else None
        match held:
            case Party() as party:
                return self._lines.party(party)
            case Term() as term:
                year = f" {term.since.year}" if term.since else ""
                return f"{self._lines.who(term, thing.owner)}{year}" if isinstance(thing, Item) else ""
        return self._things.line(thing)

    def _dated(self, refs: tuple[Ref, ...]) -> tuple[Ref, ...]:
        """Members in the order of their joining, others as they come."""
        joined = {Ref(Kind.MEMBER, one.id): at for at, one in enumerate(self.scene.catalogue.member_states)}
        return tuple(sorted(refs, key=lambda ref: joined.get(ref, len(joined))))

    def _numbered(self, reading: Reading, number: int, things: tuple[Thing, ...]) -> Answer:
        phrase = self._phrase(reading.query)
        lead = f"{phrase}: {number}"
        if things and not isinstance(things[0], Item):
            refs = self._dated(owners(things))
            return Listing(lead, refs, (str(number),))
        lines = [line for thing in things if (line := self._line(thing, ""))]
        if lines and len(lines) <= _AT_LENGTH:
            items = "; ".join(one.text for one in lines)
            lead = _NUMBER_WITH.format(phrase=phrase, number=number, items=items)
        return self._fact(
            reading, lead, [Line("", (), reading.refs, next((one.source for one in lines), ""))], str(number)
        )

    def _tallied(self, reading: Reading, value: Tallied) -> Answer:
        query = reading.query
        phrase = self._phrase(query.of if isinstance(query, Tally) else query)
        if not value.rows:
            return Refusal(Reason.NO_SUCH, NONE.format(phrase=phrase), offers=reading.refs)
        least = query.least if isinstance(query, Tally) else 1
        lead, lines = Repeated(self.scene.catalogue).told(phrase, value, least)
        return self._fact(reading, lead, lines)

    def _whether(self, reading: Reading, value: Truth) -> Answer:
        query = reading.query
        if value.holds is None or not isinstance(query, Holds):
            return Refusal(Reason.NOT_RECORDED, str(UNRECORDED), reading.refs, reading.refs)
        truth = word(value.holds)
        lines = self._deciding(reading, query, value)
        told = "; ".join(one.text for one in lines)
        return self._fact(reading, answered(truth, told), lines, truth)

    def _deciding(self, reading: Reading, query: Holds, value: Truth) -> list[Line]:
        """What shows it: what holds, or what is there in its place."""
        catalogue = self.scene.catalogue
        first = catalogue.record(reading.refs[0]) if reading.refs else None
        if isinstance(first, Programme) and query.of == Select(Sort.PROGRAMME, Has("id", (first.id,))):
            state = agreement_state(first.agreement) if first.agreement else ""
            return [*self._forces(first), Line(f"{name_of(first)}: {state}")][:1]
        if "order" in {name.partition(" ")[2] for name, held in reading.features.items() if held}:
            named = [one for ref in reading.refs if (one := self._line(ref, "")) and ref.kind is Kind.MEMBER]
            return named or self._sides(query)
        shown = list(dict.fromkeys(thing for thing, _ in value.by)) if value.holds else []
        if not shown and isinstance(query.of, Pick) and not isinstance(first, Member):
            shown = list(self.scene.engine.find(query.of).things)
        if not shown and isinstance(first, Member):
            return [self._lines.member(first)]
        if not shown and isinstance(query.of, Select) and query.of.sort in _RUNNING:
            return self._others(query.of, query.claim) or self._closest(query.of, query.claim)
        if not shown and isinstance(first, Programme):
            return self._lacking(first, query)
        if not shown:
            return self._stranger(query)
        return [line for thing in shown[:_AT_LENGTH] if (line := self._line(thing, ""))]

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
        return [line for thing in things if (line := self._line(thing, ""))] if len(things) <= _FEW else []

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
        return [line for thing in things if (line := self._line(thing, ""))]

    def _lacking(self, programme: Programme, query: Holds) -> list[Line]:
        """How many parties it has, of which the one named is none; or when that one joined."""
        keys = [
            key
            for one in parts(query.claim)
            if isinstance(one, Has) and one.field == "party"
            for key in one.keys
        ]
        own = Select(Sort.PARTY, Has("owner", (programme.id,)))
        found = [
            line
            for thing in self.scene.engine.find(own).things
            if set(self.scene.engine.values(thing, "party")) & set(map(str, keys))
            and (line := self._line(thing, ""))
        ]
        return found or [Line(_NO_PARTY.format(number=len(programme.parties), name=programme.name))]

    def _stranger(self, query: Holds) -> list[Line]:
        """What a state is that is no member."""
        catalogue = self.scene.catalogue
        keys = [str(key) for one in parts(query.claim) if isinstance(one, Has) for key in one.keys]
        partner = next((catalogue.partners[key] for key in keys if key in catalogue.partners), None)
        if partner:
            return [Line(label(partner, catalogue), (), (Ref(Kind.PARTNER, partner.id),))]
        number = len(catalogue.member_states)
        return [Line(_NO_MEMBER.format(number=number))]
