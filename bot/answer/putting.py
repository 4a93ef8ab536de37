"""Puts a reading's value into an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Reason, Refusal
from bot.answer.claimed import Claimed
from bot.answer.compared import Compared
from bot.answer.elapsed import elapsed
from bot.answer.heard import asked_too, asks_about, focus
from bot.answer.lacked import beyond, nearest, none_in, none_such, none_to_come
from bot.answer.lookup import look_up
from bot.answer.phrase import Phrase
from bot.answer.recorded import Recorded
from bot.answer.tallied import Many
from bot.answer.truth import NONE, UNRECORDED
from bot.answer.upcoming import lies_ahead
from bot.reading.follow_ups.context import drawn_by
from bot.reading.lexicon.lexicon import words_of
from bot.reading.reading import Reading
from bot.reading.registers.kept import counting
from bot.reading.scene import Said, Scene
from bot.telling.focus import Focus
from bot.telling.tell import TELLERS, tell
from bot.telling.told import Stated, Told, Unrecorded
from bot.telling.wording import canonical, label, stopped, tallied
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say
from store.kinds import ANY, Kind, Ref, Sought
from store.query.query import Pick, Select
from store.query.sort import Item
from store.records import Meeting, Partner

CHOICES = 6
_WHICH = say("Which one?")
# Groups whose words ask for more than who or what a record is.
_TELLING_GROUPS = ("step", "status", "role", "stage", "bond", "most", "pick", "order", "apart")
_UNKNOWN_OF = say("{name}: not recorded")
_FOREIGN = say("ASEAN has no record with {name} in the catalogue.")
_OUTSIDE = say("That is outside what I cover: ASEAN's meetings, partners and programmes.")
_KNOWN_BUT = say("{name} is known, but the catalogue does not record {what}.")
_TOLD = 10
# What is asked of a name that stands for several partners.
_PARTNERS = ("partners",)
# Forms that tell something that may go on.
_LASTING = frozenset({"fact", "stated"})
# What is told of what was to follow, with it.
_OF_NEXT = frozenset({"when", "where"})
# Names up to so many letters are written in capitals.
_ACRONYM = 4


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers by readings made over one scene."""

    scene: Scene

    def answer(self, reading: Reading, said: Said) -> Answer:
        said = reading.meant or said
        made = self._made(reading, said)
        return elapsed(made, reading, said) if isinstance(made, Fact) and reading.form in _LASTING else made

    def _made(self, reading: Reading, said: Said) -> Answer:
        match reading.form:
            case "fact":
                return self._fact(reading, said)
            case "named":
                sought: Sought = Kind.PARTNER if reading.asked == _PARTNERS else ANY
                return look_up(sought, reading.sense, self.scene.catalogue, self.scene.matcher)
            case "pick" | "step":
                return self._picked(reading, said)
            case "list" | "count":
                return self._many(reading, said)
            case "values":
                return self._values(reading, said)
            case "pledges" | "biggest" | "sum" | "tally" | "breakdown" | "peak":
                return Many(self.scene).answer(reading)
            case "rank" | "rank sets" | "rank steps" | "gap" | "alike" | "choice":
                return Compared(self.scene).answer(reading)
            case "claim" | "exists" | "every" | "so many" | "standing" | "order":
                return Claimed(self.scene).answer(reading, said)
            case "stated" | "roll" | "number" | "whether":
                return Recorded(self.scene, focus(said).precision).answer(reading)
            case "ask":
                return Choice(str(_WHICH), reading.refs)
            case "none":
                return none_such(self.scene, reading, said)
            case "unheard":
                return self._unrecorded(reading.refs[0], f"“{reading.sense}”")
            case "foreign":
                acronym = len(reading.sense) <= _ACRONYM
                name = reading.sense.upper() if acronym else reading.sense.title()
                return Refusal(Reason.NO_SUCH, _FOREIGN.format(name=name))
            case _:
                return Refusal(Reason.OUTSIDE, str(_OUTSIDE))

    def _fact(self, reading: Reading, said: Said) -> Answer:
        if reading.refs[0].kind is Kind.PARTNER and _introduces(reading, said):
            return self._card(reading.refs[0])
        return self.told(reading.refs[0], reading.asked, said, kept=reading.focus)

    def _card(self, ref: Ref) -> Card:
        return Card(ref, canonical(self.scene.catalogue.record(ref), self.scene.catalogue))

    def told(
        self,
        ref: Ref,
        asked: Sequence[str],
        said: Said,
        extra: tuple[Ref, ...] = (),
        kept: Focus | None = None,
    ) -> Answer:
        record = self.scene.catalogue.record(ref)
        fields = tuple(name for name in asked if name in TELLERS)
        if not fields:
            return self._card(ref)
        focused = focus(said).over(kept)
        told = tell(record, fields, focused, self.scene.catalogue, self.scene.content)
        if isinstance(told[0], Unrecorded) and fields[0] == "next_step" and self._is_latest(ref, said):
            return none_to_come(self.scene, (ref,), said)
        if isinstance(told[0], Unrecorded):
            return self._unrecorded(ref, told[0].what)
        return self._stated(ref, told, fields, said, extra)

    def _unrecorded(self, ref: Ref, what: str) -> Refusal:
        lead = _KNOWN_BUT.format(name=Phrase(self.scene.catalogue).title(ref), what=what)
        return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))

    def _stated(
        self, ref: Ref, told: Sequence[Told], fields: tuple[str, ...], said: Said, extra: tuple[Ref, ...]
    ) -> Fact:
        record = self.scene.catalogue.record(ref)
        stated = [one for one in told if isinstance(one, Stated)]
        more = [name for name in asked_too(said) if name not in fields]
        if fields[0] == "said" and tuple(getattr(record, "topics", ())) and asks_about(said):
            more.append("topics")
        if fields[0] == "next_step":  # it is asked of what came next
            more = [name for name in more if name not in _OF_NEXT]
        if more:
            others = tell(record, tuple(more), focus(said), self.scene.catalogue, self.scene.content)
            stated += [one for one in others if isinstance(one, Stated)]
        texts: list[str] = []
        for one in stated:
            text = stopped(one.text)
            if text not in texts and not any(text.rstrip(".") in other for other in texts):
                texts.append(text)
        others_ = [other for one in stated for other in one.refs if not counting(said)]
        if fields[0] == "next_step" and others_ and not getattr(record, "next", None):
            ref = others_[0]
        refs = dict.fromkeys((ref, *extra, *others_, Ref(record.kind_, record.id)))
        values = dict.fromkeys(value for one in stated for value in one.values)
        source = next((one.source for one in stated if one.source), "")
        return Fact(" ".join(texts), tuple(refs), tuple(values), label(record, self.scene.catalogue), source)

    def _picked(self, reading: Reading, said: Said) -> Answer:
        if not reading.refs or reading.empty:
            if isinstance(reading.query, Pick) and reading.sense == "next":
                return self._announced(reading, said)
            onward = reading.form == "step" and reading.sense == "following"
            if onward and self._is_latest(reading.refs[0], said):
                return self.told(reading.refs[0], ("next_step",), said)
            if reading.form == "pick" and (refused := beyond(self.scene, reading, said)):
                return refused
            phrase = Phrase(self.scene.catalogue).of(reading.query)
            return Refusal(Reason.NO_SUCH, NONE.format(phrase=phrase), offers=reading.refs[:CHOICES])
        ref, *others = reading.refs
        if reading.sense == "pledge":
            return Many(self.scene).answer(reading)
        if reading.sense == "step":
            return self._steps(reading)
        asked = reading.asked or ("when",)
        answer = self.told(ref, asked, said, tuple(others) if reading.form == "step" else (), reading.focus)
        if isinstance(answer, Fact):
            record = self.scene.catalogue.record(ref)
            values = tuple(
                dict.fromkeys((*answer.values, *canonical(record, self.scene.catalogue), record.name))
            )
            return Fact(answer.lead, answer.refs, values, answer.context)
        return answer

    def _steps(self, reading: Reading) -> Answer:
        """A partner by its step, the longest of programmes, whoever met most."""
        found = self.scene.engine.find(reading.query)
        records = [self.scene.catalogue.record(ref) for ref in self.scene.engine.refs_of(found)]
        lines, values = [], []
        for thing, record in zip(found.things, records, strict=False):
            if isinstance(thing, Item):
                on = f", {day(thing.held.date)}" if thing.held.date else ""
                lines.append(f"{name_of(record)}: {thing.held.event}{on}")
                values += [record.name, thing.held.date.iso if thing.held.date else ""]
            else:
                lines.append(label(record, self.scene.catalogue))
                values += [record.name, *canonical(record, self.scene.catalogue)]
                partners = getattr(record, "partners", ())
                values += [
                    self.scene.catalogue.partners[one].name
                    for one in partners
                    if one in self.scene.catalogue.partners
                ]
                if isinstance(record, Partner):
                    values.append(str(len(self.scene.catalogue.meetings_of(Ref(Kind.PARTNER, record.id)))))
        refs = tuple(Ref(record.kind_, record.id) for record in records)
        return Fact(stopped("; ".join(lines[:_TOLD])), refs, tuple(filter(None, values)), "")

    def _announced(self, reading: Reading, said: Said) -> Answer:
        """What the latest of a set announced for a day to come; that nothing is known to come."""
        query = reading.query if isinstance(reading.query, Pick) else Pick(reading.query, "date")
        if not isinstance(query.of, Select):
            return none_to_come(self.scene, (), said)
        refs = nearest(self.scene, query.of, said, -1)
        meeting = self.scene.catalogue.meetings.get(refs[0].id) if refs else None
        if meeting and meeting.next and (meeting.next.date is None or meeting.next.date.last >= said.today):
            return self.told(refs[0], ("next_step",), said)
        return none_to_come(self.scene, refs, said)

    def _is_latest(self, ref: Ref, said: Said) -> bool:
        """Whether a meeting is the last of its series on record, and over."""
        meeting = self.scene.catalogue.meetings.get(ref.id) if ref.kind is Kind.MEETING else None
        if meeting is None or lies_ahead(meeting, said.today):
            return False
        return self.scene.catalogue.meetings_of(Ref(Kind.SERIES, meeting.series))[0] == meeting

    def _many(self, reading: Reading, said: Said) -> Answer:
        phrase = Phrase(self.scene.catalogue).of(reading.query)
        number = len(reading.refs)
        if not number and reading.sense == "next":
            return self._announced(reading, said)
        if not number:
            return none_in(self.scene, phrase, drawn_by(reading.query), said)
        records = [self.scene.catalogue.record(ref) for ref in reading.refs]
        told, held = tallied(records)
        values = (str(held),) if reading.form == "count" else tuple(one.name for one in records)
        if reading.form == "list" or number == 1:
            values += tuple(one.date.iso for one in records if isinstance(one, Meeting))
        whole = reading.sense == "each" or (isinstance(reading.query, Pick) and reading.query.size == number)
        return Listing(phrase if whole else f"{phrase}: {told}", reading.refs, values)

    def _values(self, reading: Reading, said: Said) -> Answer:
        """What is asked, told of each of a set."""
        focused = focus(said)
        lines: list[str] = []
        values: list[str] = []
        lacking: list[str] = []
        for ref in reading.refs:
            record = self.scene.catalogue.record(ref)
            (told,) = tell(record, reading.asked, focused, self.scene.catalogue, self.scene.content)
            if isinstance(told, Stated):
                lines.append(f"{name_of(record)}: {told.text}")
                values += told.values
            elif len(reading.refs) <= _TOLD:
                lacking.append(_UNKNOWN_OF.format(name=name_of(record)))
        lines += lacking if lines else []
        if not lines:
            return Refusal(Reason.NOT_RECORDED, str(UNRECORDED), reading.refs)
        shown = "\n".join(lines[:_TOLD])
        return Fact(stopped(shown), reading.refs, tuple(dict.fromkeys(values)), "")


def _introduces(reading: Reading, said: Said) -> bool:
    """Whether nothing is asked but who or what a record is: 'tell me about Norway', 'the EU, an overview'."""
    text = said.text
    fields = [cue for cue in text.group("field") if cue.sense == "about"]
    about = words_of(fields)
    others = (cue for group in _TELLING_GROUPS for cue in text.group(group) if cue.sense != "discuss")
    told = any(cue.start not in about and not text.among(cue.end, "asker") for cue in others)
    alone = len(fields) == len(text.group("field")) > 0
    return alone and not told and not text.times and bool(reading.features.get("left nothing"))
