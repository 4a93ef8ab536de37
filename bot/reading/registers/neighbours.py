"""Readings of who came before or after somebody named, in the order of a register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import running
from bot.reading.reading import Reading
from bot.reading.registers.items import Items
from bot.reading.registers.meanings import NAMES, TIMES
from bot.reading.registers.turning import turned
from bot.reading.sets.sets import SetReading
from bot.reading.sets.state import Chosen
from store.query.condition import Beside, Condition
from store.query.query import Pick, Query, Select


class Neighbours(Items):
    """The items of one register by those that they stand beside."""

    def bounded(self, found: SetReading) -> bool:
        """Whether a name says before or after whom."""
        return any(one.offer.sort in NAMES and self._side(one.offer) for one in found.used)

    def beside(self, found: SetReading) -> Iterator[Reading]:
        """Who came before or after somebody named."""
        for chosen in found.used:
            side = self._side(chosen.offer) if chosen.offer.sort in NAMES else ""
            where = chosen.offer.where
            if not side or where is None:
                continue
            times = [one for one in found.used if one.offer.sort in TIMES and one.offer.where is not None]
            inner = self.register.select(where, *(one.offer.where for one in times if one.offer.where))
            mine = {where, *(one.offer.where for one in times)}
            if not self.find(inner):  # the time is that of whoever came next
                inner, mine = self.register.select(where), {where}
            outer = [one for one in found.conditions if one not in mine]
            yield from self.next_to(self._latest(inner), side, outer, found.used)

    def _latest(self, inner: Select) -> Query:
        """Of several that run for a time the latest that has begun: 'before Malaysia' is before 2025."""
        begun = self.register.select(inner.where, *running(None, self.kept.said.today))
        several = self.register.running and len(self.find(inner)) > 1 and bool(self.find(begun))
        return Pick(begun, self.register.by, -1) if several else inner

    def next_to(
        self, of: Query, side: str, where: Sequence[Condition], used: Sequence[Chosen], **marks: float
    ) -> Iterator[Reading]:
        """The nearest before or after what a query finds."""
        others = self.register.select(Beside(self.register.by, side, of), *where)
        query: Query = Pick(others, self.register.by, 0 if side == "after" else -1)
        if not self.find(query):
            query = self._in_order(of, side, where) or query
        for asked in self.asked:
            yield self.reading("stated", query, asked, used, beside=1.0, **marks)

    def _in_order(self, of: Query, side: str, where: Sequence[Condition]) -> Query | None:
        """The nearest in the order of the items, as far as their days are known: a year, a day of it."""
        every = self.register.select(*where)
        row = self.find(Pick(every, self.register.by, 0, len(self.find(every))))
        places = [row.index(one) for one in self.find(of) if one in row]
        place = (max(places) + 1 if side == "after" else min(places) - 1) if places else -1
        return Pick(every, self.register.by, place) if 0 <= place < len(row) else None

    def _side(self, name: Offer) -> str:
        return turned(self.kept.said.text, name)
