"""What comes first or is the most: things and sets ordered by a date, a number or a length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from store.dates import PartialDate
from store.query.fields import Value as Plain
from store.query.query import Count, Gap, Query, Rank, Total
from store.query.sort import Item, Sort
from store.query.value import Apart, Number, Ranked, Sums, Thing

if TYPE_CHECKING:
    from store.query.engine import Engine

AMOUNT = "amount"


def currencies(things: Iterable[Thing]) -> tuple[str, ...]:
    """The currencies of the pledges among some things, that of most first, equal ones by their codes."""
    counted = Counter(
        thing.held.currency for thing in things if isinstance(thing, Item) and thing.sort is Sort.PLEDGE
    )
    return tuple(sorted(counted, key=lambda code: (-counted[code], code)))


def measured(engine: Engine, things: Iterable[Thing], by: str) -> list[tuple[Plain, Thing]]:
    """Things with a measure, in its order, equal ones by their ids."""
    rows = [(value, thing) for thing in things if (value := engine.measure(thing, by)) is not None]
    return sorted(rows, key=lambda row: (_order(row[0]), _key(row[1])))


def _order(value: Plain) -> object:
    """What a measure is ordered by, which for dates is told soonest by numbers."""
    return (value.year, value.month or 0, value.day or 0) if isinstance(value, PartialDate) else value


def _key(thing: Thing) -> tuple[str, str, int]:
    if isinstance(thing, Item):
        return thing.owner.kind, thing.owner.id, thing.at
    return thing.kind, thing.id, 0


def picked(engine: Engine, things: Sequence[Thing], by: str, at: int, size: int = 1) -> tuple[Thing, ...]:
    """Those from a place in the order on, back from it where it is counted from the end; none beyond it."""
    rows = measured(engine, _in(currencies(things)[0], things) if _sums(things, by) else things, by)
    place = at if at >= 0 else len(rows) + at
    if not 0 <= place < len(rows):
        return ()
    start = place if at >= 0 else max(place - size + 1, 0)
    end = place + size if at >= 0 else place + 1
    return tuple(thing for _, thing in rows[start:end])


def peak(engine: Engine, things: Sequence[Thing], by: str, *, most: bool) -> tuple[Thing, ...]:
    """Those with the most or least; of amounts those of each currency, the currency of most first."""
    groups = [_in(code, things) for code in currencies(things)] if _sums(things, by) else [list(things)]
    found: list[Thing] = []
    for group in groups:
        if rows := measured(engine, group, by):
            best = rows[-1 if most else 0][0]
            found += [thing for value, thing in rows if value == best]
    return tuple(found)


def _sums(things: Iterable[Thing], by: str) -> bool:
    return by == AMOUNT and bool(currencies(things))


def _in(code: str, things: Iterable[Thing]) -> list[Thing]:
    return [thing for thing in things if isinstance(thing, Item) and thing.held.currency == code]


def rank(engine: Engine, query: Rank) -> Ranked:
    """Several sets by their best, those without a measure last."""
    rows = _of_one_kind(_compared(engine, query))
    known = [at for at, (_, measure) in enumerate(rows) if measure is not None]
    known.sort(key=lambda at: rows[at][1], reverse=query.most)  # type: ignore[arg-type, return-value] # one type
    places = (*known, *(at for at, (_, measure) in enumerate(rows) if measure is None))
    first, second = [rows[at][1] for at in known[:2]] if len(known) > 1 else (None, None)
    vague = isinstance(first, PartialDate) and isinstance(second, PartialDate) and overlap(first, second)
    return Ranked(
        tuple(rows[at] for at in places),
        places,
        tied=first is not None and first == second,
        certain=not vague or first == second,
    )


def _of_one_kind(
    rows: list[tuple[tuple[Thing, ...], Plain | None]],
) -> list[tuple[tuple[Thing, ...], Plain | None]]:
    """Dates do not compare with numbers: what is unlike the first measure is none."""
    dated = next((isinstance(measure, PartialDate) for _, measure in rows if measure is not None), False)
    return [
        (things, measure if isinstance(measure, PartialDate) is dated else None) for things, measure in rows
    ]


def overlap(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates may be the same day."""
    return one.first <= other.last and other.first <= one.last


def _compared(engine: Engine, query: Rank) -> list[tuple[tuple[Thing, ...], Plain | None]]:
    sets = [_made_of(engine, one, query.by) for one in query.of]
    codes = currencies(thing for things in sets for thing in things)
    code = codes[0] if codes else ""
    return [
        (things, _best(engine, one, things, query, code)) for one, things in zip(query.of, sets, strict=True)
    ]


def _made_of(engine: Engine, one: Query, by: str) -> tuple[Thing, ...]:
    match one:
        case Count(of):
            return engine.find(of).things
        case Total(of):
            return engine.pledges(engine.find(of).things)
        case Gap(of):
            return tuple(thing for end in of for thing in engine.find(end).things)
        case _:
            found = engine.find(one).things
            return engine.pledges(found) if by == AMOUNT else found


def _best(engine: Engine, one: Query, things: tuple[Thing, ...], query: Rank, code: str) -> Plain | None:
    match engine.evaluate(one):
        case Number(number):
            return number
        case Apart(apart):
            return apart
        case Sums(amounts):
            return dict(amounts).get(code)
        case _:
            rows = measured(engine, _in(code, things) if query.by == AMOUNT else things, query.by)
            return rows[-1 if query.most else 0][0] if rows else None


def difference(one: Plain | None, other: Plain | None, unit: str) -> int | Decimal | None:
    """How far apart two dates (in 'day', 'month' or 'year') or numbers are; None where that is not known."""
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        if unit == "year":
            return abs(other.year - one.year)
        if unit == "month":
            months = (other.year - one.year) * 12 + (other.month or 0) - (one.month or 0)
            return abs(months) if one.month and other.month else None
        return abs((other.first - one.first).days) if one.day and other.day else None
    if isinstance(one, int | Decimal) and isinstance(other, int | Decimal):
        return max(one, other) - min(one, other)
    return None
