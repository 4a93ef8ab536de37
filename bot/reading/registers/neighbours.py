"""Readings of who came before or after somebody named, in the order of a register."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import running
from bot.reading.proposals.striding import stride
from bot.reading.reading import Reading
from bot.reading.registers.items import Items
from bot.reading.registers.kept import coming, counting, past
from bot.reading.registers.meanings import NAMES, TIMES
from bot.reading.registers.turning import turned
from bot.reading.sets.sets import SetReading
from bot.reading.sets.state import Chosen
from store.dates import PartialDate
from store.query.condition import Beside, Condition, Within
from store.query.query import Count, Pick, Query, Select
from store.query.sort import Item, Sort


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
            if self._all():
                yield from self._beyond(inner, side, outer, found)
                continue
            places = self._stride(chosen.offer)
            marks = {"strides": float(places > 0)}
            yield from self.next_to(self._latest(inner), side, outer, found.used, marks, places or 1)

    def _stride(self, name: Offer) -> int:
        """How many places from somebody are counted, by years where each has one; 0 where none are."""
        text = self.kept.said.text
        number, cue = stride(text)
        if cue is not None and 0 <= name.start - cue.end <= 1:
            return number
        sides = (one for one in text.group("relation") if 0 <= name.start - one.end <= 1)
        start = min((one.start for one in sides), default=0)
        count = text.form(start - 2) if start > 1 and text.has(start - 1, "noun", "year") else ""
        return int(count) if self._turns and count.isdecimal() else 0

    @property
    def _turns(self) -> bool:
        """Whether the office is held in turn, a year each."""
        return "theme" in self.register.asked

    def _all(self) -> bool:
        """Whether all on that side are asked for, and not the nearest: 'how many signed before the US'."""
        return counting(self.kept.said) or self._many()

    def _many(self) -> bool:
        text = self.kept.said.text
        return text.holds("several-states") or self.kept.several or "list" in text.senses("form")

    def _beyond(
        self, of: Query, side: str, where: Sequence[Condition], found: SetReading
    ) -> Iterator[Reading]:
        """All before or after what a query finds, or how many they are."""
        others = self.register.select(Beside(self.register.by, side, of), *where)
        form, query = ("number", Count(others)) if counting(self.kept.said) else ("roll", others)
        yield self.reading(form, query, "", found.used, beside=1.0)

    def _latest(self, inner: Select) -> Query:
        """Of several that run for a time the latest that has begun: 'before Malaysia' is before 2025; the
        last of all where what is to come is asked for."""
        if self.register.running and self._ahead_of():
            return Pick(inner, self.register.by, -1)
        begun = self.register.select(inner.where, *running(None, self.kept.said.today))
        several = self.register.running and len(self.find(inner)) > 1 and bool(self.find(begun))
        return Pick(begun, self.register.by, -1) if several else inner

    def _ahead_of(self) -> bool:
        """Whether it is asked who will come next."""
        said = self.kept.said
        return coming(said) or ("next" in said.text.senses("pick") and not past(said))

    def next_to(
        self,
        of: Query,
        side: str,
        where: Sequence[Condition],
        used: Sequence[Chosen],
        marks: Mapping[str, float],
        places: int = 1,
    ) -> Iterator[Reading]:
        """The nearest before or after what a query finds, or the one so many places from it."""
        others = self.register.select(Beside(self.register.by, side, of), *where)
        query: Query = Pick(others, self.register.by, places - 1 if side == "after" else -places)
        if not self.find(query):
            query = self._in_order(of, side, where, places) or self._over_by(of, side, where, places) or query
        for asked in self.asked:
            yield self.reading("stated", query, asked, used, beside=1.0, **marks)

    def _in_order(self, of: Query, side: str, where: Sequence[Condition], places: int) -> Query | None:
        """The one so many places on in the order of the items, as far as their days are known; coordinators,
        of some of whom a day alone is known, stand in order in the record."""
        every, by = self.register.select(*where), self.register.by
        kept = self.register.sort is Sort.COORDINATOR
        row = self.find(every) if kept else self.find(Pick(every, by, 0, len(self.find(every))))
        own = [row.index(one) for one in self.find(of) if one in row]
        place = (max(own) + places if side == "after" else min(own) - places) if own else -1
        if not 0 <= place < len(row):
            return None
        one = row[place]
        if kept and isinstance(one, Item):
            return self.register.select(*where, self.register.of_state(one.held.country))
        return Pick(every, by, place)

    def _over_by(self, of: Query, side: str, where: Sequence[Condition], places: int) -> Query | None:
        """The one so many places back of those that had ended when another began."""
        begun = self.kept.proposer.scene.engine.dates(of, self.register.by)
        if side != "before" or not (self.register.running and begun):
            return None
        first = min(begun, key=lambda day: day.first)
        over = self.register.select(Within("end", None, PartialDate(first.year, first.month).last), *where)
        query = Pick(over, "end", -places)
        return query if self.find(query) else None

    def _side(self, name: Offer) -> str:
        return turned(self.kept.said.text, name)
