"""Answers to claims: yes, no or not recorded, with what was understood and what decides."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.compared import Compared
from bot.answer.phrase import Phrase
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.telling.focus import Focus
from bot.telling.tell import tell
from bot.telling.told import Stated
from bot.telling.wording import attendant, canonical, counted, label, listed, pledge, pledged, stopped, when
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.query.condition import Has, Some, parts
from store.query.query import Holds, Rank, Select
from store.query.sort import Item, Sort
from store.query.value import Truth, owners
from store.records import Meeting, Record, Step

YES, NO = "yes", "no"
_SHOWN = 3
_UNRECORDED = "The catalogue knows {}, but does not record all of that."


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
            return Refusal(Reason.NOT_RECORDED, "The catalogue does not record that.", reading.refs)
        if query.every:
            return self._every(reading, query, value)
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
        understood = record.name if reading.sense == "happened" else self._phrase(query)
        if value.holds is None or (value.holds and reading.sense == "loose"):
            lead = f"{understood}? {_UNRECORDED.format(record.name)}"
            return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
        if isinstance(record, Meeting) and record.date.first > said.today:
            return self._to_come(record, ref, understood, holds=value.holds)
        word = YES if value.holds else NO
        told = " ".join(filter(None, (self._there(record, query), self._known(record, value))))
        lead = f"{understood}? {word.capitalize()}. {told}".rstrip()
        return self._fact(lead, (ref, *self._adopting(value)), record, word)

    def _fact(self, lead: str, refs: tuple[Ref, ...], record: Record, word: str) -> Fact:
        catalogue = self.scene.catalogue
        return Fact(lead, refs, (word, *canonical(record, catalogue)), label(record, catalogue))

    def _to_come(self, record: Meeting, ref: Ref, understood: str, *, holds: bool) -> Answer:
        """What is announced is not yet so."""
        word = YES if holds else NO
        so = "as announced" if holds else "not yet"
        lead = f"{understood}? {word.capitalize()}, {so}: it is to take place {when(record)}."
        return self._fact(lead, (ref,), record, word)

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
        return f"Recorded there: {listed(there)}." if there else ""

    def _known(self, record: Record, value: Truth) -> str:
        """The values that decide, where they are not in the line about the record anyhow."""
        catalogue = self.scene.catalogue
        said = []
        for (_, values), field in zip(value.by, value.fields, strict=True):
            if field == "partner":
                found = [catalogue.partners.get(str(one)) for one in values]
                names = [one.name for one in found if one]
                said.append(f"Partners: {listed(names)}" if names else "There are no partners")
            elif field == "meeting":
                names = [one.title for one in map(catalogue.meetings.get, map(str, values)) if one]
                said.append(f"Adopted at the {listed(names)}")
            elif field == "days" and values:
                said.append(f"{values[0]} {'days' if isinstance(record, Meeting) else 'years'}")
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
        word = NO if reading.sense == "untold" or value.holds is False else YES
        lead = f"{word.capitalize()}. {stopped(reading.spoken)}"
        if isinstance(query.of, Select):
            lead = f"{Phrase(self.scene.catalogue).of(query.of)}: {lead[:1].lower()}{lead[1:]}"
        return self._fact(lead, (ref,), record, word)

    def _sum(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        """What was pledged, whatever sum was named."""
        things = [one for one in self.scene.engine.find(query.of).things if isinstance(one, Item)]
        word = YES if value.holds else NO
        said = "; ".join(pledge(one.held, self.scene.catalogue) for one in things[:_SHOWN])
        values = (word, *(pledged(one.held) for one in things))
        context = label(self.scene.catalogue.record(reading.refs[0]), self.scene.catalogue)
        return Fact(stopped(f"{word.capitalize()}. {said}"), reading.refs, values, context)

    def _standing(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        ref = reading.refs[0]
        record = self.scene.catalogue.record(ref)
        if reading.spoken:
            context = label(self.scene.catalogue.record(reading.refs[-1]), self.scene.catalogue)
            lead = f"{self._phrase(query)}? Yes. {stopped(reading.spoken)}"
            return Fact(lead, reading.refs, (YES, *canonical(record, self.scene.catalogue)), context)
        understood = self._phrase(query)
        holds = value.holds
        if reading.sense in ("no rank", "no step"):
            holds = False if reading.sense == "no rank" else None
        elif holds is None and (reading.sense == "rank" or self._coordinated(reading, record)):
            holds = False
        if holds is None:
            lead = f"{understood}? {_UNRECORDED.format(record.name)}"
            return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
        word = YES if holds else NO
        shown = value.by if holds else ()
        items = [thing.held for thing, _ in shown if isinstance(thing, Item)]
        steps = [one for one in items if isinstance(one, Step)]
        told = "; ".join(f"{one.date}: {one.event}" if one.date else one.event for one in steps)
        if reading.sense == "coordinator":
            told = self._coordinator(record)
        lead = f"{understood}? {word.capitalize()}. {stopped(told) if told else ''}".rstrip()
        dates = [one.date.iso for one in steps if one.date]
        values = (word, *canonical(record, self.scene.catalogue), *dates)
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
            lead = f"{self._phrase(query)}? The dates are not known well enough."
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        word = YES if value.holds else NO
        both = "; ".join(label(record, catalogue) for record in records)
        dates = [
            held.iso
            for one in reading.refs
            for held in self.scene.engine.values(one, "date")
            if isinstance(held, PartialDate)
        ]
        lead = f"{self._phrase(query)}? {word.capitalize()}. {both}."
        return Fact(lead, reading.refs, (word, *dates), "")

    def _every(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        """Whether all are thus; those that are not."""
        catalogue, understood, refs = self.scene.catalogue, self._phrase(query), owners(value.things)
        if value.holds is None:
            lead = f"{understood}? That is not recorded of all of them."
            return Refusal(Reason.NOT_RECORDED, lead, refs, refs)
        word = YES if value.holds else NO
        number = counted(len(reading.refs), reading.refs[0].kind)
        said = f"all of {number}" if value.holds else f"of {number} {len(refs)} not"
        shown = "; ".join(label(catalogue.record(ref), catalogue) for ref in refs[:_SHOWN])
        lead = f"{understood}? {word.capitalize()}, {said}: {shown}."
        return Fact(lead, refs, (word, *canonical(catalogue.record(refs[0]), catalogue)), "")

    def _exists(self, reading: Reading, query: Holds, value: Truth) -> Answer:
        phrase = Phrase(self.scene.catalogue).of(query.of)
        if not reading.refs and value.holds is None:
            return Refusal(Reason.NOT_RECORDED, f"{phrase}? None is recorded.")
        if not reading.refs:
            return Fact(f"{phrase}? No, none is recorded.", (), (NO,), "")
        first = self.scene.catalogue.record(reading.refs[0])
        number = counted(len(reading.refs), reading.refs[0].kind)
        lead = f"{phrase}? Yes: {number}, {label(first, self.scene.catalogue)}."
        return Fact(lead, reading.refs, (YES, *canonical(first, self.scene.catalogue)), "")
