"""Answers to comparisons: which is earlier, longer or more, how far apart, whether alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.phrase import Phrase
from bot.answer.things import Things
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.wording import canonical, label, listed, pledge, pledged, words
from store.dates import PartialDate, period
from store.money import money
from store.query.query import Alike, Gap, Rank
from store.query.sort import Item
from store.query.value import Apart, Ranked, Sums, Thing, Truth, owners
from store.records import Partner, Pledge, Programme, Record, Step

_NOUNS = {
    "earlier": "Earlier", "later": "Later", "longer": "Longer", "shorter": "Shorter", "bigger": "Bigger",
    "smaller": "Smaller", "more": "More", "fewer": "Fewer",
}  # fmt: skip
_COUNTED = {"document": "documents", "person": "people recorded", "partner": "partners", "topic": "topics"}


def _length(measure: object, record: Record) -> tuple[str, tuple[str, ...]]:
    """The days of a meeting; of a programme its period, and the years from the first to the last."""
    if isinstance(record, Programme) and record.since and record.until:
        years = record.until.year - record.since.year
        return f"{period(record.since, record.until)}, {years} years", (str(years),)
    return f"{measure} day{'' if measure == 1 else 's'}", (str(measure),)


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
                return self._same_time(reading, value)
            case Gap(), Apart():
                return self._gap(reading, reading.query, value)
            case Alike(), Truth():
                return self._alike(reading, reading.query, value)
        return Refusal(Reason.NOT_RECORDED, "That cannot be compared.", reading.refs)

    def _rank(self, reading: Reading, query: Rank, value: Ranked) -> Answer:
        if any(measure is None for _, measure in value.rows):
            return self._lacking(reading, value)
        if reading.sense == "sets":
            return self._rank_sets(query, value)
        lines: list[str] = []
        values: list[str] = []
        for things, measure in value.rows:
            record = self.scene.catalogue.record(owners(things)[0])
            said, canon = self._measure(measure, things, query.by, record)
            lines.append(f"{record.name}, {said}")
            values += [record.name, *canon]
            values += [
                one.name
                for ref in owners(things)
                if isinstance(one := self.scene.catalogue.record(ref), Partner)
            ]
        lead = self._lead(reading, query, value)
        if query.by in _COUNTED and len(value.rows) == 2 and not value.tied:
            apart = abs(int(str(value.rows[0][1])) - int(str(value.rows[1][1])))
            lines[-1] += f" ({apart} {'more' if query.most else 'fewer'})"
            values.append(str(apart))
        refs = tuple(dict.fromkeys(ref for things, _ in value.rows for ref in owners(things)))
        return Fact(f"{lead}: {'; '.join(lines)}.", refs, tuple(values), "")

    def ordered(self, reading: Reading, query: Rank) -> Answer:
        """Whether the first named has more: 'has Singapore hosted more summits than Thailand'."""
        value = self.scene.engine.evaluate(query)
        if not isinstance(value, Ranked) or any(measure is None for _, measure in value.rows):
            return Refusal(Reason.NOT_RECORDED, "That cannot be compared.", reading.refs, reading.refs)
        told = self._rank(reading, query, value)
        word = "yes" if value.order[0] == 0 and not value.tied else "no"
        if not isinstance(told, Fact):
            return told
        return Fact(f"{word.capitalize()}. {told.lead}", told.refs, (word, *told.values), "")

    def _lead(self, reading: Reading, query: Rank, value: Ranked) -> str:
        if value.tied:
            return "Equal"
        if not value.certain:
            return "The dates are not known well enough to tell"
        noun = _NOUNS.get(reading.sense, "More")
        if query.by == "end":
            return "Runs until later" if query.most else "Ends earlier"
        counted = _COUNTED.get(query.by)
        return f"{noun} {counted}" if counted else noun

    def _lacking(self, reading: Reading, value: Ranked) -> Answer:
        """Of what no measure is recorded: it can only be said of the rest."""
        refs = reading.refs
        lacking = [things for things, measure in value.rows if measure is None]
        names = [self.scene.catalogue.record(owners(things)[0]).name for things in lacking if things]
        what = listed(names) if names else "one of them"
        return Refusal(Reason.NOT_RECORDED, f"The catalogue does not record that of {what}.", refs, refs)

    def _measure(
        self, measure: object, things: Sequence[Thing], by: str, record: Record
    ) -> tuple[str, tuple[str, ...]]:
        held = things[0].held if things and isinstance(things[0], Item) else None
        if isinstance(measure, PartialDate):
            event = f" ({held.event})" if isinstance(held, Step) else ""
            return f"{measure}{event}", (measure.iso, *((str(measure.year),) if by == "end" else ()))
        if by == "amount" and isinstance(held, Pledge):
            return pledge(held, self.scene.catalogue), (pledged(held),)
        if by == "days":
            return _length(measure, record)
        if by in _COUNTED:
            return f"{measure} {_COUNTED[by]}", (str(measure),)
        return str(measure), (str(measure),)

    def _rank_sets(self, query: Rank, value: Ranked) -> Answer:
        phrase = Phrase(self.scene.catalogue)
        rows = [
            (phrase.of(query.of[at]), measure, things)
            for at, (things, measure) in zip(value.order, value.rows, strict=True)
        ]
        lead = ("Equal. " if value.tied else "") + "; ".join(
            f"{said}: {measure}" for said, measure, _ in rows
        )
        refs = tuple(dict.fromkeys(ref for _, _, things in rows for ref in owners(things)))
        numbers = [int(str(measure)) for _, measure, _ in rows]
        apart = abs(numbers[0] - numbers[1])
        more = f" ({apart} more)" if len(rows) == 2 and apart else ""
        return Fact(f"{lead}{more}.", refs, (rows[0][0], *map(str, numbers), str(apart)), "")

    def _choice(self, reading: Reading) -> Answer:
        """The one of which it holds, and the others."""
        catalogue = self.scene.catalogue
        phrase = Phrase(catalogue).of(reading.query)
        first, *others = [self.scene.catalogue.record(ref) for ref in reading.refs]
        rest = "; ".join(label(one, catalogue) for one in others)
        lead = f"{phrase}: {label(first, catalogue)}. The other{'s' if len(others) > 1 else ''}: {rest}."
        return Fact(lead, reading.refs, (first.name, *canonical(first, catalogue)), "")

    def _gap(self, reading: Reading, query: Gap, value: Apart) -> Answer:
        if value.apart is None:
            lead = "One of the two is not known as exactly as that."
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        if query.field == "amount":
            return self._gap_of_sums(reading, query, value.apart)
        ends = [(self.scene.catalogue.record(owners((thing,))[0]), end) for thing, end in value.ends]
        noun = query.unit if value.apart == 1 else f"{query.unit}s"
        said = "; ".join(f"{record.name}, {end}" for record, end in ends)
        dates = [end for _, end in ends if isinstance(end, PartialDate)]
        values = [str(value.apart), *(end.iso for end in dates)]
        if len(dates) == 2:
            values.append(str(abs(dates[0].year - dates[1].year)))
        return Fact(f"{value.apart} {noun} apart: {said}.", reading.refs, tuple(values), "")

    def _gap_of_sums(self, reading: Reading, query: Gap, apart: int | Decimal) -> Answer:
        engine = self.scene.engine
        totals = [engine.evaluate(one) for one in query.of]
        given = [
            thing
            for one in totals
            if isinstance(one, Sums)
            for thing in one.things
            if isinstance(thing, Item)
        ]
        currency = given[0].held.currency if given else ""
        said = "; ".join(map(self._pledged, given))
        amount = Decimal(apart)
        values = (f"{amount.normalize():f} {currency}", *(pledged(one.held) for one in given))
        return Fact(f"{money(amount, currency)} apart: {said}.", reading.refs, values, "")

    def _pledged(self, item: Item) -> str:
        return f"{pledge(item.held, self.scene.catalogue)} ({self.scene.catalogue.record(item.owner).name})"

    def _same_time(self, reading: Reading, value: Apart) -> Answer:
        if value.apart is None:
            return Refusal(Reason.NOT_RECORDED, "The catalogue does not record that of both.", reading.refs)
        same = (not value.apart) == (reading.sense != "different")
        word = "yes" if same else "no"
        both = "; ".join(
            label(self.scene.catalogue.record(ref), self.scene.catalogue) for ref in reading.refs
        )
        dates = tuple(end.iso for _, end in value.ends if isinstance(end, PartialDate))
        return Fact(f"Same {value.unit}? {word.capitalize()}. {both}.", reading.refs, (word, *dates), "")

    def _alike(self, reading: Reading, query: Alike, value: Truth) -> Answer:
        rows = [
            (
                self.scene.catalogue.record(owners((thing,))[0]),
                [Things(self.scene.catalogue).linked(query.field, one) for one in held],
            )
            for thing, held in value.by
        ]
        holds = value.holds
        if reading.sense.startswith("all "):
            wanted = reading.sense.removeprefix("all ")
            known = [str(held[0]) for _, held in value.by if held]
            whole = len(known) == len(rows) and bool(known)
            holds = False if any(one != wanted for one in known) else whole or None
        if holds is None:
            names = listed([self.scene.catalogue.record(ref).name for ref in reading.refs])
            lead = f"The catalogue does not record the {words(query.field)} of both: {names}."
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        same = holds if reading.sense != "different" else not holds
        word = "yes" if same else "no"
        likeness = "Different" if reading.sense == "different" else "Same"
        asked = f"{likeness} {words(query.field)}"
        if reading.sense.startswith("all "):
            asked = reading.sense.capitalize()
        said = "; ".join(f"{record.name}: {listed(names)}" for record, names in rows if names)
        named = tuple(name for _, names in rows for name in names)
        return Fact(f"{asked}? {word.capitalize()}. {said}.", reading.refs, (word, *named), "")
