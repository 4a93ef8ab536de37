"""Whether a claim holds: yes where the catalogue says so, no where it says otherwise, else not recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from store.dates import PartialDate
from store.query.condition import All, Any, Condition, Not, Of, Some
from store.query.denial import Verdicts, deniable
from store.query.fields import FIELDS
from store.query.fields import Value as Plain
from store.query.mask import bits
from store.query.order import overlap
from store.query.query import Select
from store.query.sort import Item, Sort
from store.query.value import Found, Thing, Truth

if TYPE_CHECKING:
    from store.query.engine import Engine

Row = tuple[Thing, tuple[Plain, ...]]


def judge(engine: Engine, found: Found, claim: Condition) -> Truth:
    """Of several records the claim need hold of one: those of which it does decide, else all of them."""
    if not found.things:
        return Truth(None)
    verdicts = Verdicts(engine, found.sort)
    judged = [(thing, verdicts.on(thing, claim)) for thing in found.things]
    true = tuple(thing for thing, holds in judged if holds)
    if true:
        return _truth(verdicts, True, true, claim)
    holds = None if any(verdict is None for _, verdict in judged) else False
    return _truth(verdicts, holds, found.things, claim)


def throughout(engine: Engine, found: Found, claim: Condition) -> Truth:
    """Whether a claim holds of all: those of which it does not decide, where there are any."""
    if not found.things:
        return Truth(None)
    verdicts = Verdicts(engine, found.sort)
    judged = [(thing, verdicts.on(thing, claim)) for thing in found.things]
    for holds in (False, None):
        if others := tuple(thing for thing, verdict in judged if verdict is holds):
            return _truth(verdicts, holds, others, claim)
    return _truth(verdicts, True, found.things, claim)


def counted(found: Found, least: int | None, most: int | None) -> Truth:
    """Whether there are so many."""
    number = len(found.things)
    return Truth((least is None or least <= number) and (most is None or number <= most), things=found.things)


def existing(engine: Engine, query: Select) -> Truth:
    """Whether there is what a query looks for: no only where each meeting is known not to fit, by fields that
    are closed."""
    found = engine.find(query)
    if found.things:
        return Truth(
            True, tuple((thing, ()) for thing in found.things), found.things, ("",) * len(found.things)
        )
    if query.sort is not Sort.MEETING or not deniable(query.where):
        return Truth(None)
    _, denied = Verdicts(engine, query.sort).of(query.where)
    return Truth(None if engine.of_sort[query.sort] & ~denied else False)


def alike(engine: Engine, sets: Sequence[tuple[Thing, ...]], field: str) -> Truth:
    """Whether all share a value; no only where the field is closed, or items have it, and dates are known
    well enough."""
    rows = [(thing, engine.values(thing, field)) for things in sets for thing in things]
    things = tuple(thing for thing, _ in rows)
    named = (field,) * len(rows)
    if len(rows) < 2 or not all(values for _, values in rows):
        return Truth(None, tuple(rows), things, named)
    shared = set(rows[0][1]).intersection(*(values for _, values in rows[1:]))
    own = all(isinstance(thing, Item) for thing in things)
    if not shared and (not (FIELDS[field].closed or own) or _may_be_one([values for _, values in rows])):
        return Truth(None, tuple(rows), things, named)
    return Truth(bool(shared), tuple(rows), things, named)


def _may_be_one(rows: Sequence[tuple[Plain, ...]]) -> bool:
    dates = [values[0] for values in rows if isinstance(values[0], PartialDate)]
    return len(dates) == len(rows) and all(overlap(one, other) for one in dates for other in dates)


def _truth(verdicts: Verdicts, holds: bool | None, things: tuple[Thing, ...], claim: Condition) -> Truth:
    """With the rows that decide: of each thing the values of the field that its verdict rests on."""
    rows: list[Row] = []
    fields: list[str] = []
    for thing in things:
        for row, field in _rows(verdicts, thing, claim):
            rows.append(row)
            fields.append(field)
    return Truth(holds, tuple(rows), things, tuple(fields))


def _rows(verdicts: Verdicts, thing: Thing, claim: Condition) -> list[tuple[Row, str]]:
    engine = verdicts.engine
    leaf = _deciding(verdicts, thing, claim)
    match leaf:
        case Some(sort, where) if not verdicts.sort.inner and verdicts.on(thing, leaf):
            held = engine.mask(where, sort) & engine.owned(1 << engine.place(thing), sort)
            inner = Verdicts(engine, sort)
            items = [engine.shelf(sort).items[at] for at in bits(held)]
            return [row for item in items for row in _rows(inner, item, where)]
        case Of(where) if verdicts.sort.owner:
            (owner,) = engine.refs_of(Found(verdicts.sort, (thing,)))
            return _rows(Verdicts(engine, verdicts.sort.owner), owner, where)
    field = getattr(leaf, "field", "")
    return [((thing, engine.values(thing, field) if field else ()), field)]


def _deciding(verdicts: Verdicts, thing: Thing, claim: Condition) -> Condition:
    """The condition that the verdict on a claim rests on: of several the first that has values to show."""
    verdict = verdicts.on(thing, claim)
    match claim:
        case Not(of):
            return _deciding(verdicts, thing, of)
        case All() | Any():
            leaves = [
                _deciding(verdicts, thing, one) for one in claim.of if verdicts.on(thing, one) is verdict
            ]
            shown = (leaf for leaf in leaves if getattr(leaf, "field", "") or isinstance(leaf, Some | Of))
            return next(shown, leaves[0] if leaves else claim)
    return claim
