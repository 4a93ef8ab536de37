"""What many come to: sums, tallies, and how far apart two are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from store.dates import PartialDate
from store.query.fields import Value as Plain
from store.query.order import AMOUNT, currencies, difference
from store.query.query import Gap
from store.query.sort import Item
from store.query.value import Apart, Number, Sums, Tallied, Thing

if TYPE_CHECKING:
    from store.query.engine import Engine


def total(pledges: Sequence[Item]) -> Sums:
    """The sum of each currency, that of most pledges first."""
    sums: dict[str, Decimal] = dict.fromkeys(currencies(pledges), Decimal(0))
    for pledge in pledges:
        sums[pledge.held.currency] += pledge.held.amount
    return Sums(tuple(sums.items()), tuple(pledges))


def tally(engine: Engine, things: Iterable[Thing], field: str, *, most: bool, least: int = 1) -> Tallied:
    """The values of a field, dates by their years, those that most (or fewest) have first, else as met; none
    that fewer than ``least`` have."""
    having: dict[Plain, list[Thing]] = defaultdict(list)
    for thing in things:
        values = engine.values(thing, field)
        for value in dict.fromkeys(one.year if isinstance(one, PartialDate) else one for one in values):
            having[value].append(thing)
    rows = sorted(having.items(), key=lambda row: len(row[1]), reverse=most)
    return Tallied(field, tuple((value, tuple(held)) for value, held in rows if len(held) >= least))


def gap(engine: Engine, query: Gap) -> Apart:
    """How far apart the two that a query names are."""
    match [engine.evaluate(one) for one in query.of]:
        case [Number(one), Number(other)]:
            return Apart(abs(one - other), query.unit, ())
        case [Sums(amounts), Sums(others)]:
            sums = dict(amounts), dict(others)
            shared = [code for code in sums[0] if code in sums[1]]
            alone = len(shared) == len(sums[0]) == len(sums[1]) == 1
            return Apart(abs(sums[0][shared[0]] - sums[1][shared[0]]) if alone else None, query.unit, ())
    ends: list[tuple[Thing, Plain | None]] = []
    for one_ in query.of:
        things = engine.find(one_).things
        if len(things) != 1:
            return Apart(None, query.unit, ())
        ends.append((things[0], engine.measure(things[0], query.field)))
    if query.field == AMOUNT and len(currencies(thing for thing, _ in ends)) > 1:
        return Apart(None, query.unit, tuple(ends))
    return Apart(difference(ends[0][1], ends[1][1], query.unit), query.unit, tuple(ends))
