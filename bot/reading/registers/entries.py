"""Readings of the items of one register: what is told of them, which, how many, whether, the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from itertools import chain

from bot.reading.lexicon.lexicon import Cue, words_of
from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import on
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, counting, past, turned
from bot.reading.registers.meanings import NAMES, meanings
from bot.reading.registers.register import Register
from bot.reading.sets.sets import SetReading, read_sets
from bot.reading.sets.state import Chosen, Groups
from bot.reading.signs.operators import ordering, senses_of
from bot.reading.words.polar import polar
from store.kinds import Kind, Ref
from store.query.condition import Any, Beside, Condition, Holding, Within, both
from store.query.query import Count, Holds, Pick, Query, Select
from store.query.value import Thing

_SETS, _BEAM, _MOST = 4, 8, 20
# How many items are stated one by one, and how many records.
_FEW, _COUPLE = 5, 2
# How far from a name a word may stand that says who came before or after.
_NEAR = 2
# Sorts of meanings that say when.
_TIMES = frozenset({"time", "by"})
_DAY = timedelta(1)
_BEFORE = {"previous": "before", "following": "after"}


@dataclass
class Entries:
    """``taken`` are the words that name the register; ``given`` conditions of a former turn that still hold,
    ``stayed`` the same as meanings, ``former`` its form; ``marks`` are features of all readings."""

    kept: Kept
    register: Register
    taken: Sequence[Offer] = ()
    given: Groups = ()
    stayed: Sequence[Chosen] = ()
    marks: Mapping[str, float] = field(default_factory=dict)
    former: str = ""

    @cached_property
    def offers(self) -> list[Offer]:
        return list(meanings(self.kept, self.register, self.taken))

    @cached_property
    def sets(self) -> list[SetReading]:
        """The best sets of items that the text may mean, those that nothing fits, too."""
        scene, sort = self.kept.proposer.scene, self.register.sort
        own = scene.engine.mask(self.register.own, sort)
        said = {at for one in self.offers for at in range(one.start, one.end)}
        skip = words_of(self.kept.cues) | {at for one in self.taken for at in range(one.start, one.end)}
        skip -= said
        text, offers = self.kept.said.text, self.offers
        found = read_sets(text, offers, scene.rows, sort, skip, own, self.given, _BEAM, hollow=True)
        return [one for one in found[:_SETS] if not self._strange(one, own)]

    def _strange(self, found: SetReading, own: int) -> bool:
        """Whether somebody is named who stands nowhere in the register: he held no office of ASEAN."""
        engine, sort = self.kept.proposer.scene.engine, self.register.sort
        people = (one.offer.where for one in found.used if one.offer.sort == "person")
        return any(where is not None and not engine.mask(where, sort) & own for where in people)

    def readings(self) -> Iterator[Reading]:
        """Each way in which the items may be asked about."""
        for found in self.sets:
            behind = self.sets[0].score - found.score
            ways = (self._beside,) if self._bounded(found) else (self._told, self._claimed, self._picked)
            for one in chain.from_iterable(way(found) for way in ways):
                one.features["entries behind"] = behind
                yield one
        yield from self._compared()

    def reading(self, form: str, query: Query, asked: str, used: Sequence[Chosen], **marks: float) -> Reading:
        """A reading with the meanings that it takes."""
        subject, senses = self.register.subject, self.kept.senses()
        sorts = {one.offer.sort for one in used}
        named = {f"{subject} {name}": value for name, value in marks.items()}
        named |= {f"entries {name}": value for name, value in marks.items()}
        named |= {f"{subject} {form} by {sense}": 1.0 for sense in senses}
        for sort in sorts:
            named[f"entries {form} with {sort}"] = named[f"{subject} {form} with {sort}"] = 1.0
            named |= {f"{subject} {sort} by {sense}": 1.0 for sense in senses}
        named["entries ruled out"] = float(any(not one.affirmed for one in used))
        taken = [*self.taken, *(one.offer for one in used)]
        made = self.kept.reading(form, query, self._refs(used), asked, taken, {**named, **self.marks})
        made.used = (*map(Chosen, self.taken), *used, *self.stayed)
        return made

    def _refs(self, used: Iterable[Chosen]) -> tuple[Ref, ...]:
        """The members named; of what stands in one record that."""
        if self.register.ref.kind is not Kind.BODY:
            return (self.register.ref,)
        known = self.kept.proposer.scene.catalogue.members_by_place
        keys = [str(one.offer.key) for one in used if one.offer.sort == "state" and one.affirmed]
        return tuple(Ref(Kind.MEMBER, known[key].id) for key in keys if key in known) or (self.register.ref,)

    def _told(self, found: SetReading) -> Iterator[Reading]:
        """What is told of each, which and how many they are; of what runs, those that do now, too."""
        plain = not any(one.offer.sort in _TIMES for one in (*found.used, *self.stayed))
        ways = [(self.register.select(*found.conditions), 0.0)]
        if self.register.running and plain:
            ways.append((self.register.select(*found.conditions, on(self.kept.said.today)), 1.0))
        for select, current in ways:
            marks = {"current": current} | {f"current & {name}": current for name in self._signs}
            marks |= {f"all & {name}": float(plain) - current for name in self._signs}
            marks["empty"] = float(not found.mask)
            few = len(self._find(select)) <= (_FEW if self.register.sort.inner else _COUPLE)
            for asked in self._asked if few else ():
                yield self.reading("stated", select, asked, found.used, **marks)
            yield self.reading("roll", select, "", found.used, **marks)
            if counting(self.kept.said) or self.former == "number":
                yield self.reading("number", Count(select), "", found.used, **marks)

    @property
    def _asked(self) -> tuple[str, ...]:
        """What may be asked of an item: its theme only where themes are spoken of."""
        themes = "theme" in self.kept.said.text.senses("field") or self.former
        return tuple(name for name in self.register.asked if name != "theme" or themes)

    def _find(self, select: Select) -> tuple[Thing, ...]:
        return self.kept.proposer.scene.engine.find(select).things

    @cached_property
    def _signs(self) -> tuple[str, ...]:
        """What shows whether those of today are meant, or all."""
        text = self.kept.said.text
        found = {
            "past": past(self.kept.said),
            "still": text.holds("still"),
            "list": "list" in text.senses("form"),
            "plural": self.kept.several,
            "named": any(one.sort in NAMES for one in self.offers),
            "when": "when" in text.senses("field"),
        }
        return tuple(name for name, holds in found.items() if holds)

    def _claimed(self, found: SetReading) -> Iterator[Reading]:
        """That there is such a one; of what runs, that it does now unless the past is spoken of."""
        way = polar(self.kept.said.text)
        names = NAMES & {one.offer.sort for one in (*found.used, *self.stayed)}
        if not way and names and self.former == "whether":
            way = "again"
        if not way or not found.used or (self.former and way == "statement" and not names):
            return
        timed = any(one.offer.sort in _TIMES for one in (*found.used, *self.stayed))
        now = self.register.running and not timed and not past(self.kept.said)
        held = self.register.select(*((on(self.kept.said.today),) if now else ()))
        claim = both(*found.conditions)
        ways = {f"{way} & {one.offer.sort}": 1.0 for one in found.used} | {way: 1.0}
        yield self.reading("whether", Holds(held, claim), "", found.used, current=float(now), **ways)

    def _bounded(self, found: SetReading) -> bool:
        """Whether a name says before or after whom."""
        return any(one.offer.sort in NAMES and self._side(one.offer) for one in found.used)

    def _beside(self, found: SetReading) -> Iterator[Reading]:
        """Who came before or after somebody named."""
        for chosen in found.used:
            side = self._side(chosen.offer) if chosen.offer.sort in NAMES else ""
            where = chosen.offer.where
            if not side or where is None:
                continue
            times = [one for one in found.used if one.offer.sort in _TIMES and one.offer.where is not None]
            inner = self.register.select(where, *(one.offer.where for one in times if one.offer.where))
            mine = {where, *(one.offer.where for one in times)}
            outer = [one for one in found.conditions if one not in mine]
            yield from self.next_to(inner, side, outer, found.used)

    def next_to(
        self, of: Query, side: str, where: Sequence[Condition], used: Sequence[Chosen], **marks: float
    ) -> Iterator[Reading]:
        """The nearest before or after what a query finds."""
        others = self.register.select(Beside(self.register.by, side, of), *where)
        query = Pick(others, self.register.by, 0 if side == "after" else -1)
        for asked in self._asked:
            yield self.reading("stated", query, asked, used, beside=1.0, **marks)

    def _side(self, name: Offer) -> str:
        """'before' or 'after' where words say so of a name: 'before Surin', 'Surin's successor'."""
        behind = range(name.end, name.end + _NEAR)
        cues = [cue for cue in self.kept.said.text.group("pick") if cue.start in behind]
        return turned(self.kept.said, name) or next(
            (_BEFORE[cue.sense] for cue in cues if cue.sense in _BEFORE), ""
        )

    def _picked(self, found: SetReading) -> Iterator[Reading]:
        """The first, the latest, the last three; the next and previous of what runs; one by its number."""
        where = found.conditions
        for cue in self.kept.said.text.group("pick"):
            size, covered = self._counted(cue)
            used = (*found.used, Chosen(covered))
            for query in self._picks(cue.sense, where, size):
                if size > 1:
                    yield self.reading("roll", query, "", used, picked=1.0, several=1.0)
                for asked in self._asked if size == 1 else ():
                    yield self.reading("stated", query, asked, used, picked=1.0)
        for one in self.kept.named("ordinal"):
            within = any(one.over(other.offer) for other in found.used)
            if isinstance(one.key, int) and self.kept.said.text.words[one.start].ordinal and not within:
                query = self._numbered(one.key, where)
                for asked in self._asked:
                    used = (*found.used, Chosen(one))
                    yield self.reading("stated", query, asked, used, picked=1.0, numbered=1.0)

    def _numbered(self, number: int, where: Sequence[Condition]) -> Query:
        """The one that bears a number, else the one at that place."""
        bearing = self.register.select(Holding("ordinal", number, number), *where)
        if self._find(bearing):
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
        text, none = self.kept.said.text, self.kept.proposer.scene.rows.none
        for at in (cue.end, cue.start - 1):
            form = text.form(at)
            if form.isascii() and form.isdigit() and 1 < int(form) <= _MOST and at not in text.timed:
                start, end = min(at, cue.start), max(at + 1, cue.end)
                return int(form), Offer(start, end, "pick", cue.sense, 1.0, none)
        return 1, Offer(cue.start, cue.end, "pick", cue.sense, 0.5, none)

    def _compared(self) -> Iterator[Reading]:
        """'was Russia in the TAC before the US', 'who acceded first, India or China'."""
        names = [one for one in self.offers if one.sort in NAMES and one.where is not None]
        if len(names) < 2:
            return
        used = [Chosen(one) for one in names[:2]]
        first, second = (self.register.select(one.offer.where) for one in used if one.offer.where)
        side = turned(self.kept.said, names[1])
        by = self.register.by
        if side:
            yield self.reading("whether", Holds(first, Beside(by, side, second)), "", used, order=1.0)
        for sense in sorted(senses_of(ordering(self.kept.said)) & {"earlier", "later"}):
            either = Any(tuple(one.where for one in names[:2] if one.where))
            query = Pick(self.register.select(either), by, -1 if sense == "later" else 0)
            yield self.reading("stated", query, "who", used, order=1.0)
            if side == "":
                way = "before" if sense == "earlier" else "after"
                yield self.reading("whether", Holds(first, Beside(by, way, second)), "", used, order=1.0)
