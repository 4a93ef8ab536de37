"""Answers to claims: yes, no or not recorded, with what was understood and what decides."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.compared import Compared
from bot.answer.phrase import Phrase
from bot.answer.truth import NO, UNRECORDED, YES, answered, answered_of, word
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.telling.focus import Focus
from bot.telling.tell import tell
from bot.telling.told import Stated
from bot.telling.wording import attendant, canonical, counted, label, listed, pledge, pledged, stopped, when
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say, say_many
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.query.condition import Has, Some, parts
from store.query.query import Count, Holds, Rank, Select
from store.query.sort import Item, Sort
from store.query.value import Truth, owners
from store.records import Meeting, Record, Step

_SHOWN = 3
_PART_UNRECORDED = say("{question}? The catalogue knows {name}, but does not record all of that.")
_TO_COME = {
    YES: say("{question}? Yes, as announced: it is to take place {when}."),
    NO: say("{question}? No, not yet: it is to take place {when}."),
}
_THERE = say("Recorded there: {people}.")
_PARTNERS, _NO_PARTNERS = say("Partners: {names}"), say("There are no partners")
_ADOPTED_AT = say("Adopted at the {meetings}")
_DAYS, _YEARS = say_many("{number} day", "{number} days"), say_many("{number} year", "{number} years")
_UNDATED = say("{question}? The dates are not known well enough.")
_NOT_OF_ALL = say("{question}? That is not recorded of all of them.")
_ALL = say("{question}? Yes, all of {number}: {shown}.")
_NOT_ALL = say("{question}? No, of {number} {others} not: {shown}.")
_NONE_KNOWN = say("{question}? None is recorded.")
_NONE = say("{question}? No, none is recorded.")
_SOME = say("{question}? Yes: {number}, {first}.")
_SO_MANY = {YES: say("{question}: yes, {number} on record."), NO: say("{question}: no, {number} on record.")}
_CLUB = say("It is ASEAN with {partners}.")
_LATEST = say("{told} The latest is the {latest}.")


@dataclass(frozen=True, slots=True)
class Claimed:
    """Answers readings of the forms claim, exists, standing and order over one scene."""

    scene: Scene

    def answer(self, reading: Reading, said: Said) -> Answer:
        query = reading.query
        if isinstance(query, Rank):
            return Compared(self.scene).ordered(reading, query)
        value = self.scene.engine.evaluate(query)
        if not isinstance(query, Holds) or not isinstance(value, Truth):
            return Refusal(Reason.NOT_RECORDED, str(UNRECORDED), reading.refs)
        if query.every and reading.sense != "sum":
            return self._every(reading, query, value)
        if reading.sense == "club":
            return self._club(reading, value)
        if reading.sense == "number":
            return self._number(query, value)
        if reading.sense == "exists":
            return self._exists(reading, query, value)
        if reading.sense == "order":
            return self._order(reading, query, value)
        if reading.sense == "sum":
            return self._sum(reading, query, value)
        if reading.spoken and reading.form != "standing":
            return self._spoken(reading, query, value)
        if reading.form == "standing":
            return self._standing(reading, query, value)
        return self._of_record(reading, query, value, said)

    def _phrase(self, query: Holds) -> str:
        return Phrase(self.scene.catalogue).of(query).rstrip(" :")

    def _of_record(self, reading: Reading, query: Holds, value: Truth, said: Said) -> Answer:
        ref = reading.refs[0]
        record = self.scene.catalogue.record(ref)
        understood = name_of(record) if reading.sense == "happened" else self._phrase(query)
        if value.holds is None or (value.holds and reading.sense == "loose"):
            lead = _PART_UNRECORDED.format(question=understood, name=name_of(record))
            return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
        if isinstance(record, Meeting) and record.date.first > said.today:
            return self._to_come(record, ref, understood, holds=value.holds)
        told = " ".join(filter(None, (self._there(record, query), self._known(record, value))))
        lead = answered(word(value.holds), told, understood)
        return self._fact(lead, (ref, *self._adopting(value)), record, word(value.holds))

    def _fact(self, lead: str, refs: tuple[Ref, ...], record: Record, truth: str) -> Fact:
        catalogue = self.scene.catalogue
        return Fact(lead, refs, (truth, *canonical(record, catalogue)), label(record, catalogue))

    def _to_come(self, record: Meeting, ref: Ref, understood: str, *, holds: bool) -> Answer:
        """What is announced is not yet so."""
        lead = _TO_COME[word(holds)].format(question=understood, when=when(record))
        return self._fact(lead, (ref,), record, word(holds))

    def _there(self, record: Record, query: Holds) -> str:
        """Who was there in whose place, where a person is claimed."""
        people = any(
            (isinstance(one, Some) and one.sort is Sort.ATTENDANCE)
            or (isinstance(one, Has) and one.field in ("person", "chair"))
            for one in parts(query.claim)
        )
        if not isinstance(record, Meeting) or not people:
            return ""
        there = [attendant(one, self.scene.catalogue) for one in record.attendances[:_SHOWN] if one.person]
        return _THERE.format(people=listed(there)) if there else ""

    def _known(self, record: Record, value: Truth) -> str:
        """The values that decide, where they are not in the line about the record anyhow."""
        catalogue = self.scene.catalogue
        said = []
        for (_, values), field in zip(value.by, value.fields, strict=True):
            if field == "partner":
                found = [catalogue.partners.get(str(one)) for one in values]
                names = [name_of(one) for one in found if one]
                said.append(_PARTNERS.format(names=listed(names)) if names else str(_NO_PARTNERS))
            elif field == "meeting":
                names = [one.title for one in map(catalogue.meetings.get, map(str, values)) if one]
                said.append(_ADOPTED_AT.format(meetings=listed(names)))
            elif field == "days" and values:
                said.append((_DAYS if isinstance(record, Meeting) else _YEARS).format(number=values[0]))
        return " ".join(stopped(one) for one in dict.fromkeys(said))

    def _adopting(self, value: Truth) -> tuple[Ref, ...]:
        found = [
            Ref(Kind.MEETING, str(one))
            for (_, values), field in zip(value.by, value.fields, strict=True)
            if field == "meeting"
            for one in values
        ]
        return tuple(ref for ref in found if self.scene.catalogue.get(ref))

    def _spoken(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        """What a sentence of the record says for or against it."""
        ref = reading.refs[0]
        record = self.scene.catalogue.record(ref)
        truth = NO if reading.sense == "untold" or value.holds is False else YES
        lead = answered(truth, stopped(reading.spoken))
        if isinstance(query.of, Select) and query.of.where != Has("id", (ref.id,)):
            of = Phrase(self.scene.catalogue).of(query.of)
            lead = answered_of(of, truth, stopped(reading.spoken))
        return self._fact(lead, (ref,), record, truth)

    def _sum(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        """What was pledged, whatever sum was named."""
        found = value.things if query.every else self.scene.engine.find(query.of).things
        things = [one for one in found if isinstance(one, Item)]
        truth = word(value.holds)
        said = "; ".join(pledge(one.held, self.scene.catalogue) for one in things[:_SHOWN])
        values = (truth, *(pledged(one.held) for one in things))
        context = label(self.scene.catalogue.record(reading.refs[0]), self.scene.catalogue)
        return Fact(stopped(answered(truth, said)), reading.refs, values, context)

    def _standing(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        ref = reading.refs[0]
        record = self.scene.catalogue.record(ref)
        if reading.spoken:
            context = label(self.scene.catalogue.record(reading.refs[-1]), self.scene.catalogue)
            lead = answered(YES, stopped(reading.spoken), self._phrase(query))
            return Fact(lead, reading.refs, (YES, *canonical(record, self.scene.catalogue)), context)
        understood = self._phrase(query)
        holds = value.holds
        if reading.sense in ("no rank", "no step"):
            holds = False if reading.sense == "no rank" else None
        elif holds is None and (reading.sense == "rank" or self._coordinated(reading, record)):
            holds = False
        if holds is None:
            lead = _PART_UNRECORDED.format(question=understood, name=name_of(record))
            return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
        truth = word(holds)
        shown = value.by if holds else ()
        items = [thing.held for thing, _ in shown if isinstance(thing, Item)]
        steps = [one for one in items if isinstance(one, Step)]
        told = "; ".join(f"{day(one.date)}: {one.event}" if one.date else one.event for one in steps)
        if reading.sense == "coordinator":
            told = self._coordinator(record)
        lead = answered(truth, stopped(told) if told else "", understood)
        dates = [one.date.iso for one in steps if one.date]
        values = (truth, *canonical(record, self.scene.catalogue), *dates)
        return Fact(lead, (ref,), values, label(record, self.scene.catalogue))

    def _coordinated(self, reading: Reading, record: Record) -> bool:
        """Whether it is known who coordinates, so that nobody else does."""
        return reading.sense == "coordinator" and bool(getattr(record, "coordinators", ()))

    def _coordinator(self, record: Record) -> str:
        """Who coordinates, whoever was claimed to."""
        (told,) = tell(record, ("coordinator",), Focus(), self.scene.catalogue, self.scene.content)
        return told.text if isinstance(told, Stated) else ""

    def _order(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        catalogue = self.scene.catalogue
        records = [self.scene.catalogue.record(ref) for ref in reading.refs]
        if value.holds is None:
            lead = _UNDATED.format(question=self._phrase(query))
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        both = "; ".join(label(record, catalogue) for record in records)
        dates = [
            held.iso
            for one in reading.refs
            for held in self.scene.engine.values(one, "date")
            if isinstance(held, PartialDate)
        ]
        lead = answered(word(value.holds), f"{both}.", self._phrase(query))
        return Fact(lead, reading.refs, (word(value.holds), *dates), "")

    def _every(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        """Whether all are thus; those that are not."""
        catalogue, understood, refs = self.scene.catalogue, self._phrase(query), owners(value.things)
        if value.holds is None:
            lead = _NOT_OF_ALL.format(question=understood)
            return Refusal(Reason.NOT_RECORDED, lead, refs, refs)
        number = counted(len(reading.refs), reading.refs[0].kind)
        shown = "; ".join(label(catalogue.record(ref), catalogue) for ref in refs[:_SHOWN])
        pattern = _ALL if value.holds else _NOT_ALL
        lead = pattern.format(question=understood, number=number, others=len(refs), shown=shown)
        return Fact(lead, refs, (word(value.holds), *canonical(catalogue.record(refs[0]), catalogue)), "")

    def _club(self, reading: Reading, value: Truth) -> Answer:
        """Whether a partner is one of those that are named together, and which these are."""
        catalogue, (ref, *others) = self.scene.catalogue, reading.refs
        club = [one for one in others if one.kind is Kind.PARTNER]
        told = _CLUB.format(partners=listed([name_of(catalogue.record(one)) for one in club]))
        truth = word(value.holds)
        return Fact(answered(truth, told), (ref,), (truth,), label(catalogue.record(ref), catalogue))

    def _number(self, query: Holds, value: Truth) -> Answer:
        """Whether there are so many; how many there are, and the latest meeting."""
        catalogue, refs = self.scene.catalogue, owners(value.things)
        of = query.of.of if isinstance(query.of, Count) else query.of
        kind = Kind(of.sort) if isinstance(of, Select) else Kind.MEETING
        truth, number = word(value.holds), counted(len(refs), kind)
        lead = _SO_MANY[truth].format(question=Phrase(catalogue).of(of), number=number)
        if refs and kind is Kind.MEETING:
            latest = max((catalogue.meetings[ref.id] for ref in refs), key=lambda one: one.date.first)
            lead = _LATEST.format(told=lead, latest=label(latest, catalogue))
        return Fact(lead, refs, (truth, str(len(refs))), "")

    def _exists(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        phrase = Phrase(self.scene.catalogue).of(query.of)
        if not reading.refs and value.holds is None:
            return Refusal(Reason.NOT_RECORDED, _NONE_KNOWN.format(question=phrase))
        if not reading.refs:
            return Fact(_NONE.format(question=phrase), (), (NO,), "")
        first = self.scene.catalogue.record(reading.refs[0])
        number = counted(len(reading.refs), reading.refs[0].kind)
        lead = _SOME.format(question=phrase, number=number, first=label(first, self.scene.catalogue))
        return Fact(lead, reading.refs, (YES, *canonical(first, self.scene.catalogue)), "")
