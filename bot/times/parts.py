"""Makes times of the parts of others: early 2019, the second half of last year, the year before 2010."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from bot.times.numbers import FIRST_YEAR
from bot.times.periods import SIZES, Span, beside, nth, period, third
from bot.times.point import Point, invalid, lasting
from bot.times.words import Match, TimeWords

_THIRDS = {"early": 0, "mid": 1, "late": 2, "end": 2}
_FRACTIONS = frozenset({"quarter", "half"})
# Units of which the 'first' is a time, whatever it is the first of.
_ALWAYS_TIMES = frozenset({"week", "fortnight", "quarter"})
# Any year without a leap day, for what is a part of every year.
_COMMON_YEAR = 2001


def _whole(words: TimeWords, match: Match) -> Point | None:
    """What a part is taken of: a time, or 'the year' for this one."""
    units = match.senses.get("unit")
    if match.point is None and units:
        return lasting(period(units[-1], words.today), units[-1], match.end, anchor=True)
    return match.point


def _within(whole: Point, span: Span | None, grade: str, end: int) -> Point:
    """A part of a whole; of every year where the whole is."""
    if span is None or whole.span is not None:
        return lasting(span, grade, end, anchor=whole.anchor)
    first, last = span
    last_day = last.day if last.day < monthrange(last.year, last.month)[1] else 31
    return Point(None, None, grade, end, first.month, first.day, last.month, last_day)


def _days(whole: Point) -> Span | None:
    return whole.dated(_COMMON_YEAR).span


def part(words: TimeWords, match: Match) -> Point | None:
    """Early 2019, the end of June, mid 90s, the beginning of the year."""
    whole, sense = _whole(words, match), match.senses["part"][0]
    if whole is None or (whole.grade not in SIZES and whole.valid) or whole.grade == "day":
        return None
    span = _days(whole)
    grade = "end" if sense == "end" else "span"
    return _within(whole, span and third(_THIRDS[sense], span), grade, match.end)


def ordinal(words: TimeWords, match: Match) -> Point | None:
    """The third quarter of 2020, last week of July, first six months of 2021, the 21st century.

    Not valid: 'the third week of' something that is no time.
    """
    rank = int(match.senses["rank"][0])
    unit = match.sense("units") or match.senses["unit"][0]
    whole = _whole(words, match) if match.point is not None or len(match.senses.get("unit", ())) > 1 else None
    if whole is None:
        if "of" in match.senses:
            return invalid(min(match.end + 1, len(words))) if unit in _ALWAYS_TIMES else None
        return _century(rank, match.end) if unit == "century" else None
    if not whole.valid:
        return invalid(match.end)
    if "of" not in match.senses and unit not in _FRACTIONS:
        return None
    span = _days(whole)
    coarser = whole.grade not in SIZES or SIZES.index(whole.grade) > SIZES.index(unit)
    if span is None or not coarser:
        return None
    found = nth(unit, rank, span)
    if "count" in match.senses and found is not None:
        count = match.number("count")
        other = None if count is None else nth(unit, rank + (count - 1 if rank > 0 else 1 - count), span)
        found = other and (min(found[0], other[0]), max(found[1], other[1]))
    grade = unit if "count" not in match.senses else "span"
    return _within(whole, found, grade, match.end)


def _century(rank: int, end: int) -> Point | None:
    if rank < 0:
        return None
    first = (rank - 1) * 100 + 1
    if not FIRST_YEAR - 100 < first <= FIRST_YEAR + 100:
        return invalid(end)
    return lasting((date(first, 1, 1), date(first + 99, 12, 31)), "century", end)


def holding(_words: TimeWords, match: Match) -> Point | None:
    """The week of 6 July 2022, the month of May."""
    unit, inner = match.senses["unit"][0], match.point
    if inner is None or inner.grade not in SIZES or SIZES.index(unit) < SIZES.index(inner.grade):
        return None
    if inner.first is None:
        return inner._replace(end=match.end) if unit == inner.grade else None
    return lasting(period(unit, inner.first), unit, match.end, anchor=inner.anchor)


def portion(words: TimeWords, match: Match) -> Point | None:
    """So far this year, later this month, the rest of 2026; None where today is not within."""
    year, step = match.number("year"), match.sense("step")
    whole = _whole(words, match)
    if year is not None:
        whole = lasting((date(year, 1, 1), date(year, 12, 31)), "year", match.end)
    elif whole is None or step not in (None, "this") or whole.grade not in SIZES:
        return None
    span = whole.span
    if not span or not span[0] <= words.today <= span[1]:
        return None
    done = match.senses["portion"][0] == "done"
    span = (span[0], words.today) if done else (words.today, span[1])
    return lasting(span, "span", match.end, anchor=True)


def shifted(words: TimeWords, match: Match) -> Point | None:
    """The year before 2010, three months after July 2016, the two years after 2019."""
    point, unit = match.point, match.sense("unit") or match.senses["units"][0]
    if point is None or words.has(match.start - 1, "asked"):
        return None
    if not point.valid or point.span is None:
        return None if point.valid else invalid(match.end)
    count = match.number("count") if "count" in match.senses else 1
    if count is None:
        return invalid(match.end)
    sign = int(match.senses["shift"][0])
    edge = point.span[0 if sign < 0 else 1]
    found = beside(unit, edge, sign * count)
    if "the" in match.senses and count > 1:
        nearest = beside(unit, edge, sign)
        found = min(found[0], nearest[0]), max(found[1], nearest[1])
        return lasting(found, "span", match.end, anchor=point.anchor)
    return lasting(found, unit, match.end, anchor=point.anchor)
