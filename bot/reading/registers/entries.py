"""Readings of the items of one register: what is told of them, which, how many, whether, the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial
from itertools import chain

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import on, running
from bot.reading.reading import Reading
from bot.reading.registers.alongside import alongside, together
from bot.reading.registers.compared import compared
from bot.reading.registers.counts import counted_by, numbered
from bot.reading.registers.kept import coming, counting, past
from bot.reading.registers.meanings import NAMES, TIMES
from bot.reading.registers.moments import asks_when
from bot.reading.registers.neighbours import Neighbours
from bot.reading.sets.sets import SetReading
from bot.reading.sets.state import Chosen
from bot.reading.signs.operators import likened
from bot.reading.words.polar import asks_who, polar
from bot.reading.words.several import several
from store.query.condition import Condition, Has, Within, both
from store.query.query import Count, Holds, Pick, Query, Select
from store.query.sort import Sort

# How many items are stated one by one, and how many records.
_FEW, _COUPLE = 5, 2
_DAY = timedelta(1)


class Entries(Neighbours):
    """Reads a text of the items of one register."""

    def readings(self) -> Iterator[Reading]:
        """Each way in which the items may be asked about."""
        for found in self.sets:
            behind = self.sets[0].score - found.score
            for one in chain.from_iterable(way(found) for way in self._ways(found)):
                one.features["entries behind"] = behind
                yield one
        yield from compared(self)

    def _ways(self, found: SetReading) -> tuple[Callable[[SetReading], Iterator[Reading]], ...]:
        """How they may be: by whom they stand beside alone, where that is said; not one by one where what
        they have in common is asked."""
        if together(self):
            return (partial(alongside, self),)
        if self.bounded(found):
            return (self.beside,)
        return () if self._shared(found) else (self._told, self._claimed, self._picked, self._placed)

    def _told(self, found: SetReading) -> Iterator[Reading]:
        """What is told of each, which and how many they are; of what runs, those that do now, too."""
        plain = not any(one.offer.sort in TIMES for one in (*found.used, *self.stayed))
        open_ = plain or all(time.last is None for time, _ in self.kept.times)  # 'since 2000' is until today
        ways = [(self._tensed(found) if open_ else self.register.select(*found.conditions), 0.0)]
        if self.register.running and plain:
            now = self.register.select(*found.conditions, on(self.kept.said.today))
            ways = [(now, 1.0)] if self._present(now, found) else [*ways, (now, 1.0)]
        for select, current in ways:
            marks = {"current": current} | {f"current & {name}": current for name in self.signs}
            marks |= {f"all & {name}": float(plain) - current for name in self.signs}
            marks |= {"empty": float(not found.mask), "empty by name": float(self._none_of(found))}
            marks["empty ahead"] = float(not found.mask and self._ahead())
            few = len(self.find(select)) <= (_FEW if self.register.sort.inner else _COUPLE)
            for asked in self.asked if few else ():
                if asked == "when" and not asks_when(self.kept.said.text, found.used):
                    continue
                lands = float(asked == "where" and "country" in self.kept.said.text.senses("noun"))
                yield self.reading("stated", select, asked, found.used, **marks, lands=lands)
            yield self.reading("roll", select, "", found.used, **marks)
            if numbered(self) or self.former == "number":
                marks |= {"number current": current, "number still": current * ("still" in self.signs)}
                yield self.reading("number", Count(select, counted_by(self)), "", found.used, **marks)

    def _none_of(self, found: SetReading) -> bool:
        """Whether nothing is told because a state is named that is none of them: 'when did Sweden sign'."""
        engine, sort = self.kept.proposer.scene.engine, self.register.sort
        named = [one.offer.where for one in found.used if one.offer.sort == "state"]
        own = self.register.own
        return not found.mask and any(
            where is not None and not engine.mask(both(where, own), sort) for where in named
        )

    def _ahead(self) -> bool:
        """Whether all times named are still to come."""
        today = self.kept.said.today
        return bool(self.kept.times) and all(one.first and one.first > today for one, _ in self.kept.times)

    def _present(self, now: Select, found: SetReading) -> bool:
        """Whether who holds an office or coordinates now is asked for, and known: not who did, nor all that
        did."""
        text = self.kept.said.text
        if self.register.sort is Sort.TERM:
            today = bool(text.group("present")) or self._is_one(found)
            return today and "past" not in self.signs and not self.former and bool(self.find(now))
        did = any(text.among(at, "coordinating-then") for at in words_of(self.kept.cues))
        every = {"past", "list", "plural", "named"}.intersection(self.signs) or counting(self.kept.said)
        asked = self.register.sort is Sort.COORDINATOR and not (did or every or self.former)
        return asked and bool(self.find(now))

    def _is_one(self, found: SetReading) -> bool:
        """'who is the deputy for X', and not who they are, nor who is the first of them."""
        every = {"list", "plural", "named"}.intersection(self.signs) or counting(self.kept.said)
        shared = any(one.offer.sort == "said" for one in found.used)
        return (
            shared and not every and asks_who(self.kept.said.text) and not self.kept.said.text.group("pick")
        )

    def _tensed(self, found: SetReading) -> Select:
        """All that fit; of what runs for a time those that have begun where the past is spoken of, and those
        that are to begin where what will be is, as far as there are such."""
        every, today = self.register.select(*found.conditions), self.kept.said.today
        if not self.register.running or past(self.kept.said) == coming(self.kept.said):
            return every
        begun = (
            tuple(running(None, today)) if past(self.kept.said) else (Within("begin", today + _DAY, None),)
        )
        some = self.register.select(*found.conditions, *begun)
        return some if 0 < len(self.find(some)) < len(self.find(every)) else every

    def _claimed(self, found: SetReading) -> Iterator[Reading]:
        """That there is such a one; of what runs, that it does now unless the past is spoken of."""
        way = polar(self.kept.said.text)
        names = NAMES & {one.offer.sort for one in (*found.used, *self.stayed)}
        if not way and names and self.former == "whether":
            way = "again"
        if not way or not found.used or (self.former and way == "statement" and not names):
            return
        timed = any(one.offer.sort in TIMES for one in (*found.used, *self.stayed))
        now = self.register.running and not timed and not past(self.kept.said)
        held = self.register.select(*((on(self.kept.said.today),) if now else ()))
        claim = both(*found.conditions)
        ways = {f"{way} & {one.offer.sort}": 1.0 for one in found.used} | {way: 1.0}
        yield self.reading("whether", Holds(held, claim), "", found.used, current=float(now), **ways)

    def _shared(self, found: SetReading) -> bool:
        """Whether it is asked what several that are named have in common."""
        names = {one.offer.start for one in found.used if one.offer.sort in NAMES}
        return len(names) > 1 and bool(likened(self.kept.said.text))

    def _picked(self, found: SetReading) -> Iterator[Reading]:
        """The first, the latest, the last three; the next and previous of what runs; one by its number."""
        where = found.conditions
        for cue in self.kept.said.text.group("pick"):
            own = cue.start in words_of(self.kept.cues)  # 'the original five' are the founders
            if (
                own or cue.start in self.kept.said.text.timed or self.kept.said.text.among(cue.end, "day")
            ):  # 'his last day in office' picks none
                continue
            size, covered = self._counted(cue)
            used = (*found.used, Chosen(covered))
            for query in self._picks(cue.sense, where, size):
                if size > 1:
                    yield self.reading("roll", query, "", used, picked=1.0, several=1.0)
                for asked in self.asked if size == 1 else ():
                    yield self.reading("stated", query, asked, used, picked=1.0)
        for one in self.kept.named("ordinal"):
            within = any(one.over(other.offer) for other in found.used)
            if isinstance(one.key, int) and self.kept.said.text.words[one.start].ordinal and not within:
                query = self._numbered(one.key, where)
                query = self._of_all(one.key, found) if not self.find(query) else query
                for asked in self.asked:
                    used = (*found.used, Chosen(one))
                    yield self.reading("stated", query, asked, used, picked=1.0, numbered=1.0)

    def _of_all(self, number: int, found: SetReading) -> Query:
        """The one of a number where it is that which is named: 'Cambodia was the tenth to join'."""
        named = [one.offer.where for one in found.used if one.offer.sort in NAMES]
        query = self._numbered(number, [one for one in found.conditions if one not in named])
        own = self.find(self.register.select(*found.conditions))
        return query if set(self.find(query)) <= set(own) else self._numbered(number, found.conditions)

    def _placed(self, found: SetReading) -> Iterator[Reading]:
        """That somebody named is the first, the last, the seventh: 'was Viet Nam the seventh member'."""
        named = [one for one in found.used if one.offer.sort in NAMES and one.affirmed]
        claim = named[0].offer.where if len(named) == 1 else None
        way = polar(self.kept.said.text)
        if claim is None or not way:
            return
        where = [one for one in found.conditions if one != claim]
        for query, offer in self._places(where, found.used):
            if way == "statement" and self.kept.said.text.has(offer.start, "pick"):
                continue  # 'first time Myanmar chaired?' asks when
            used = (*found.used, Chosen(offer))
            yield self.reading("whether", Holds(query, claim), "", used, picked=1.0, numbered=1.0)

    def _places(self, where: Sequence[Condition], used: Sequence[Chosen]) -> Iterator[tuple[Query, Offer]]:
        """What stands at the places that are spoken of, with whatever is of the same day."""
        text, none = self.kept.said.text, self.kept.proposer.scene.rows.none
        for cue in text.group("pick"):
            if cue.sense in ("first", "last") and cue.start not in text.timed:
                offer = Offer(cue.start, cue.end, "pick", cue.sense, 1.0, none)
                yield self._together(where, 0 if cue.sense == "first" else -1), offer
        for one in self.kept.named("ordinal"):
            free = not any(one.over(other.offer) for other in used)
            if isinstance(one.key, int) and text.words[one.start].ordinal and free:
                yield self._together(where, one.key - 1), one

    def _together(self, where: Sequence[Condition], place: int) -> Query:
        """What stands at a place of all by their days, with the others of its day."""
        every, by = self.register.select(*where), self.register.by
        row = self.find(Pick(every, by, 0, len(self.find(every))))
        days = [self.kept.proposer.scene.engine.values(one, by)[:1] for one in row]
        if not -len(row) <= place < len(row):
            return Pick(every, by, place)
        same = [at for at, day in enumerate(days) if day == days[place]]
        return Pick(every, by, same[0], len(same))

    def _numbered(self, number: int, where: Sequence[Condition]) -> Query:
        """The one that bears a number, else the one at that place."""
        bearing = self.register.select(Has("ordinal", (number,)), *where)
        if self.find(bearing):
            return bearing
        return Pick(self.register.select(*where), self.register.by, number - 1)

    def _picks(self, sense: str, where: Sequence[Condition], size: int) -> Iterator[Query]:
        by, said = self.register.by, self.kept.said

        def having(*more: Condition) -> Select:
            return self.register.select(*where, *more)

        match sense:
            case "first":
                yield Pick(having(), by, 0, size)
            case "last":
                yield Pick(having(Within(by, None, said.today)), by, -1, size)
            case "next" if self.register.running:
                yield Pick(having(Within(by, said.today + _DAY, None)), by, 0, size)
            case "previous" if self.register.running:
                yield Pick(having(Within("end", None, said.today - _DAY)), by, -1, size)

    def _counted(self, cue: Cue) -> tuple[int, Offer]:
        """How many a word picks: 'the last three', 'the three latest'."""
        none = self.kept.proposer.scene.rows.none
        if counted := several(self.kept.said.text, cue):
            number, at = counted
            start, end = min(at, cue.start), max(at + 1, cue.end)
            return number, Offer(start, end, "pick", cue.sense, 1.0, none)
        return 1, Offer(cue.start, cue.end, "pick", cue.sense, 0.5, none)
