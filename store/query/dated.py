"""The dates of a field in order."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from store.dates import PartialDate
from store.query.condition import Within
from store.query.mask import gathered


class Dated:
    """Made of rows of a place and its date; a place may have several. What is ``opening`` begins with the
    first day of what is known: 'from 2026' has begun by March 2026."""

    def __init__(self, dates: Sequence[tuple[int, PartialDate]], *, opening: bool = False) -> None:
        self._opening = opening
        rows = sorted(((when.first, at, when) for at, when in dates), key=lambda row: row[:2])
        self._at = np.array([at for _, at, _ in rows], np.intp)
        self._first = np.array([first.toordinal() for first, _, _ in rows], np.int32)
        self._last = np.array([when.last.toordinal() for _, _, when in rows], np.int32)
        self._month = np.array([when.month or 0 for _, _, when in rows], np.int8)
        self._day = np.array([when.day or 0 for _, _, when in rows], np.int8)
        self.known = gathered(self._at)
        """The set of those that have a date."""

    def within(self, condition: Within) -> int:
        """The set of those that surely fit: of a date known to the month, the whole month."""
        start = int(np.searchsorted(self._first, condition.first.toordinal())) if condition.first else 0
        end = self._until(condition)
        fits = np.ones(max(end - start, 0), np.bool_)
        if condition.last and not (self._opening and condition.first is None):
            fits &= self._last[start:end] <= condition.last.toordinal()
        if condition.month is not None:
            fits &= self._month[start:end] == condition.month
        if condition.day is not None:
            fits &= self._day[start:end] == condition.day
        return gathered(self._at[start : max(start, end)][fits])

    def touching(self, condition: Within) -> int:
        """The set of those that may fit, as far as the date is known."""
        end = self._until(condition)
        fits = np.ones(end, np.bool_)
        if condition.first:
            fits &= self._last[:end] >= condition.first.toordinal()
        for known, asked in ((self._month, condition.month), (self._day, condition.day)):
            if asked is not None:
                fits &= (known[:end] == asked) | (known[:end] == 0)
        return gathered(self._at[:end][fits])

    def _until(self, condition: Within) -> int:
        if condition.last is None:
            return len(self._at)
        return int(np.searchsorted(self._first, condition.last.toordinal(), side="right"))
