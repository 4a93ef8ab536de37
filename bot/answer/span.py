"""Days from one to another in words."""

from __future__ import annotations

from datetime import date, timedelta

from store.dates import PartialDate
from store.query.condition import Within

_YEAR, _ANY = 2000, " of any year"


def within(condition: Within) -> str:
    """'in 2019', or 'in July of any year'."""
    if condition.month is None and condition.day is None:
        return span(condition.first, condition.last)
    if condition.month is None:
        return f"on the {condition.day}."
    named = str(PartialDate(_YEAR, condition.month, condition.day)).removesuffix(f" {_YEAR}")
    between = f" {span(condition.first, condition.last)}" if condition.first or condition.last else _ANY
    return f"{'in' if condition.day is None else 'on'} {named}{between}"


def span(first: date | None, last: date | None) -> str:
    """'in 2019', 'in July 2022', 'on 6 July 2022', 'since 2010', 'until 2012', 'from 2016 to 2019'."""
    if first is None or last is None:
        if first:
            return f"since {_begun(first)}"
        return f"until {_ended(last)}" if last else ""
    if first == last:
        return f"on {PartialDate(first.year, first.month, first.day)}"
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole and (first.year, first.month) == (last.year, last.month):
        return f"in {PartialDate(first.year, first.month)}"
    if whole and first.month == 1 and last.month == 12:
        if first.year % 10 == 0 and last.year == first.year + 9:
            return f"in the {first.year}s"
        return f"in {first.year}" if first.year == last.year else f"from {first.year} to {last.year}"
    if first.year == last.year:
        opening = PartialDate(first.year, first.month, None if first.day == 1 else first.day)
        return f"from {str(opening).removesuffix(f' {first.year}')} to {_ended(last, whole=False)}"
    return f"from {_begun(first)} to {_ended(last)}"


def _begun(day: date) -> PartialDate:
    if (day.month, day.day) == (1, 1):
        return PartialDate(day.year)
    return PartialDate(day.year, day.month, None if day.day == 1 else day.day)


def _ended(day: date, *, whole: bool = True) -> PartialDate:
    if whole and (day.month, day.day) == (12, 31):
        return PartialDate(day.year)
    return PartialDate(day.year, day.month, None if (day + timedelta(days=1)).day == 1 else day.day)
