"""Answers of what many come to: who met most, the longest, pledges and their sums."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.phrase import Phrase
from bot.answer.things import Things
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.wording import canonical, label, listed, pledge, pledged, shortened, stopped
from store.kinds import Kind, Ref
from store.money import money
from store.query.query import Peak, Tally
from store.query.sort import Item
from store.query.value import Found, Sums, Tallied, Thing, owners
from store.records import Meeting, Programme, Record

_TOLD, _THEN, _WINNERS = 10, 2, 4


@dataclass(frozen=True, slots=True)
class Many:
    """Answers readings of the forms tally, peak, pledges, biggest and sum over one scene."""

    scene: Scene

    def answer(self, reading: Reading) -> Answer:
        value = self.scene.engine.evaluate(reading.query)
        match reading.query, value:
            case Tally(), Tallied():
                return self._tally(reading.query, value)
            case Peak(by=by), Found() if by != "amount":
                return self._peak(reading.query, value)
            case _, Sums():
                return self._sum(value)
            case _, Found():
                return self._pledges(reading, value)
        return Refusal(Reason.NO_SUCH, "There is nothing to count.", reading.refs)

    def _tally(self, query: Tally, value: Tallied) -> Answer:
        phrase = Phrase(self.scene.catalogue).of(query.of)
        if not value.rows:
            return Refusal(Reason.NO_SUCH, f"{phrase}: none is recorded.")
        best = len(value.rows[0][1])
        winners = [row for row in value.rows if len(row[1]) == best]
        names = [Things(self.scene.catalogue).linked(query.field, one) for one, _ in winners]
        things = tuple(dict.fromkeys(ref for _, row in winners for ref in owners(row)))
        own = tuple(Ref(Kind.PARTNER, str(one)) for one, _ in winners if query.field == "partner")
        others = [row for row in value.rows if len(row[1]) != best][:_THEN]
        then = "; then " + ", ".join(
            f"{Things(self.scene.catalogue).linked(query.field, one)} {len(row)}" for one, row in others
        )
        which = "Most" if query.most else "Least"
        each = " each" if len(winners) > 1 else ""
        lead = f"{phrase}. {which}: {shortened(names)}, {best}{each}{then if others else ''}."
        return Fact(lead, (*own, *things), (*names[:_WINNERS], str(best)), "")

    def _peak(self, query: Peak, value: Found) -> Answer:
        """The longest of programmes or meetings, whoever met most."""
        catalogue, engine = self.scene.catalogue, self.scene.engine
        phrase = Phrase(catalogue).of(query.of)
        records = [self.scene.catalogue.record(ref) for ref in engine.refs_of(value)]
        if not records:
            return Refusal(Reason.NO_SUCH, f"{phrase}: none is recorded.")
        lines: list[str] = []
        values: list[str] = []
        for record in records[:_TOLD]:
            measure = engine.measure(Ref(record.kind_, record.id), query.by)
            lines.append(f"{label(record, catalogue)}, {measure} {_unit(query.by, record)}")
            values += [record.name, str(measure), *canonical(record, catalogue)]
            if isinstance(record, Meeting | Programme):
                values += [one.name for one in map(catalogue.partners.get, record.partners) if one]
        refs = tuple(Ref(record.kind_, record.id) for record in records)
        which = "Most" if query.most else "Least"
        return Fact(stopped(f"{phrase}. {which}: {'; '.join(lines)}"), refs, tuple(filter(None, values)), "")

    def _sum(self, value: Sums) -> Answer:
        said = [money(amount, currency) for currency, amount in value.amounts]
        values = [f"{amount.normalize():f} {currency}" for currency, amount in value.amounts]
        lead = f"{listed(said)} in all: {shortened([self._pledged(one) for one in value.things])}"
        return Fact(stopped(lead), owners(value.things), tuple(values), "")

    def _pledges(self, reading: Reading, value: Found) -> Answer:
        things = [thing for thing in value.things if isinstance(thing, Item)]
        if not things:
            return Refusal(Reason.NOT_RECORDED, "No such pledge is recorded.", reading.refs)
        partners = self.scene.catalogue.partners
        values = [pledged(thing.held) for thing in things]
        givers = [giver.name for thing in things if (giver := partners.get(thing.held.by))]
        refs = owners(things)
        lead = "; ".join(self._pledged(thing) for thing in things[:_TOLD])
        context = label(self.scene.catalogue.record(refs[0]), self.scene.catalogue) if len(refs) == 1 else ""
        return Fact(stopped(lead), refs, (*values, *givers), context)

    def _pledged(self, thing: Thing) -> str:
        if not isinstance(thing, Item):
            return ""
        meeting = self.scene.catalogue.record(thing.owner)
        at = f" ({meeting.date})" if isinstance(meeting, Meeting) else ""
        return pledge(thing.held, self.scene.catalogue) + at


def _unit(by: str, record: Record) -> str:
    if by == "days":
        return "days" if isinstance(record, Meeting) else "years"
    return "documents" if by == "document" else "meetings"
