"""The fields that a text may ask for, each with its features."""

from __future__ import annotations

from collections.abc import Callable, Iterator

Field = tuple[str, dict[str, float]]
"""A field with its features."""


class Fields:
    """Fields in an order; the features of each are made when it is looked at."""

    def __init__(self, names: list[str], made: Callable[[str], dict[str, float]]) -> None:
        self.names = names
        self._make = made
        self._made: dict[str, dict[str, float]] = {}

    def features(self, name: str) -> dict[str, float]:
        """What a field is weighed by."""
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def beside(self, name: str, count: int) -> list[Field]:
        """The first so many, one aside."""
        others = [one for one in self.names if one != name]
        return [(one, self.features(one)) for one in others[:count]]

    def __getitem__(self, places: slice) -> list[Field]:
        return [(name, self.features(name)) for name in self.names[places]]

    def __iter__(self) -> Iterator[Field]:
        return iter(self[:])
