"""What may be asked of the items of a sort: conditions, to be joined and negated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from store.query.sort import Sort

if TYPE_CHECKING:
    from store.query.query import Query

Key = str | int
"""A value that a field is looked up by: an id, a slug of a closed list, a number."""


@dataclass(frozen=True, slots=True)
class Has:
    """A field holds one of the keys."""

    field: str
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """A date, as far as it is known, lies between two days, both included (None: open), or in a month or day
    of any year."""

    field: str
    first: date | None = None
    last: date | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """A date lies 'before' or 'after' that of what another query finds (the first and last of several)."""

    field: str
    side: str
    of: Query


@dataclass(frozen=True, slots=True)
class Holding:
    """A number field (``Field.number``) has a value that lies so, any other has so many values; both ends
    included (None: open)."""

    field: str
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Some:
    """Something of an inner sort that it holds fits a condition; nothing stands inside an item."""

    sort: Sort
    where: Condition


@dataclass(frozen=True, slots=True)
class Of:
    """The record that an item stands in fits a condition; a record stands in none."""

    where: Condition


@dataclass(frozen=True, slots=True)
class Linked:
    """A field holds one of the records that another query finds (of items: those that they stand in)."""

    field: str
    to: Query


@dataclass(frozen=True, slots=True)
class Says:
    """It holds a word (as ``store.content.stems`` writes it), in its name alone where ``named``."""

    word: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class Not:
    """It does not fit; of a set that is: it is not recorded to."""

    of: Condition


@dataclass(frozen=True, slots=True)
class All:
    """It fits all of them; with none, everything does."""

    of: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """It fits one of them; with none, nothing does."""

    of: tuple[Condition, ...]


Condition = Has | Within | Beside | Holding | Some | Of | Linked | Says | Not | All | Any


def both(*conditions: Condition) -> Condition:
    """All of some conditions, those of an All taken apart and none twice."""
    if len(conditions) == 1 and not isinstance(conditions[0], All):
        return conditions[0]
    parts: dict[Condition, None] = {}
    for one in conditions:
        parts.update(dict.fromkeys(one.of if isinstance(one, All) else (one,)))
    return next(iter(parts)) if len(parts) == 1 else All(tuple(parts))


def parts(condition: Condition) -> tuple[Condition, ...]:
    """The conditions that it joins by 'and'."""
    return condition.of if isinstance(condition, All) else (condition,)
