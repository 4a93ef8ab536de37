"""Makes times of what is told from today: last year, two weeks ago, past five years, tomorrow."""

from __future__ import annotations

from datetime import timedelta

from bot.times.dates import STEPS, closes
from bot.times.periods import DAY, Span, beside, period, shift
from bot.times.point import Point, invalid, lasting
from bot.times.words import Match, TimeWords

_BACK, _AHEAD = frozenset({"last", "previous", "past", "recent"}), frozenset({"next", "coming"})
_ROLLING = frozenset({"past", "coming"})
# 'Coming weeks' without a number.
_VAGUE = {"day": 7, "week": 60, "fortnight": 60, "month": 183, "quarter": 365, "year": 5 * 365}
_COARSE = {"fortnight": "week", "decade": "year", "century": "year", "half": "month", "quarter": "month"}
# The unit that is half of another, or nearly.
_HALVES = {"year": "half", "month": "fortnight"}
_WEEK = 7


def near(words: TimeWords, match: Match) -> Point | None:
    """Yesterday, today, tomorrow."""
    day = words.today + timedelta(days=int(match.senses["near"][0]))
    return lasting((day, day), "day", match.end, anchor=True)


def relative(words: TimeWords, match: Match) -> Point | None:
    """Last year, this week, the past month, coming weeks; None before 'of' ('the last year of the plan')."""
    step, unit = match.senses["step"][0], match.sense("unit") or match.senses["units"][0]
    if (unit == "day" and "unit" in match.senses) or words.has(match.end, "genitive"):
        return None
    if "units" in match.senses and step in _ROLLING | {"recent"}:
        days = timedelta(days=_VAGUE.get(unit, 10 * 365))
        return lasting(_run(words, days if step == "coming" else -days), "span", match.end, anchor=True)
    if step == "recent":
        return None
    rolling = step in _ROLLING or unit == "fortnight"
    if step == "last" and ("the" in match.senses or unit == "decade"):
        rolling = True
    if rolling and step != "this":
        return lasting(_rolled(words, step, unit, 1), "span", match.end, anchor=True)
    return lasting(beside(unit, words.today, STEPS[step]), unit, match.end, anchor=True)


def _run(words: TimeWords, days: timedelta) -> Span:
    """So many days from today, back where negative."""
    return min(words.today, words.today + days), max(words.today, words.today + days)


def _rolled(words: TimeWords, step: str, unit: str, count: int) -> Span:
    """So many units up to today, or from today on."""
    if step in _BACK:
        return shift(words.today, unit, -count), words.today
    return words.today, shift(words.today, unit, count)


def counted(words: TimeWords, match: Match) -> Point | None:
    """The last 12 months, past five years, next two weeks; the year to date."""
    running = match.sense("running")
    if running is not None:
        span = (period(running, words.today)[0], words.today)
        return lasting(span, "span", match.end, anchor=True)
    step, unit = match.senses["step"][0], match.sense("unit") or match.senses["units"][0]
    count = match.number("count")
    if step not in _BACK | _AHEAD:
        return None
    if count is None:
        return invalid(match.end)
    return lasting(_rolled(words, step, unit, count), "span", match.end, anchor=True)


def ago(words: TimeWords, match: Match) -> Point | None:
    """Two years ago, more than a month ago, three weeks from now; 'years ago' is not valid."""
    unit = match.sense("unit") or match.senses["units"][0]
    if words.has(match.start - 1, "asked"):
        return None
    if "half" in match.senses:
        return _half_ago(words, match, unit)
    if "count" not in match.senses:
        return None if words.ending(match.start, "count") else invalid(match.end)
    count = match.number("count")
    if count is None:
        return invalid(match.end)
    if match.sense("ago") == "back" and count == 1:
        return None
    day = shift(words.today, unit, count if "hence" in match.senses else -count)
    over = match.sense("over")
    if over is None:
        grade = _COARSE.get(unit, unit)
        return lasting(period(grade, day), grade, match.end, anchor=True)
    if over == "less":
        return lasting((day, words.today), "span", match.end, anchor=True)
    return Point(None, day, "span", match.end, anchor=True)


def _half_ago(words: TimeWords, match: Match, unit: str) -> Point:
    """Half a year ago, two and a half years ago."""
    half = _HALVES.get(unit)
    count = match.number("count") if "count" in match.senses else 0
    if half is None or count is None:
        return invalid(match.end)
    day = shift(shift(words.today, unit, -count), half, -1)
    grade = _COARSE.get(half, half)
    return lasting(period(grade, day), grade, match.end, anchor=True)


def twice(words: TimeWords, match: Match) -> Point | None:
    """The year before last, the week after next."""
    unit = match.senses["unit"][0]
    return lasting(beside(unit, words.today, int(match.senses["twice"][0])), unit, match.end, anchor=True)


def named(words: TimeWords, match: Match) -> Point | None:
    """Last November, next Monday; not valid: Monday, Christmas, next weekend."""
    step, month, weekday = match.sense("step"), match.number("month"), match.number("weekday")
    if step is None:
        opened = words.ending(match.start, "opening") is not None
        return invalid(match.end) if opened or "twice" in match.senses else None
    if month is None and weekday is None:
        return invalid(match.end)
    if step == "recent" or words.has(match.end, "year", "years"):
        return None
    today = words.today
    if weekday is not None:
        ahead = (weekday - today.isoweekday()) % _WEEK
        if step in _BACK:
            ahead -= _WEEK
        elif step in _AHEAD:
            ahead = ahead or _WEEK
        else:
            ahead = weekday - today.isoweekday()
        day = today + timedelta(days=ahead)
        return lasting((day, day), "day", match.end, anchor=True)
    doubtful = words.has(match.end - 1, "doubtful")
    if doubtful and (step == "this" or words.has(match.start - 1, "the")) and not closes(words, match.end):
        return None
    return lasting(recurring(words, step, month or 1, 1), "month", match.end, anchor=True)


def recurring(words: TimeWords, step: str, month: int, months: int) -> Span:
    """The last, this year's or the next of some months that come every year, from ``month`` on."""
    first = words.today.replace(month=month, day=1)
    if step in _BACK and shift(first, "month", months) > words.today:
        first = shift(first, "year", -1)
    elif step in _AHEAD and first <= words.today:
        first = shift(first, "year", 1)
    return first, shift(first, "month", months) - DAY
