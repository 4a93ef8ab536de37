"""Readings of who came in on one day: with somebody named, or any that did so together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bot.reading.reading import Reading
from bot.reading.registers.items import Items
from bot.reading.registers.meanings import NAMES
from bot.reading.sets.sets import SetReading
from store.dates import PartialDate
from store.query.condition import Any, Condition, Not, Within
from store.query.query import Select

_SPANS = ("year", "month", "day")


def together(items: Items) -> bool:
    """Whether it is asked who came in with another, and not whether two that are named did."""
    named = {one.start for one in items.offers if one.sort in NAMES}
    spoken = bool(items.kept.said.text.group("alongside")) and not items.register.running
    return spoken and len(named) < 2 and bool(items.register.state)


def alongside(items: Items, found: SetReading) -> Iterator[Reading]:
    """Those of the day of somebody named, himself aside; of nobody, those that shared their days."""
    named = [one.offer.where for one in found.used if one.offer.sort in NAMES and one.offer.where]
    rest = [one for one in found.conditions if one not in named]
    if not named:
        days = _shared(items, rest)
        times = Any(tuple(_of(items, day) for day in days))
        yield items.reading("roll", items.register.select(*rest, times), "", found.used, alongside=1.0)
        return
    days = items.kept.proposer.scene.engine.dates(items.register.select(*named), items.register.by)
    if len(days) == 1:
        query: Select = items.register.select(_of(items, days[0]), Not(named[0]), *rest)
        yield items.reading("stated", query, "who", found.used, alongside=1.0)


def _of(items: Items, day: PartialDate) -> Within:
    """That an item is of the day, month or year that another is of."""
    spoken = {cue.sense for cue in items.kept.said.text.group("alongside")}
    unit = next(one for one in _SPANS if one in spoken)
    part = {"year": PartialDate(day.year), "month": PartialDate(day.year, day.month)}.get(unit, day)
    return Within(items.register.by, part.first, part.last)


def _shared(items: Items, rest: Sequence[Condition]) -> list[PartialDate]:
    """A day of each time in which several came in."""
    engine, by = items.kept.proposer.scene.engine, items.register.by
    several: dict[Within, list[PartialDate]] = defaultdict(list)
    for day in engine.dates(items.register.select(*rest), by):
        several[_of(items, day)].append(day)
    return [days[0] for days in several.values() if len(days) > 1]
