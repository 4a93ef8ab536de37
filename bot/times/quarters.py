"""Makes times of the quarters, halves and seasons of a year: Q3 2020, 3Q20, H2 of last year, spring 2022."""

from __future__ import annotations

from datetime import date

from bot.times.dates import closes, year_of
from bot.times.periods import DAY, period, shift
from bot.times.point import Point, invalid, lasting
from bot.times.relative import recurring
from bot.times.words import Match, TimeWords

_MONTHS = {"quarter": 3, "half": 6}
_SEASON = 3


def quarter(words: TimeWords, match: Match) -> Point | None:
    """Q3 2020, 3Q20, H2 of last year, 2021 second half; this year's after an opening word."""
    signed, end = "sign" in match.senses, match.end
    unit = match.sense("sign") if signed else match.sense("unit")
    number = int(match.senses["digits"][0]) if signed else int(match.senses["rank"][0])
    if unit not in _MONTHS or number < 0 or (signed and not _is_sign(words, match)):
        return None
    months = _MONTHS[unit]
    exists, month = 1 <= number <= 12 // months, (number - 1) * months + 1
    value, anchor = year_of(words, match), "step" in match.senses
    if anchor and match.sense("unit") is None:
        step = match.senses["step"][0]
        return (
            lasting(recurring(words, step, month, months), unit, end, anchor=True) if exists else invalid(end)
        )
    if value is None:
        if anchor or words.ending(match.start, "opening") is None or not words.has(match.start, "sign"):
            return None
        value, anchor = words.today.year, True
    span = period(unit, date(value, month, 1)) if exists else None
    return lasting(span, unit, end, anchor=anchor)


def _is_sign(words: TimeWords, match: Match) -> bool:
    """Whether the letter and its one digit stand together."""
    leading = not words.has(match.start, "year", "step") or words.has(match.start, "sign")
    return (
        not words.spaced(match.start + 1 if leading else match.end - 1)
        and len(match.senses["digits"][0]) == 1
    )


def season(words: TimeWords, match: Match) -> Point | None:
    """Spring 2022, last summer; not valid: in winter, the winter before last."""
    month, end, step = int(match.senses["season"][0]), match.end, match.sense("step")
    if step is not None and match.sense("unit") is None:
        if step == "recent":
            return None
        return lasting(recurring(words, step, month, _SEASON), "quarter", end, anchor=True)
    value = year_of(words, match)
    if value is None:
        told = words.ending(match.start, "opening") is not None and closes(words, end)
        return invalid(end) if "twice" in match.senses or (told and step is None) else None
    first = date(value, month, 1)
    last = shift(first, "month", _SEASON) - DAY
    return lasting((first, last), "quarter", end, anchor=step is not None)
