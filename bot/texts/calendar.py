"""Days, months and numbers as the language that is spoken writes them (CLDR, by Babel)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from bot.texts.text import WRITTEN_IN, spoken
from store.dates import PartialDate

if TYPE_CHECKING:
    from babel import Locale


def day(known: PartialDate) -> str:
    """'6 July 2022', 'Juli 2022', 'ngày 6 tháng 7, 2022': to the precision known."""
    code = spoken()
    if code == WRITTEN_IN or known.month is None:
        return str(known)
    from babel.dates import format_date, format_skeleton

    first = known.first
    if known.day is None:
        return format_skeleton("yMMMM", first, locale=_locale(code))
    return format_date(first, "long", locale=_locale(code))


def number(value: int) -> str:
    """'1,098', '1.098': with the separator of the language."""
    code = spoken()
    if code == WRITTEN_IN:
        return f"{value:,}"
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_locale(code))


@cache
def _locale(code: str) -> Locale:
    from babel import Locale

    return Locale.parse(code)
