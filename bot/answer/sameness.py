"""Answers to whether records are alike: of one time, one place, one chair."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.paid import Paid
from bot.answer.things import Things
from bot.answer.truth import answered, word
from bot.answer.vocabulary import single
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.item import Lines
from bot.telling.wording import label, listed
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say
from store.dates import PartialDate
from store.query.query import Alike
from store.query.sort import Item
from store.query.value import Apart, Truth
from store.records import Pledge

_SAME_TIME = {
    "day": say("Same day"),
    "month": say("Same month"),
    "year": say("Same year"),
}
_DIFFERENT_TIME = {
    "day": say("Different day"),
    "month": say("Different month"),
    "year": say("Different year"),
}
_SAME, _DIFFERENT = say("Same {field}"), say("Different {field}")
_ALL_OF_MODE = {
    "all virtual": say("All virtual"),
    "all in-person": say("All in-person"),
    "all hybrid": say("All hybrid"),
}
_NOT_OF_BOTH = say("The catalogue does not record that of both.")
_FIELD_NOT_OF_BOTH = say("The catalogue does not record the {field} of both: {names}.")


@dataclass(frozen=True, slots=True)
class Sameness:
    """Answers readings of the form alike over one scene."""

    scene: Scene

    def same_time(self, reading: Reading, value: Apart) -> Answer:
        if value.apart is None:
            return Refusal(Reason.NOT_RECORDED, str(_NOT_OF_BOTH), reading.refs)
        same = (not value.apart) == (reading.sense != "different")
        truth = word(same)
        own = [f"{name}, {day(end)}" for name, end in self._dated(value)]
        both = "; ".join(
            own or [label(self.scene.catalogue.record(ref), self.scene.catalogue) for ref in reading.refs]
        )
        dates = tuple(end.iso for _, end in value.ends if isinstance(end, PartialDate))
        asked = _DIFFERENT_TIME if reading.sense == "different" else _SAME_TIME
        lead = answered(truth, f"{both}.", str(asked[value.unit]))
        return Fact(lead, reading.refs, (truth, *dates), "")

    def alike(self, reading: Reading, query: Alike, value: Truth) -> Answer:
        things = Things(self.scene.catalogue)
        rows = [(things.called(thing), held) for thing, held in value.by]
        holds = value.holds
        if reading.sense.startswith("all "):
            wanted = reading.sense.removeprefix("all ")
            known = [str(held[0]) for _, held in value.by if held]
            whole = len(known) == len(rows) and bool(known)
            holds = False if any(one != wanted for one in known) else whole or None
        if holds is None:
            names = listed([name_of(self.scene.catalogue.record(ref)) for ref in reading.refs])
            lead = _FIELD_NOT_OF_BOTH.format(field=single(query.field), names=names)
            return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)
        same = holds if reading.sense != "different" else not holds
        truth = word(same)
        pattern = _DIFFERENT if reading.sense == "different" else _SAME
        asked = str(_ALL_OF_MODE.get(reading.sense) or pattern.format(field=single(query.field)))
        given = [one for one, _ in value.by if isinstance(one, Item) and isinstance(one.held, Pledge)]
        if given:
            return Paid(self.scene).alike(reading, given, asked, truth)
        said = "; ".join(
            f"{name}: {listed([things.linked(query.field, one) for one in held])}"
            for name, held in rows
            if held
        )
        named = tuple(things.kept(query.field, one) for _, held in rows for one in held)
        return Fact(answered(truth, f"{said}.", asked), reading.refs, (truth, *named), "")

    def _dated(self, value: Apart) -> list[tuple[str, PartialDate]]:
        """The items that have names of their own, each with its day."""
        return [
            (name, end)
            for thing, end in value.ends
            if isinstance(thing, Item) and isinstance(end, PartialDate)
            if (name := Lines(self.scene.catalogue).called(thing))
        ]
