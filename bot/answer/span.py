"""Days from one to another in words."""

from __future__ import annotations

from datetime import date, timedelta

from bot.answer.vocabulary import put
from bot.texts.calendar import dated, day_of_year
from store.dates import PartialDate
from store.query.condition import Within


def within(condition: Within, sort: str = "") -> str:
    """'in 2019', or 'in July of any year'; of some fields and sorts 'by 2012' for 'until 2012'."""
    of = sort if condition.field == "date" else condition.field
    if condition.month is None and condition.day is None:
        return span(condition.first, condition.last, of)
    if condition.month is None:
        return put("span", "day of month", condition.day)
    named = day_of_year(condition.month, condition.day)
    between = span(condition.first, condition.last) or put("span", "any")
    return f"{put('span', 'on' if condition.day else 'in', named)} {between}"


def span(first: date | None, last: date | None, of: str = "") -> str:
    """'in 2019', 'in July 2022', 'on 6 July 2022', 'since 2010', 'until 2012', 'from 2016 to 2019'."""
    if first is None or last is None:
        if first:
            return put("span", "since", dated(_begun(first)), sort=of)
        return put("span", "until", dated(_ended(last)), sort=of) if last else ""
    if first == last:
        return put("span", "on", dated(PartialDate.of(first)))
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    if whole and (first.year, first.month) == (last.year, last.month):
        return put("span", "in", dated(PartialDate(first.year, first.month)))
    if whole and first.month == 1 and last.month == 12:
        return _years(first.year, last.year)
    months = first.day == 1 and first.month != last.month
    if first.year == last.year:
        opening = day_of_year(first.month, None if months else first.day)
        closing = _ended(last, whole=False) if months else PartialDate.of(last)
        return put("span", "between", opening, dated(closing))
    closing = _ended(last) if first.day == 1 else PartialDate.of(last)
    return put("span", "between", dated(_begun(first)), dated(closing))


def _years(first: int, last: int) -> str:
    if first % 10 == 0 and last == first + 9:
        return put("span", "decade", first)
    if first == last:
        return put("span", "in", dated(PartialDate(first)))
    return put("span", "between", dated(PartialDate(first)), dated(PartialDate(last)))


def _begun(day: date) -> PartialDate:
    if (day.month, day.day) == (1, 1):
        return PartialDate(day.year)
    return PartialDate(day.year, day.month, None if day.day == 1 else day.day)


def _ended(day: date, *, whole: bool = True) -> PartialDate:
    if whole and (day.month, day.day) == (12, 31):
        return PartialDate(day.year)
    return PartialDate(day.year, day.month, None if (day + timedelta(days=1)).day == 1 else day.day)
