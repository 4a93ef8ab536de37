"""When: the days, months, years and spans that a sentence names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from store.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Time:
    """Days from ``first`` to ``last`` (None: open), or a ``month`` or ``day`` of any year.

    ``start`` and ``end`` are the characters of the text that say so (the latter not included); ``unit`` is
    'day', 'month', 'year' or 'span'.
    """

    first: date | None
    last: date | None
    start: int
    end: int
    unit: str
    month: int | None = None
    day: int | None = None

    def holds(self, when: PartialDate) -> bool:
        """Whether all of a partial date lies within."""
        if self.month is not None and when.month != self.month:
            return False
        if self.day is not None and when.day != self.day:
            return False
        return (self.first is None or self.first <= when.first) and (
            self.last is None or when.last <= self.last
        )

    def touches(self, when: PartialDate) -> bool:
        """Whether some day that a partial date may mean lies within."""
        if self.month is not None and when.month not in (None, self.month):
            return False
        if self.day is not None and when.day not in (None, self.day):
            return False
        return (self.first is None or self.first <= when.last) and (
            self.last is None or when.first <= self.last
        )
