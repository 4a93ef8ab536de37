"""A time as it is read, before the word that opens it is applied."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from bot.times.periods import Span
from store.dates import PartialDate

_UNITS = frozenset({"day", "month", "year"})


class Point(NamedTuple):
    """Days from ``first`` to ``last``, or a part of every year (``month`` on); ends before token ``end``.

    ``grade`` is the unit it is ('week', 'decade', 'end' for the end of something, else 'span'); ``turn`` the
    last day of what a span begins with. One that is not ``valid`` was read as a time, yet is none.
    """

    first: date | None
    last: date | None
    grade: str
    end: int
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    last_day: int | None = None
    anchor: bool = False
    turn: date | None = None
    valid: bool = True

    @property
    def unit(self) -> str:
        """'day', 'month', 'year' or 'span'."""
        return self.grade if self.grade in _UNITS else "span"

    @property
    def span(self) -> Span | None:
        """Its days, None for a part of every year."""
        return None if self.first is None or self.last is None else (self.first, self.last)

    def dated(self, year: int) -> Point:
        """A part of every year in one year; ValueError for a day that year has not."""
        if self.month is None:
            return self
        last_month = self.last_month or self.month
        last_year = year + ((last_month, self.last_day or 31) < (self.month, self.day or 1))
        last_day = monthrange(last_year, last_month)[1]
        if self.last_day is not None:
            last_day = min(last_day, self.last_day)
        elif self.last_month is None and self.day is not None:
            last_day = self.day
        first, last = date(year, self.month, self.day or 1), date(last_year, last_month, last_day)
        return self._replace(first=first, last=last, month=None, day=None, last_month=None, last_day=None)


def invalid(end: int) -> Point:
    """What was read as a time up to a token, yet is none."""
    return Point(None, None, "", end, valid=False)


def dated(when: PartialDate, end: int) -> Point:
    """A date to the precision known."""
    grade = "day" if when.day else "month" if when.month else "year"
    return Point(when.first, when.last, grade, end)


def lasting(span: Span | None, grade: str, end: int, anchor: bool = False) -> Point:
    """A span; not valid where there is none."""
    return invalid(end) if span is None else Point(*span, grade, end, anchor=anchor)


def yearly(month: int, day: int | None, end: int) -> Point:
    """A month or day of any year; ValueError for a day that no year has."""
    if day is not None:
        date(2000, month, day)
    return Point(None, None, "day" if day else "month", end, month=month, day=day)
