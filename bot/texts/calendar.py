"""Days, periods, numbers and sums of money as the language that is spoken writes them (CLDR, by Babel)."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from bot.texts.text import WRITTEN_IN, say, say_in, spoken
from store import dates
from store.dates import PartialDate
from store.money import money, scaled

if TYPE_CHECKING:
    from babel import Locale

_DAY, _MONTH, _YEAR = say_in("day", "{date}"), say_in("month", "{date}"), say_in("year", "{date}")
"""A date within a sentence, where a language calls it a day, a month or a year: 'năm 2022'."""
_FROM, _UNTIL, _BETWEEN = say("from {date}"), say("until {date}"), say("{first} to {last}")
_SUMS = {
    0: say("{currency} {number}"),
    6: say("{currency} {number} million"),
    9: say("{currency} {number} billion"),
    12: say("{currency} {number} trillion"),
}
_THIN = "\u2009"
_LEAP = 2000
"""A year that has every day."""


def day(known: PartialDate) -> str:
    """'6 July 2022', 'Juli 2022', '6 tháng 7, 2022': to the precision known."""
    code = spoken()
    if code == WRITTEN_IN or known.month is None:
        return str(known)
    from babel.dates import format_date, format_skeleton

    first = known.first
    if known.day is None:
        return str(format_skeleton("yMMMM", first, locale=_locale(code)))
    return format_date(first, "long", locale=_locale(code))


def dated(known: PartialDate) -> str:
    """The same as it stands within a sentence: 'ngày 6 tháng 7, 2022', 'năm 2022'."""
    if spoken() == WRITTEN_IN:
        return str(known)
    text = _YEAR if known.month is None else _MONTH if known.day is None else _DAY
    return text.format(date=day(known))


def period(first: PartialDate | None, last: PartialDate | None) -> str:
    """'6 to 8 July 2022', '6–8 Juli 2022', 'từ năm 2016'; '' for no dates."""
    code = spoken()
    if code == WRITTEN_IN:
        return dates.period(first, last)
    if first is None or last is None:
        if first is not None:
            return _FROM.format(date=dated(first))
        return _UNTIL.format(date=dated(last)) if last else ""
    if first == last:
        return day(first)
    return _interval(first, last, code) or _BETWEEN.format(first=dated(first), last=dated(last))


def years(first: int, last: int) -> str:
    """'2016 to 2025', '2016–2025'."""
    return period(PartialDate(first), PartialDate(last))


def day_of_year(month: int, day: int | None = None) -> str:
    """'6 July', 'July', 'ngày 6 tháng 7': a day or month of no certain year, within a sentence."""
    code, known = spoken(), PartialDate(_LEAP, month, day)
    if code == WRITTEN_IN:
        return str(known).removesuffix(f" {_LEAP}")
    from babel.dates import format_date, format_skeleton

    if day is None:
        return _MONTH.format(date=format_date(known.first, "MMMM", locale=_locale(code)))
    return _DAY.format(date=format_skeleton("MMMMd", known.first, locale=_locale(code)))


def number(value: int | Decimal) -> str:
    """'1,098', '1.098': with the separator of the language."""
    code = spoken()
    if code == WRITTEN_IN:
        return f"{value:,}"
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(code))


def amount(value: Decimal, currency: str) -> str:
    """An exact sum: 'GBP 1 million', 'JPY 7,5 miliar', '250.000 USD'."""
    if spoken() == WRITTEN_IN:
        return money(value, currency)
    count, power = scaled(value)
    return _SUMS[power].format(currency=currency, number=number(count.normalize()))


def _interval(first: PartialDate, last: PartialDate, code: str) -> str:
    """From one date to another, as exact as each other, with what they share said once; else ''."""
    if (first.month is None, first.day is None) != (last.month is None, last.day is None):
        return ""
    skeleton = "y" if first.month is None else "yMMMM" if first.day is None else "yMMMd"
    apart = "y" if first.year != last.year else "M" if first.month != last.month else "d"
    from babel.dates import parse_pattern

    locale = _locale(code)
    patterns = locale.interval_formats[skeleton][apart]
    # CLDR has patterns of shortened months alone: those of full ones differ in the months' names
    written = (one.replace("MMMM", "MMM").replace("MMM", "MMMM") for one in patterns)
    ends = zip((first.first, last.first), written, strict=True)
    return "".join(parse_pattern(pattern).apply(end, locale) for end, pattern in ends).replace(_THIN, " ")


@cache
def _locale(code: str) -> Locale:
    from babel import Locale

    return Locale.parse(code)
