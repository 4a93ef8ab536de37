"""Conditions made simple before they are put into words: what says no more is left out, bounds are one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.answer.clause import plain
from store.query.condition import All, Condition, Has, Linked, Not, Some, Within, both, parts
from store.query.query import Project, Select
from store.query.sort import Sort


def apart(where: Condition, sort: Sort) -> Iterator[Condition]:
    """The conditions that are joined by 'and', none of them that only names the sort."""
    for one in parts(where):
        simple = plain(one, sort)
        if isinstance(simple, All):
            yield from apart(simple, sort)
        elif not (isinstance(simple, Has) and simple.field == "sort"):
            yield simple


def telling(conditions: list[Condition]) -> list[Condition]:
    """Those that no other says as well and more of: 'that took a step in 2021', not 'that took it' too."""
    return [one for one in conditions if not any(_implied(one, other) for other in conditions)]


def _implied(one: Condition, other: Condition) -> bool:
    """Whether another asks all of it of the same items, and something else besides."""
    held, more = _inner(one), _inner(other)
    return held is not None and more is not None and held[0] == more[0] and held[1] < more[1]


def _inner(condition: Condition) -> tuple[object, frozenset[Condition]] | None:
    """What a condition asks of items that stand inside, and of which."""
    match condition:
        case Some(sort, where):
            return sort, frozenset(parts(where))
        case Linked(field, Project(Select(sort, where), fields)):
            return (field, sort, fields), frozenset(parts(where))
        case _:
            return None


def lasting(conditions: list[Condition]) -> list[Condition]:
    """'Ends, and has not ended by a day' as one condition: ends from that day on."""
    ends = Within("end", None, None)
    last = next(
        (
            one.of.last
            for one in conditions
            if isinstance(one, Not)
            and isinstance(one.of, Within)
            and one.of.field == "end"
            and one.of.first is None
        ),
        None,
    )
    if last is None or ends not in conditions:
        return conditions
    left = [one for one in conditions if one not in (ends, Not(Within("end", None, last)))]
    return [*left, Within("end", last, None)]


def running(conditions: list[Condition]) -> list[Condition]:
    """'Not begun after some days, and not over before them' as one time."""
    ruled = [one for one in conditions if isinstance(one, Not) and isinstance(one.of, Within)]
    bounds = {one.of.field: one.of for one in ruled if isinstance(one.of, Within)}
    if not bounds:
        return conditions
    begun, over = bounds.get("begin"), bounds.get("end")
    first = over.last + timedelta(1) if over and over.last else None
    last = begun.first - timedelta(1) if begun and begun.first else None
    return [*(one for one in conditions if one not in ruled), Within("date", first, last)]


def unbound(where: Condition) -> tuple[Condition, Within | None]:
    """A condition without the bound that today sets, and that bound."""
    for one in parts(where):
        if isinstance(one, Within) and one.field == "date" and (one.first is None) != (one.last is None):
            edge = one.last + timedelta(1) if one.last else one.first
            if edge and edge.day != 1:
                return both(*(each for each in parts(where) if each != one)), one
    return where, None
