"""Answers of what many come to: who met most, the longest, pledges and their sums."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.phrase import Phrase
from bot.answer.things import Things
from bot.answer.truth import NONE
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.money import PLEDGES
from bot.telling.wording import canonical, label, listed, pledge, pledged, shortened, stopped
from bot.texts.calendar import amount as sum_
from bot.texts.calendar import day, number
from bot.texts.text import Text, say, say_many
from store.kinds import Kind, Ref
from store.query.query import Peak, Tally
from store.query.sort import Item
from store.query.value import Found, Sums, Tallied, Thing, owners
from store.records import Meeting, Programme, Record

_TOLD, _THEN, _WINNERS = 10, 2, 4
_MOST, _LEAST = say("{phrase}. Most: {best}."), say("{phrase}. Least: {best}.")
_MOST_THEN, _LEAST_THEN = (
    say("{phrase}. Most: {best}; then {others}."),
    say("{phrase}. Least: {best}; then {others}."),
)
_EACH = say("{names}, {number} each")
_DAYS = say_many("{record}, {number} day", "{record}, {number} days")
_YEARS = say_many("{record}, {number} year", "{record}, {number} years")
# By what is counted of each.
_COUNTED = {
    "document": say_many("{record}, {number} document", "{record}, {number} documents"),
    "topic": say_many("{record}, {number} topic", "{record}, {number} topics"),
    "partner": say_many("{record}, {number} partner", "{record}, {number} partners"),
    "person": say_many("{record}, {number} person", "{record}, {number} people"),
    "meetings": say_many("{record}, {number} meeting", "{record}, {number} meetings"),
}
_IN_ALL = say("{sums} in all: {pledges}")
_NO_PLEDGE = say("No such pledge is recorded.")
_NOTHING = say("There is nothing to count.")
# How many rows are told of what is counted apart.
_ROWS = 40
_REST = say("and {number} more")


@dataclass(frozen=True, slots=True)
class Many:
    """Answers readings of the forms tally, peak, pledges, biggest and sum, and of pledges picked."""

    scene: Scene

    def answer(self, reading: Reading) -> Answer:
        value = self.scene.engine.evaluate(reading.query)
        match reading.query, value:
            case Tally(), Tallied() if reading.form == "breakdown":
                return self._apart(reading.query, value, reading.refs)
            case Tally(), Tallied():
                return self._tally(reading.query, value)
            case Peak(by=by), Found() if by != "amount":
                return self._peak(reading.query, value)
            case _, Sums():
                return self._sum(value)
            case _, Found():
                return self.pledges(reading, value)
        return Refusal(Reason.NO_SUCH, str(_NOTHING), reading.refs)

    def _tally(self, query: Tally, value: Tallied) -> Answer:
        phrase = Phrase(self.scene.catalogue).of(query.of)
        if not value.rows:
            return Refusal(Reason.NO_SUCH, NONE.format(phrase=phrase))
        best = len(value.rows[0][1])
        winners = [row for row in value.rows if len(row[1]) == best]
        named = Things(self.scene.catalogue)
        names = [named.linked(query.field, one) for one, _ in winners]
        things = tuple(dict.fromkeys(ref for _, row in winners for ref in owners(row)))
        own = tuple(Ref(Kind.PARTNER, str(one)) for one, _ in winners if query.field == "partner")
        others = [row for row in value.rows if len(row[1]) != best][:_THEN]
        then = ", ".join(f"{named.linked(query.field, one)} {len(row)}" for one, row in others)
        told = shortened(names)
        told = _EACH.format(names=told, number=best) if len(winners) > 1 else f"{told}, {best}"
        lead = _lead(phrase, told, then, most=query.most)
        kept = (named.kept(query.field, one) for one, _ in winners[:_WINNERS])
        return Fact(lead, (*own, *things), (*kept, str(best)), "")

    def _apart(self, query: Tally, value: Tallied, refs: tuple[Ref, ...]) -> Answer:
        """How many there are of each, years in their order."""
        phrase = Phrase(self.scene.catalogue).of(query.of)
        if not value.rows:
            return Refusal(Reason.NO_SUCH, NONE.format(phrase=phrase))
        named = Things(self.scene.catalogue)
        rows = sorted(value.rows) if query.field == "date" else list(value.rows)
        lines = [f"{named.linked(query.field, one)}: {number(len(held))}" for one, held in rows[:_ROWS]]
        lines += [str(_REST.format(number=number(len(rows) - _ROWS)))] if len(rows) > _ROWS else []
        values = [text for one, held in rows for text in (named.kept(query.field, one), str(len(held)))]
        return Fact(
            "\n".join((f"{phrase}: {number(len(refs))}", *lines)), refs, tuple(dict.fromkeys(values)), ""
        )

    def _peak(self, query: Peak, value: Found) -> Answer:
        """The longest of programmes or meetings, whoever met most."""
        catalogue, engine = self.scene.catalogue, self.scene.engine
        phrase = Phrase(catalogue).of(query.of)
        records = [self.scene.catalogue.record(ref) for ref in engine.refs_of(value)]
        if not records:
            return Refusal(Reason.NO_SUCH, NONE.format(phrase=phrase))
        lines: list[str] = []
        values: list[str] = []
        for record in records[:_TOLD]:
            measure = engine.measure(Ref(record.kind_, record.id), query.by)
            lines.append(_measured(query.by, record).format(record=label(record, catalogue), number=measure))
            values += [record.name, str(measure), *canonical(record, catalogue)]
            if isinstance(record, Meeting | Programme):
                values += [one.name for one in map(catalogue.partners.get, record.partners) if one]
        refs = tuple(Ref(record.kind_, record.id) for record in records)
        lead = _lead(phrase, "; ".join(lines), most=query.most)
        return Fact(lead, refs, tuple(filter(None, values)), "")

    def _sum(self, value: Sums) -> Answer:
        said = [sum_(amount, currency) for currency, amount in value.amounts]
        values = [f"{amount.normalize():f} {currency}" for currency, amount in value.amounts]
        lead = _IN_ALL.format(
            sums=listed(said), pledges=shortened([self._pledged(one) for one in value.things])
        )
        return Fact(stopped(lead), owners(value.things), tuple(values), "")

    def pledges(self, reading: Reading, value: Found) -> Answer:
        """Some pledges, each with its meeting's day."""
        things = [thing for thing in value.things if isinstance(thing, Item)]
        if not things:
            return Refusal(Reason.NOT_RECORDED, str(_NO_PLEDGE), reading.refs)
        partners = self.scene.catalogue.partners
        values = [pledged(thing.held) for thing in things]
        givers = [giver.name for thing in things if (giver := partners.get(thing.held.by))]
        refs = owners(things)
        lead = "; ".join(self._pledged(thing) for thing in things[:_TOLD])
        if len(things) > 1:
            lead = PLEDGES.format(number=len(things), count=number(len(things)), pledges=lead)
        context = ""
        of_one: tuple[str, ...] = ()
        if len(refs) == 1:
            record = self.scene.catalogue.record(refs[0])
            context, of_one = label(record, self.scene.catalogue), canonical(record, self.scene.catalogue)
        return Fact(stopped(lead), refs, (*values, *givers, *of_one), context)

    def _pledged(self, thing: Thing) -> str:
        if not isinstance(thing, Item):
            return ""
        meeting = self.scene.catalogue.record(thing.owner)
        at = f" ({day(meeting.date)})" if isinstance(meeting, Meeting) else ""
        return pledge(thing.held, self.scene.catalogue) + at


def _lead(phrase: str, best: str, then: str = "", *, most: bool) -> str:
    if then:
        return (_MOST_THEN if most else _LEAST_THEN).format(phrase=phrase, best=best, others=then)
    return (_MOST if most else _LEAST).format(phrase=phrase, best=best)


def _measured(by: str, record: Record) -> Text:
    if by == "days":
        return _DAYS if isinstance(record, Meeting) else _YEARS
    return _COUNTED[by]
