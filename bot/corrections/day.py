"""A day, month or year that somebody wrote, as records keep it."""

from __future__ import annotations

from datetime import date

from bot.times.lexicon import time_lexicon
from bot.times.reading import read_all
from bot.times.time import Time
from store.dates import PartialDate


def read_day(text: str, today: date) -> PartialDate | None:
    """What '6 July 2022', 'July 2022', '2022' or '2022-07-06' says; None where it is not one such date."""
    text = " ".join(text.split())[:100]
    try:
        return PartialDate.parse(text)
    except ValueError:
        found, unread = read_all(text, today, lambda _: False, time_lexicon())
    if len(found) != 1 or unread or found[0].month is not None or found[0].relation:
        return None
    return _date(found[0])


def _date(time: Time) -> PartialDate | None:
    if time.first is None or time.last is None:
        return None
    begin = time.first
    match time.unit:
        case "day" if time.last == begin:
            return PartialDate.of(begin)
        case "month":
            return PartialDate(begin.year, begin.month)
        case "year" if time.last.year == begin.year:
            return PartialDate(begin.year)
        case _:
            return None
