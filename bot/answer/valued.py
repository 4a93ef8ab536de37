"""What a query comes to, as an answer by itself: all of it, in the order of the engine."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.answer import Answer, Card, Fact, Listing
from bot.answer.phrase import Phrase
from bot.answer.shorthand import shorthand
from bot.answer.things import Things
from bot.telling.wording import canonical, listed, pledged, tallied, words
from bot.texts.calendar import amount as sum_
from store.dates import PartialDate
from store.kinds import Ref
from store.query.engine import Engine
from store.query.fields import Value as Plain
from store.query.query import Count, Gap, Query, Rank, Select
from store.query.sort import Item, Sort
from store.query.value import Apart, Found, Number, Ranked, Sums, Tallied, Thing, Told, Truth, owners
from store.records import Pledge

_TRUTH = {True: "yes", False: "no", None: "not recorded"}
_UNKNOWN = "not recorded"


def listing(query: Select, engine: Engine) -> Listing:
    """The records of a set, the newest meetings first; those that hold the items of a set of items."""
    refs = engine.refs_of(engine.find(query))
    if query.sort is Sort.MEETING:
        refs = refs[::-1]
    told, _ = tallied([engine.catalogue.get(ref) for ref in refs])
    lead = f"{Phrase(engine.catalogue).of(query)}: {told}"
    return Listing(lead, refs, tuple(map(Things(engine.catalogue).name, refs)), shorthand(query))


def valued(query: Query, engine: Engine) -> Answer:
    """The value of any query; of a fact the ``context`` is the query in words, each line says one thing."""
    if isinstance(query, Select) and not query.sort.inner:
        return listing(query, engine)
    return _Value(query, engine).answer()


class _Value:
    """One query and what it comes to."""

    def __init__(self, query: Query, engine: Engine) -> None:
        self._query = query
        self._engine = engine
        self._things = Things(engine.catalogue)
        self._phrase = Phrase(engine.catalogue).of(query)

    def answer(self) -> Answer:
        match self._engine.evaluate(self._query):
            case Found(sort, things):
                return self._items(things) if sort.inner else self._records(owners(things))
            case Told(fields, rows):
                return self._told(fields, rows)
            case Number(number, things, values):
                return self._number(number, things, values)
            case Sums(amounts, things):
                said = listed([sum_(amount, currency) for currency, amount in amounts]) or "nothing"
                exact = [f"{amount.normalize():f} {currency}" for currency, amount in amounts]
                return self._fact([said], exact, things)
            case Tallied(field, rows):
                lines = [f"{self._things.linked(field, one)}: {len(having)}" for one, having in rows]
                named = [self._things.canonical(field, one) for one, _ in rows]
                return self._fact(lines, named, (thing for _, having in rows[:1] for thing in having))
            case Apart() as apart:
                return self._apart(apart)
            case Truth() as truth:
                return self._truth(truth)
            case Ranked() as ranked:
                return self._ranked(ranked)

    def _records(self, refs: tuple[Ref, ...]) -> Answer:
        if len(refs) == 1 and (record := self._engine.catalogue.get(refs[0])):
            return Card(refs[0], (record.name, *canonical(record, self._engine.catalogue)))
        return Listing(f"{self._phrase}: {len(refs)}", refs, tuple(map(self._things.name, refs)))

    def _items(self, things: Iterable[Thing]) -> Fact:
        items = [thing for thing in things if isinstance(thing, Item)]
        values = [
            pledged(one.held) if isinstance(one.held, Pledge) else self._things.held(one) for one in items
        ]
        return self._fact(list(map(self._things.line, items)) or ["none"], values, items)

    def _told(
        self, fields: tuple[str, ...], rows: tuple[tuple[Thing, tuple[tuple[Plain, ...], ...]], ...]
    ) -> Fact:
        lines, values = [], []
        for thing, row in rows:
            said = [self._said(field, held) for field, held in zip(fields, row, strict=True)]
            lines.append(f"{self._things.name(thing)}: {'; '.join(said)}")
            values += [
                self._things.canonical(field, one)
                for field, held in zip(fields, row, strict=True)
                for one in held
            ]
        return self._fact(lines or ["none"], values, (thing for thing, _ in rows))

    def _number(self, number: int, things: Iterable[Thing], values: tuple[Plain, ...]) -> Fact:
        field = self._query.field if isinstance(self._query, Count) else ""
        lines = [str(number), *(self._things.value(field, one) for one in values)]
        return self._fact(lines, (str(number),), things)

    def _apart(self, apart: Apart) -> Fact:
        field = self._query.field if isinstance(self._query, Gap) else ""
        dated = any(isinstance(end, PartialDate) for _, end in apart.ends)
        said = _UNKNOWN if apart.apart is None else f"{apart.apart:,}"
        if dated and apart.apart is not None:
            said += f" {apart.unit}{'' if apart.apart == 1 else 's'}"
        ends = [
            f"{self._things.name(thing)}: {self._said(field, () if end is None else (end,))}"
            for thing, end in apart.ends
        ]
        values = () if apart.apart is None else (str(apart.apart),)
        return self._fact([said, *ends], values, (thing for thing, _ in apart.ends))

    def _truth(self, truth: Truth) -> Fact:
        fields = truth.fields or ("",) * len(truth.by)
        lines = [
            f"{self._things.line(thing)}{f'; {words(field)}: {self._said(field, held)}' if field else ''}"
            for field, (thing, held) in zip(fields, truth.by, strict=True)
        ]
        word = _TRUTH[truth.holds]
        return self._fact(
            [word, *dict.fromkeys(lines)], (word,), (*(one for one, _ in truth.by), *truth.things)
        )

    def _ranked(self, ranked: Ranked) -> Fact:
        by = self._query.by if isinstance(self._query, Rank) else ""
        of = self._query.of if isinstance(self._query, Rank) else ()
        lines = ["equal"] if ranked.tied else [] if ranked.certain else ["not known exactly enough"]
        values = []
        for place, (things, measure) in zip(ranked.order, ranked.rows, strict=True):
            name = (
                self._things.name(things[0])
                if len(things) == 1
                else Phrase(self._engine.catalogue).of(of[place])
            )
            lines.append(f"{name}: {self._said(by, () if measure is None else (measure,))}")
            values.append(name)
        return self._fact(lines, values, (thing for things, _ in ranked.rows[:1] for thing in things))

    def _said(self, field: str, values: Iterable[Plain]) -> str:
        """The values of a field in a row."""
        return listed([self._things.value(field, one) for one in values]) or _UNKNOWN

    def _fact(self, lines: list[str], values: Iterable[str], things: Iterable[Thing]) -> Fact:
        return Fact("\n".join(lines), owners(things), tuple(dict.fromkeys(values)), self._phrase)
