"""Answers of sums set side by side: how far apart they are, whether alike; none of two currencies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.truth import answered
from bot.reading.reading import Reading
from bot.reading.scene import Scene
from bot.telling.wording import pledge, pledged, stopped
from bot.texts.calendar import amount as sum_
from bot.texts.territories import name_of
from bot.texts.text import say
from store.query.query import Gap, Rank
from store.query.sort import Item
from store.query.value import Sums
from store.records import Pledge

_SUMS_APART = say("{sum} apart: {sums}.")
_CURRENCIES = say("The sums are in different currencies: {rows}")
# How many pledges of each side are told where they cannot be compared.
_TOLD = 2


@dataclass(frozen=True, slots=True)
class Paid:
    """Answers comparisons of pledges over one scene."""

    scene: Scene

    def apart(self, reading: Reading, query: Gap, apart: int | Decimal) -> Answer:
        """How far two sums are apart."""
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
        amount = Decimal(apart)
        values = (f"{amount.normalize():f} {currency}", *(pledged(one.held) for one in given))
        lead = _SUMS_APART.format(sum=sum_(amount, currency), sums=self._told(given))
        return Fact(lead, reading.refs, values, "")

    def alike(self, reading: Reading, given: Sequence[Item], asked: str, truth: str) -> Answer:
        """Whether two sums are one."""
        if len({one.held.currency for one in given}) > 1:
            return self._incomparable(reading, given)
        values = (truth, *(pledged(one.held) for one in given))
        return Fact(answered(truth, stopped(self._told(given)), asked), reading.refs, values, "")

    def of_two_currencies(self, reading: Reading, query: Rank) -> Answer | None:
        """That sums are in different currencies, and so cannot be ranked; None where they are in one."""
        engine = self.scene.engine
        rows = [
            [one for one in engine.find(of).things if isinstance(one, Item) and isinstance(one.held, Pledge)]
            for of in query.of
        ]
        held = [{one.held.currency for one in row} for row in rows]
        if not all(held) or set.intersection(*held):
            return None
        return self._incomparable(reading, [one for row in rows for one in row[:_TOLD]])

    def _incomparable(self, reading: Reading, given: Iterable[Item]) -> Answer:
        lead = stopped(_CURRENCIES.format(rows=self._told(given)))
        return Refusal(Reason.NOT_RECORDED, lead, reading.refs, reading.refs)

    def _told(self, given: Iterable[Item]) -> str:
        """Each pledge with its meeting."""
        catalogue = self.scene.catalogue
        return "; ".join(
            f"{pledge(one.held, catalogue)} ({name_of(catalogue.record(one.owner))})" for one in given
        )
