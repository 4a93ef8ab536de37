"""Days, weeks, months, quarters, years and decades: which one holds a day, the next one, the parts of one.

A span is its first and last day, both included. A day outside the calendar is a ValueError or OverflowError.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

Span = tuple[date, date]

DAY = timedelta(days=1)
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_FRACTIONS = {"half": 2, "quarter": 4}
# From the smallest to the largest.
SIZES = (*_DAYS, *_MONTHS)


def shift(day: date, unit: str, count: int) -> date:
    """The day so many units later; the last of its month where that is too short."""
    if unit in _DAYS:
        return day + timedelta(days=_DAYS[unit] * count)
    year, month = divmod(day.year * 12 + day.month - 1 + _MONTHS[unit] * count, 12)
    return date(year, month + 1, min(day.day, 28) if day.day < 29 else _clip(year, month + 1, day.day))


def _clip(year: int, month: int, day: int) -> int:
    if not date.min.year <= year <= date.max.year:
        raise ValueError(f"no year {year}")
    return min(day, monthrange(year, month)[1])


def period(unit: str, day: date) -> Span:
    """The week (from its Monday), month, year and so on that holds a day."""
    if unit in _DAYS:
        first = day if unit == "day" else day - timedelta(days=day.weekday())
    else:
        months = day.year * 12 + day.month - 1
        year, month = divmod(months - months % _MONTHS[unit], 12)
        first = date(year, month + 1, 1)
    return first, shift(first, unit, 1) - DAY


def beside(unit: str, day: date, count: int) -> Span:
    """The period so many after the one that holds a day."""
    return period(unit, shift(period(unit, day)[0], unit, count))


def nth(unit: str, number: int, span: Span) -> Span | None:
    """The unit of that number within a span, from its end where negative; None if it has no such one."""
    first, last = span
    pieces = _FRACTIONS.get(unit)
    if pieces is not None:
        return _piece(number - 1 if number > 0 else number + pieces, pieces, span)
    if number > 0:
        begin, after = shift(first, unit, number - 1), shift(first, unit, number)
    else:
        begin, after = shift(last + DAY, unit, number), shift(last + DAY, unit, number + 1)
    if number == 0 or not first <= begin <= last:
        return None
    return begin, min(after - DAY, last)


def third(index: int, span: Span) -> Span:
    """The first, middle or last third (0 to 2) of a span; of ten years the first has four."""
    first = span[0]
    if span == period("decade", first):
        years = (0, 4, 7, 10)
        return shift(first, "year", years[index]), shift(first, "year", years[index + 1]) - DAY
    piece = _piece(index, 3, span)
    return piece if piece is not None else span


def _piece(index: int, pieces: int, span: Span) -> Span | None:
    """One of some equal pieces: of whole months if they make it up, else of days."""
    if not 0 <= index < pieces:
        return None
    first, after = span[0], span[1] + DAY
    months = (after.year - first.year) * 12 + after.month - first.month
    if first.day == after.day == 1 and months % pieces == 0:
        size = months // pieces
        return shift(first, "month", size * index), shift(first, "month", size * (index + 1)) - DAY
    days = (after - first).days
    return (
        first + timedelta(days=days * index // pieces),
        first + timedelta(days=days * (index + 1) // pieces) - DAY,
    )
