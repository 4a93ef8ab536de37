"""When: the days, months, years and spans that a text names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from store.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Time:
    """Days from ``first`` to ``last`` (both included; None: open), or a ``month`` or ``day`` of any year.

    ``start`` and ``end`` are the characters of the text that say so with the word that opens it (``end`` not
    included); ``unit`` is 'day', 'month', 'year' or 'span'; ``relation`` the sense of that word ('since',
    'until', 'before', 'after', 'between', 'from', 'around', 'in', '' without any); ``anchor`` whether today
    decides it. ``last_month`` and ``last_day`` end a part of every year: '6 to 8 July', 'June to August'.
    """

    first: date | None
    last: date | None
    start: int
    end: int
    unit: str
    month: int | None = None
    day: int | None = None
    relation: str = ""
    anchor: bool = False
    last_month: int | None = None
    last_day: int | None = None

    def holds(self, when: PartialDate) -> bool:
        """Whether all of a partial date lies within."""
        if self.month is not None:
            if when.month is None or (when.day is None and (self.day or self.last_day) is not None):
                return False
            if not self._yearly(when.month, when.day):
                return False
        return (self.first is None or self.first <= when.first) and (
            self.last is None or when.last <= self.last
        )

    def touches(self, when: PartialDate) -> bool:
        """Whether some day that a partial date may mean lies within."""
        if self.month is not None and when.month is not None and not self._yearly(when.month, when.day):
            return False
        return (self.first is None or self.first <= when.last) and (
            self.last is None or when.first <= self.last
        )

    def _yearly(self, month: int, day: int | None) -> bool:
        """Whether a month (any day of it where the day is None) lies within the part of every year."""
        opening = (self.month or 1, self.day or 1)
        last_day = self.last_day or (self.day if self.last_month is None else None)
        closing = (self.last_month or opening[0], last_day or 31)
        earliest, latest = (month, day or 1), (month, day or 31)
        if opening <= closing:
            return opening <= latest and earliest <= closing
        return opening <= latest or earliest <= closing
