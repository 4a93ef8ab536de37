"""Answers from the records of offices, members, agreements and ASEAN itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.answer.answer import Answer, Fact, Listing, Reason, Refusal
from bot.answer.deciding import AT_LENGTH, Deciding, no_party, parties_in
from bot.answer.phrase import Phrase
from bot.answer.repeated import Repeated
from bot.answer.things import Things
from bot.answer.truth import NONE, UNRECORDED, answered, word
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.item import Line, Lines
from bot.telling.wording import label, listed, stopped
from bot.texts.text import say
from store.kinds import Kind, Ref
from store.query.query import Count, Holds, Query, Select, Tally
from store.query.sort import Item, Sort
from store.query.value import Found, Number, Tallied, Thing, Truth, owners
from store.records import Party, Programme, Term

_INSTEAD = say("The catalogue does not record that. It has: {items}")
_NUMBER_WITH = say("{phrase}: {number}. {items}")


@dataclass(frozen=True, slots=True)
class Recorded:
    """Answers readings of the forms stated, roll, number, tally and whether over one scene; ``exact`` is how
    exactly a date is asked for, as in a focus."""

    scene: Scene
    exact: str = ""

    @property
    def _shown(self) -> Deciding:
        return Deciding(self.scene, self.exact)

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
            case Number() as counted:
                return self._numbered(reading, counted)
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
        claimed = isinstance(query, Select) and query.sort is Sort.PARTY and parties_in(query.where)
        if claimed and isinstance(first, Programme):
            return stopped(no_party(first))
        return NONE.format(phrase=self._phrase(query))

    def _stated(self, reading: Reading, things: tuple[Thing, ...]) -> Answer:
        asked = reading.asked[0] if reading.asked else ""
        lines = [line for thing in things if (line := self._shown.line(thing, asked))]
        if not lines:
            named = "; ".join(one.text for thing in things if (one := self._shown.line(thing, "")))
            lead = stopped(_INSTEAD.format(items=named))
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        if not isinstance(things[0], Item):
            reading = replace(reading, refs=owners(things))
        fact = self._fact(reading, "; ".join(one.text for one in lines), lines)
        partner = _acceding(reading, things)
        return replace(fact, refs=tuple(dict.fromkeys((partner, *fact.refs)))) if partner else fact

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
        lines = [line for thing in things if (line := self._shown.line(thing, ""))]
        if sort is Sort.COORDINATOR and not reading.refs:
            return self._of_each(reading, f"{phrase}: {len(lines)}", things, lines)
        short = len(lines) > AT_LENGTH
        told = [self._short(thing) if short else line.text for thing, line in zip(things, lines, strict=True)]
        lead = f"{phrase}: {len(lines)}\n" + (", ".join(told) if short else "\n".join(told))
        return self._fact(reading, lead, lines)

    def _of_each(self, reading: Reading, head: str, things: tuple[Thing, ...], lines: list[Line]) -> Fact:
        """Items of several records, each with the name of its own."""
        fact = self._fact(reading, "\n".join((head, *map(self._things.line, things))), lines)
        return replace(fact, refs=tuple(dict.fromkeys((*owners(things), *fact.refs))), context="")

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

    def _numbered(self, reading: Reading, counted: Number) -> Answer:
        number, things, values = counted.number, counted.things, counted.values
        phrase = self._phrase(reading.query)
        lead = f"{phrase}: {number}"
        if things and not isinstance(things[0], Item):
            refs = self._dated(owners(things))
            return Listing(lead, refs, (str(number),))
        lines = [line for thing in things if (line := self._shown.line(thing, ""))]
        if isinstance(reading.query, Count) and reading.query.field:
            field = reading.query.field
            items = listed([self._things.linked(field, one) for one in values])
            lead = _NUMBER_WITH.format(phrase=phrase, number=number, items=items)
        elif lines and len(lines) <= AT_LENGTH:
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
        lines = self._shown.deciding(reading, query, value)
        told = "; ".join(one.text for one in lines)
        return self._fact(reading, answered(truth, told), lines, truth)


def _acceding(reading: Reading, things: tuple[Thing, ...]) -> Ref | None:
    """The partner that a question names whose accession is all that is told: it is about that partner."""
    held = things[0].held if len(things) == 1 and isinstance(things[0], Item) else None
    if not isinstance(held, Party) or held.partner not in {one.offer.key for one in reading.used}:
        return None
    return Ref(Kind.PARTNER, str(held.partner))
