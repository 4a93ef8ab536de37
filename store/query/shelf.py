"""A row of records or items, indexed by their fields; a set of them is an int, a bit an item."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from store.dates import PartialDate
from store.query.condition import Has, Holding, Within
from store.query.dated import Dated
from store.query.fields import FIELDS, Value, World
from store.query.keyed import Keyed
from store.query.mask import span

# How many values are remembered: of the packaged catalogue all.
_REMEMBERED = 200_000


class Shelf:
    """A row of records or items, indexed by their fields as these are asked for."""

    def __init__(self, items: Sequence[Any], world: World) -> None:
        self.items = items
        self.every = span(0, len(items))
        self._world = world
        self._keyed: dict[str, Keyed] = {}
        self._dated: dict[str, Dated] = {}
        self._counted: dict[str, Keyed] = {}
        self._values: dict[tuple[str, int], tuple[Value, ...]] = {}

    def values(self, at: int, field: str) -> tuple[Value, ...]:
        """The values of a field in the item at a place, none twice."""
        key = (field, at)
        found = self._values.get(key)
        if found is None:
            if len(self._values) >= _REMEMBERED:
                self._values.clear()
            found = self._values[key] = tuple(dict.fromkeys(FIELDS[field].read(self.items[at], self._world)))
        return found

    def keyed(self, field: str) -> Keyed:
        """The values of a field that are no dates, each with the set of those that have it."""
        if field not in self._keyed:
            rows = ((at, self.values(at, field)) for at in range(len(self.items)))
            self._keyed[field] = Keyed(
                (at, [value for value in values if isinstance(value, str | int | Decimal)])
                for at, values in rows
            )
        return self._keyed[field]

    def has(self, condition: Has) -> int:
        """The set of those in which a field holds one of the keys."""
        return self.keyed(condition.field).of(condition.keys)

    def dated(self, field: str) -> Dated:
        """The dates of a field."""
        if field not in self._dated:
            self._dated[field] = Dated(
                [
                    (at, value)
                    for at in range(len(self.items))
                    for value in self.values(at, field)
                    if isinstance(value, PartialDate)
                ],
                opening=field == "begin",
            )
        return self._dated[field]

    def within(self, condition: Within) -> int:
        """The set of those with a date that surely lies so."""
        return self.dated(condition.field).within(condition)

    def counted(self, field: str) -> Keyed:
        """The values of a number field, else how many values there are, each with the set of those."""
        if FIELDS[field].number:
            return self.keyed(field)
        if field not in self._counted:
            self._counted[field] = Keyed(
                (at, (len(self.values(at, field)),)) for at in range(len(self.items))
            )
        return self._counted[field]

    def holding(self, condition: Holding) -> int:
        """By each value of a number field, else by how many values there are."""
        return self.counted(condition.field).between(condition.least, condition.most)

    def known(self, field: str) -> int:
        """The set of those that have a value of a field."""
        return self.dated(field).known if FIELDS[field].dated else self.keyed(field).known
