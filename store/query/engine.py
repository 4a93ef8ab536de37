"""Evaluates conditions and queries over a catalogue in memory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import chain

from store.catalogue import Catalogue
from store.content import Content
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.query import order, summary, truth
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
)
from store.query.fields import FIELDS
from store.query.fields import Value as Plain
from store.query.mask import bits, gathered
from store.query.query import (
    Alike,
    Count,
    Gap,
    Holds,
    Peak,
    Pick,
    Project,
    Query,
    Rank,
    Select,
    Tally,
    Total,
)
from store.query.sort import Item, Sort
from store.query.stock import Stock
from store.query.value import Found, Number, Thing, Told, Value

# How many sets are remembered, and how many bytes of them.
_REMEMBERED, _BYTES = 50_000, 1 << 27


class Engine(Stock):
    """Remembers the sets that conditions come to; ``content`` is of the same catalogue."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        super().__init__(catalogue, content)
        self._masks: dict[tuple[Sort | None, Condition], int] = {}
        self._remembered = min(_REMEMBERED, _BYTES // (64 + len(self.refs) // 8))

    def mask(self, condition: Condition, sort: Sort | None = None) -> int:
        """The set of those that fit: of all records, or of the items of an inner sort."""
        inner = sort if sort is not None and sort.inner else None
        key = (inner, condition)
        mask = self._masks.get(key)
        if mask is None:
            if len(self._masks) >= self._remembered:
                self._masks.clear()
            mask = self._masks[key] = self._mask(condition, inner)
        return mask

    def forget(self) -> None:
        """Drop the remembered sets; the indexes stay."""
        self._masks.clear()

    def _mask(self, condition: Condition, inner: Sort | None) -> int:
        shelf = self.shelf(inner) if inner else self.records
        match condition:
            case Has():
                return shelf.has(condition)
            case Within():
                return shelf.within(condition)
            case Holding():
                return shelf.holding(condition)
            case Not(of):
                return shelf.every & ~self.mask(of, inner)
            case All(of):
                mask = shelf.every
                for one in of:
                    mask &= self.mask(one, inner)
                return mask
            case Any(of):
                mask = 0
                for one in of:
                    mask |= self.mask(one, inner)
                return mask
            case Says(word, named):
                return self.said(word, named=named, inner=inner)
            case Some(sort, where):
                return 0 if inner else self.owners(self.mask(where, sort), sort)
            case Of(where):
                return self.owned(self.mask(where), inner) if inner else 0
            case Linked(field, to):
                return shelf.has(Has(field, self.ids(to)))
            case Beside():
                found = self.beside(condition)
                return shelf.within(found) if found else 0

    def ids(self, query: Query) -> tuple[str, ...]:
        """The ids of the records found, or of those that hold the items found."""
        return tuple(ref.id for ref in self.refs_of(self.find(query)))

    def beside(self, condition: Beside) -> Within | None:
        """The days that 'before' or 'after' comes to, None where the other query finds no date."""
        dates = self.dates(condition.of, condition.field)
        if condition.side == "before":
            first = min((when.first for when in dates), default=date.min)
            return Within(condition.field, None, first - timedelta(1)) if first > date.min else None
        last = max((when.last for when in dates), default=date.max)
        return Within(condition.field, last + timedelta(1), None) if last < date.max else None

    def dates(self, query: Query, field: str = "date") -> list[PartialDate]:
        """The dates of what a query finds."""
        return [
            value
            for thing in self.find(query).things
            for value in self.values(thing, field)
            if isinstance(value, PartialDate)
        ]

    def find(self, query: Query) -> Found:
        """What a query for records or items finds; nothing for one that asks for anything else."""
        match query:
            case Select(sort, where):
                return Found(sort, self.things(sort, self.mask(where, sort)))
            case Pick(of, by, at, size):
                found = self.find(of)
                return Found(found.sort, order.picked(self, found.things, by, at, size))
            case Peak(of, by, most):
                found = self.find(of)
                return Found(found.sort, order.peak(self, found.things, by, most=most))
            case Project(of, (field,)):
                return self._followed(self.find(of), field)
            case _:
                return Found(Sort.MEETING, ())

    def _followed(self, found: Found, field: str) -> Found:
        """The records that a field of what was found links to."""
        if field == "owner" and found.sort.owner:
            return Found(found.sort.owner, self.refs_of(found))
        kept = FIELDS[field]
        kinds = tuple(Kind) if kept.mixed else (Kind(kept.link),) if kept.link else ()
        ids = dict.fromkeys(str(value) for thing in found.things for value in self.values(thing, field))
        known = ([ref for kind in kinds if (ref := Ref(kind, id_)) in self.at][:1] for id_ in ids)
        refs = tuple(chain.from_iterable(known))
        return Found(Sort(refs[0].kind) if refs else Sort(kept.link or Sort.MEETING), refs)

    def measure(self, thing: Thing, by: str) -> Plain | None:
        """A date or number to order by: the first value of a field that is one, else how many it has.

        None where there is no value, but 0 where a field that is counted is open.
        """
        values = self.values(thing, by)
        if FIELDS[by].dated or FIELDS[by].number:
            return values[0] if values else None
        return len(values) if values or not FIELDS[by].closed else None

    def evaluate(self, query: Query) -> Value:
        """The value of any query."""
        match query:
            case Select() | Pick() | Peak():
                return self.find(query)
            case Project(of, fields):
                rows = [
                    (thing, tuple(self.values(thing, field) for field in fields))
                    for thing in self.find(of).things
                ]
                return Told(fields, tuple(rows))
            case Count(of, field):
                things = self.find(of).things
                if not field:
                    return Number(len(things), things)
                values = dict.fromkeys(value for thing in things for value in self.values(thing, field))
                return Number(len(values), things, tuple(values))
            case Total(of):
                return summary.total(self.pledges(self.find(of).things))
            case Tally(of, field, most, least):
                return summary.tally(self, self.find(of).things, field, most=most, least=least)
            case Gap():
                return summary.gap(self, query)
            case Alike(of, field):
                return truth.alike(self, [self.find(one).things for one in of], field)
            case Rank():
                return order.rank(self, query)
            case Holds(Select() as of, All(()), False):
                return truth.existing(self, of)
            case Holds(Count(of), Holding(_, least, most)):
                return truth.counted(self.find(of), least, most)
            case Holds(of, claim, True):
                return truth.throughout(self, self.find(of), claim)
            case Holds(of, claim):
                return truth.judge(self, self.find(of), claim)

    def pledges(self, things: Iterable[Thing]) -> tuple[Item, ...]:
        """The pledges among some things, and those of the meetings among them."""
        chosen = list(things)
        given = gathered([self.place(one) for one in chosen if _pledge(one)])
        held = self.owned(
            gathered([self.at[one] for one in chosen if not isinstance(one, Item)]), Sort.PLEDGE
        )
        items = self.shelf(Sort.PLEDGE).items
        return tuple(items[at] for at in bits(given | held))


def _pledge(thing: Thing) -> bool:
    return isinstance(thing, Item) and thing.sort is Sort.PLEDGE
