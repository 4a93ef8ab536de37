"""Answers to comparisons: which is earlier, longer or more, how far apart, whether alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.paid import Paid
from bot.answer.phrase import Phrase
from bot.answer.sameness import Sameness
from bot.answer.things import Things
from bot.answer.truth import answered, word
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.wording import canonical, in_force, label, listed, pledge, pledged, stopped
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import Text, say, say_many
from store.dates import PartialDate
from store.query.query import Alike, Gap, Rank
from store.query.sort import Item, Sort
from store.query.value import Apart, Ranked, Thing, Truth, owners
from store.records import Partner, Pledge, Programme, Record, Step

_LEADS = {
    "earlier": say("Earlier: {rows}."),
    "later": say("Later: {rows}."),
    "longer": say("Longer: {rows}."),
    "shorter": say("Shorter: {rows}."),
    "bigger": say("Bigger: {rows}."),
    "smaller": say("Smaller: {rows}."),
    "more": say("More: {rows}."),
}
_EQUAL = say("Equal: {rows}.")
_UNCERTAIN = say("The dates are not known well enough to tell: {rows}.")
_ENDS = {True: say("Runs until later: {rows}."), False: say("Ends earlier: {rows}.")}
# What is counted of records: more of it, less of it, so many of it.
_COUNTED: dict[str, tuple[Text, Text, Text]] = {
    "document": (
        say("More documents: {rows}."),
        say("Fewer documents: {rows}."),
        say_many("{number} document", "{number} documents"),
    ),
    "person": (
        say("More people recorded: {rows}."),
        say("Fewer people recorded: {rows}."),
        say_many("{number} person recorded", "{number} people recorded"),
    ),
    "partner": (
        say("More partners: {rows}."),
        say("Fewer partners: {rows}."),
        say_many("{number} partner", "{number} partners"),
    ),
    "topic": (
        say("More topics: {rows}."),
        say("Fewer topics: {rows}."),
        say_many("{number} topic", "{number} topics"),
    ),
}
_APART = {
    "day": say_many("{number} day apart: {ends}.", "{number} days apart: {ends}."),
    "month": say_many("{number} month apart: {ends}.", "{number} months apart: {ends}."),
    "year": say_many("{number} year apart: {ends}.", "{number} years apart: {ends}."),
}
_LONG = say_many("{number} day", "{number} days")
_RUNS = say_many("{period}, {number} year", "{period}, {number} years")
_MORE, _FEWER = say("{row} ({number} more)"), say("{row} ({number} fewer)")
_EQUAL_SETS = say("Equal. {rows}")
_CHOSEN = say("{question}: {first}. The other: {others}.")
_CHOSEN_OF_MANY = say("{question}: {first}. The others: {others}.")
_NO_MEASURE = say("The catalogue does not record that of {names}.")
_NO_MEASURE_OF_ONE = say("The catalogue does not record that of one of them.")
_INCOMPARABLE = say("That cannot be compared.")
_INEXACT = say("One of the two is not known as exactly as that.")


def _length(measure: object, record: Record) -> tuple[str, tuple[str, ...]]:
    """The days of a meeting; of a programme its period, and the years from the first to the last."""
    if isinstance(record, Programme) and record.since and record.until:
        years = record.until.year - record.since.year
        return _RUNS.format(period=in_force(record), number=years), (str(years),)
    return _LONG.format(number=measure), (str(measure),)


def _as_said(sense: str, value: Ranked) -> bool:
    """Whether the first has more, at least as many ('as often as'), or just as many."""
    if sense == "even sets":
        return value.tied
    first = value.order[0] == 0
    return first or value.tied if sense == "matched sets" else first and not value.tied


@dataclass(frozen=True, slots=True)
class Compared:
    """Answers readings of the forms rank, rank sets, rank steps, gap and alike over one scene."""

    scene: Scene

    def answer(self, reading: Reading) -> Answer:
        if reading.form == "choice":
            return self._choice(reading)
        value = self.scene.engine.evaluate(reading.query)
        match reading.query, value:
            case Rank(), Ranked():
                return self._rank(reading, reading.query, value)
            case Gap(), Apart() if reading.form == "alike":
                return Sameness(self.scene).same_time(reading, value)
            case Gap(), Apart():
                return self._gap(reading, reading.query, value)
            case Alike(), Truth():
                return Sameness(self.scene).alike(reading, reading.query, value)
        return Refusal(Reason.NOT_RECORDED, str(_INCOMPARABLE), reading.refs)

    def _rank(self, reading: Reading, query: Rank, value: Ranked) -> Answer:
        if query.by == "amount" and (refused := Paid(self.scene).of_two_currencies(reading, query)):
            return refused
        if any(measure is None for _, measure in value.rows):
            return self._lacking(reading, value)
        if reading.sense.endswith("sets"):
            return self._rank_sets(query, value)
        lines: list[str] = []
        values: list[str] = []
        for things, measure in value.rows:
            record = self.scene.catalogue.record(owners(things)[0])
            said, canon = self._measure(measure, things, query.by, record)
            lines.append(f"{name_of(record)}, {said}")
            values += [record.name, *canon]
            values += [
                one.name
                for ref in owners(things)
                if isinstance(one := self.scene.catalogue.record(ref), Partner)
            ]
        lead = self._lead(reading, query, value)
        if query.by in _COUNTED and len(value.rows) == 2 and not value.tied:
            apart = abs(int(str(value.rows[0][1])) - int(str(value.rows[1][1])))
            lines[0] = (_MORE if query.most else _FEWER).format(row=lines[0], number=apart)
            values.append(str(apart))
        refs = tuple(dict.fromkeys(ref for things, _ in value.rows for ref in owners(things)))
        return Fact(lead.format(rows="; ".join(lines)), refs, tuple(values), "")

    def ordered(self, reading: Reading, query: Rank) -> Answer:
        """Whether the first named has more: 'has Singapore hosted more summits than Thailand'; or as many."""
        value = self.scene.engine.evaluate(query)
        told = self._rank(reading, query, value) if isinstance(value, Ranked) else None
        if isinstance(told, Refusal):
            return told
        known = isinstance(value, Ranked) and all(measure is not None for _, measure in value.rows)
        if not (known and isinstance(value, Ranked) and isinstance(told, Fact)):
            return Refusal(Reason.NOT_RECORDED, str(_INCOMPARABLE), reading.refs, reading.refs)
        truth = word(_as_said(reading.sense, value))
        return Fact(answered(truth, told.lead), told.refs, (truth, *told.values), "")

    def _text(self, things: Sequence[Thing], measure: object) -> str:
        """The text of an agreement that a date was taken from, '' where it was from none."""
        texts = (one for one in things if isinstance(one, Item) and one.sort is Sort.INSTRUMENT)
        dated = (one for one in texts if measure in (one.held.signed, one.held.in_force))
        return next((f" ({one.held.name})" for one in dated), "")

    def _lead(self, reading: Reading, query: Rank, value: Ranked) -> Text:
        if value.tied:
            return _EQUAL
        if not value.certain:
            return _UNCERTAIN
        if query.by == "end":
            return _ENDS[query.most]
        if query.by in _COUNTED:
            more, fewer, _ = _COUNTED[query.by]
            return more if query.most else fewer
        return _LEADS.get(reading.sense, _LEADS["more"])

    def _lacking(self, reading: Reading, value: Ranked) -> Answer:
        """Of what no measure is recorded: it can only be said of the rest."""
        refs = reading.refs
        lacking = [things for things, measure in value.rows if measure is None]
        names = [name_of(self.scene.catalogue.record(owners(things)[0])) for things in lacking if things]
        lead = _NO_MEASURE.format(names=listed(names)) if names else str(_NO_MEASURE_OF_ONE)
        return Refusal(Reason.NOT_RECORDED, lead, refs, refs)

    def _measure(
        self, measure: object, things: Sequence[Thing], by: str, record: Record
    ) -> tuple[str, tuple[str, ...]]:
        held = things[0].held if things and isinstance(things[0], Item) else None
        if isinstance(measure, PartialDate):
            event = f" ({held.event})" if isinstance(held, Step) else self._text(things, measure)
            return f"{day(measure)}{event}", (measure.iso, *((str(measure.year),) if by == "end" else ()))
        if by == "amount" and isinstance(held, Pledge):
            return pledge(held, self.scene.catalogue), (pledged(held),)
        if by == "days":
            return _length(measure, record)
        if by in _COUNTED:
            return _COUNTED[by][2].format(number=measure), (str(measure),)
        return str(measure), (str(measure),)

    def _rank_sets(self, query: Rank, value: Ranked) -> Answer:
        phrase = Phrase(self.scene.catalogue)
        rows = [
            (phrase.of(query.of[at]), measure, things)
            for at, (things, measure) in zip(value.order, value.rows, strict=True)
        ]
        lines = [f"{said}: {measure}" for said, measure, _ in rows]
        refs = tuple(dict.fromkeys(ref for _, _, things in rows for ref in owners(things)))
        numbers = [int(str(measure)) for _, measure, _ in rows]
        apart = abs(numbers[0] - numbers[1])
        if len(rows) == 2 and apart:
            lines[0] = (_MORE if query.most else _FEWER).format(row=lines[0], number=apart)
        told = stopped("; ".join(lines))
        told = _EQUAL_SETS.format(rows=told) if value.tied else told
        return Fact(told, refs, (rows[0][0], *map(str, numbers), str(apart)), "")

    def _choice(self, reading: Reading) -> Answer:
        """The one of which it holds, and the others."""
        catalogue = self.scene.catalogue
        phrase = Phrase(catalogue).of(reading.query)
        first, *others = [self.scene.catalogue.record(ref) for ref in reading.refs]
        rest = "; ".join(label(one, catalogue) for one in others)
        pattern = _CHOSEN_OF_MANY if len(others) > 1 else _CHOSEN
        lead = pattern.format(question=phrase, first=label(first, catalogue), others=rest)
        return Fact(lead, reading.refs, (first.name, *canonical(first, catalogue)), "")

    def _gap(self, reading: Reading, query: Gap, value: Apart) -> Answer:
        if value.apart is None:
            return Refusal(Reason.NOT_RECORDED, str(_INEXACT), reading.refs, reading.refs)
        if query.field == "amount":
            return Paid(self.scene).apart(reading, query, value.apart)
        ends = value.ends
        things = Things(self.scene.catalogue)
        told = [
            (things.called(thing), day(end) if isinstance(end, PartialDate) else end) for thing, end in ends
        ]
        said = "; ".join(f"{name}, {end}" for name, end in told)
        dates = [end for _, end in ends if isinstance(end, PartialDate)]
        values = [str(value.apart), *(end.iso for end in dates)]
        if len(dates) == 2:
            values.append(str(abs(dates[0].year - dates[1].year)))
        lead = _APART[query.unit].format(number=value.apart, ends=said)
        return Fact(lead, reading.refs, tuple(values), "")
