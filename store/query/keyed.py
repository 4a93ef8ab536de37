"""The values of a field, each with the set of those that have it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

import numpy as np

from store.query.mask import Places, gathered

Held = str | int | Decimal

# Longer rows of places are kept as arrays, which sets are made of at once.
_LONG = 32


class Keyed(Mapping[Held, int]):
    """A set is made each time that it is asked for: of 100,000 ids each would be as wide as all of them."""

    def __init__(self, rows: Iterable[tuple[int, Iterable[Held]]]) -> None:
        found: dict[Held, list[int]] = defaultdict(list)
        for at, values in rows:
            for value in values:
                found[value].append(at)
        self._places: dict[Held, Places | Sequence[int]] = {
            value: row if len(row) < _LONG else np.array(row, np.intp) for value, row in found.items()
        }
        self.known = gathered(sorted({at for row in found.values() for at in row}))
        """The set of those that have a value."""

    def __getitem__(self, value: Held) -> int:
        return gathered(self._places[value])

    def __iter__(self) -> Iterator[Held]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def of(self, values: Iterable[Held]) -> int:
        """The set of those that have one of the values."""
        rows = [self._places[value] for value in dict.fromkeys(values) if value in self._places]
        if len(rows) < 2:
            return gathered(rows[0]) if rows else 0
        return gathered(np.concatenate([np.asarray(row, np.intp) for row in rows]))

    def between(self, least: int | None, most: int | None) -> int:
        """The set of those that have a number from ``least`` to ``most``, both included (None: open)."""
        return self.of(
            value
            for value in self._places
            if not isinstance(value, str)
            and (least is None or least <= value)
            and (most is None or value <= most)
        )
