"""Reads the times that a text names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from bot.question.lexicon import Lexicon, lexicon
from bot.question.time import Time
from bot.question.timewords import FIRST_YEAR, LAST_YEAR, ORDINAL_ENDINGS, TimeWords, century
from store.dates import PartialDate

_DECADES = {"sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000}
_STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1}

# A time, and the index of the first word after it.
_Found = tuple[Time, int]


def read_times(
    text: str,
    today: date,
    known: Callable[[str], bool] = lambda _: False,
    words: Lexicon | None = None,
) -> list[Time]:
    """Every time that a text names, in its order; ``today`` is the day that 'last year' is said on.

    A misspelt month is no word that is ``known`` otherwise.
    """
    return list(_read(TimeWords(text, words or lexicon(), known), today))


def _read(words: TimeWords, today: date) -> Iterator[Time]:
    index = 0
    while index < len(words.tokens):
        found = (
            _numeric(words, index)
            or _relative(words, index, today)
            or _decade(words, index)
            or _dated(words, index)
            or _years(words, index)
        )
        if found is None:
            index += 1
        else:
            time, index = found
            yield time


def _span(words: TimeWords, first: PartialDate, last: PartialDate, start: int, end: int, unit: str) -> _Found:
    """Words ``start`` to ``end`` (not included) as a time from one date to another."""
    return Time(first.first, last.last, words.tokens[start].start, words.tokens[end - 1].end, unit), end


def _numeric(words: TimeWords, index: int) -> _Found | None:
    """2016-03-30, 30/3/2016 or 30.3.16."""
    joint = words.word(index + 1)
    if joint not in {"-", "/", "."} or words.word(index + 3) != joint:
        return None
    if any(token.spaced for token in words.tokens[index + 1 : index + 5]):
        return None
    places = [index, index + 2, index + 4]
    if len(words.word(index)) != 4:
        places.reverse()
    year, month, day = (words.number(at, 4) for at in places)
    if year is None or month is None or day is None:
        return None
    if len(words.word(places[0])) == 2:
        year += century(year)
    try:
        when = PartialDate(year, month, day)
    except ValueError:
        return None
    return _span(words, when, when, index, index + 5, "day")


def _relative(words: TimeWords, index: int, today: date) -> _Found | None:
    """last year, this month, the past five years, two years ago, yesterday."""
    word, after = words.word(index), words.word(index + 1)
    if word in _STEPS:
        step = _STEPS[word]
        if after in {"year", "yr"}:
            when = PartialDate(today.year + step)
            return _span(words, when, when, index, index + 2, "year")
        if after == "month":
            months = today.year * 12 + today.month - 1 + step
            when = PartialDate(months // 12, months % 12 + 1)
            return _span(words, when, when, index, index + 2, "month")
        count = words.count(index + 1)
        if count and words.word(index + 2) in {"years", "yrs"} and step < 0:
            first = PartialDate(today.year - count, today.month, min(today.day, 28))
            return _span(words, first, _exactly(today), index, index + 3, "span")
    count = words.count(index)
    if count and after in {"years", "yrs", "year"} and words.word(index + 2) == "ago":
        when = PartialDate(today.year - count)
        return _span(words, when, when, index, index + 3, "year")
    if word in {"yesterday", "today"}:
        when = _exactly(today - timedelta(days=word == "yesterday"))
        return _span(words, when, when, index, index + 1, "day")
    return None


def _exactly(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def _decade(words: TimeWords, index: int) -> _Found | None:
    """The nineties, the 1990s, the 90s."""
    first = _DECADES.get(words.word(index))
    end = index + 1
    if first is None and words.word(end) == "s" and not words.tokens[end].spaced:
        number = words.number(index, 4)
        if number is not None and number % 10 == 0:
            first = number if number > 99 else number + (1900 if number >= 60 else 2000)
            end += 1
    if first is None or not FIRST_YEAR <= first <= LAST_YEAR:
        return None
    return _span(words, PartialDate(first), PartialDate(first + 9), index, end, "span")


def _dated(words: TimeWords, index: int) -> _Found | None:
    """30 March 2016, March 30 2016, 30th of March, March 2016, March, July '09."""
    day = words.day(index)
    at = index if day is None else _after_day(words, index)
    month = words.month(at)
    if month is None:
        return None
    end = at + 1
    if day is None:
        day, end = _day_after_month(words, end)
    year, end = _year_after(words, index, end)
    if year is None:
        place = (words.tokens[index].start, words.tokens[end - 1].end)
        return Time(None, None, *place, "month", month, day), end
    try:
        when = PartialDate(year, month, day)
    except ValueError:
        return None
    return _bounded(words, when, index, end, "day" if day else "month")


def _after_day(words: TimeWords, index: int) -> int:
    """Where the month stands after a day: '30th of', '6-8', '6 to 8'."""
    at = index + 1
    if words.word(at) in ORDINAL_ENDINGS:
        at += 1
    if words.word(at) in {"-", "–", "to"} and words.day(at + 1):
        at += 2
    return at + 1 if words.word(at) == "of" else at


def _day_after_month(words: TimeWords, index: int) -> tuple[int | None, int]:
    """The day after a month, and the index after it: 'March 30', not 'March 07' or 'March 3rd summit'."""
    day = words.day(index)
    if day is None:
        return None, index
    short_year = not words.years and (
        (words.word(index)[0] == "0" and len(words.word(index)) == 2)
        or (words.word(index - 2) == "in" and day > 9)
    )
    after = index + 1
    if words.word(after) in ORDINAL_ENDINGS:
        after += 1
    counted = words.word(after) in {"summit", "meeting"} or (
        words.word(after).isalpha() and after > index + 1
    )
    return (None, index) if short_year or counted else (day, after)


def _year_after(words: TimeWords, begin: int, end: int) -> tuple[int | None, int]:
    """The year of a month or day that ends at ``end``, and the index after all of it.

    Where none follows it is that of 'March or April 2016', or the only year that the text names.
    """
    at = end + 1 if words.word(end) in {",", ".", "of", "'", "’", "-", "/"} else end
    year = words.full_year(at) or words.short_year(at)
    if year is None and not words.years and words.word(at + 1) not in ORDINAL_ENDINGS:
        number = words.number(at)
        if number is not None and len(words.word(at)) == 2:
            year = 2000 + number
    if year is not None:
        return year, at + 1
    if words.word(at) in {"or", "and"} and words.month(at + 1) and words.full_year(at + 2):
        return words.full_year(at + 2), end
    if len(words.years) == 1 and not words.among(begin - 1, "before", "after"):
        return next(iter(words.years)), end
    return None, end


def _years(words: TimeWords, index: int) -> _Found | None:
    """2016, 2016-2019, between 2016 and 2019, '05."""
    year = words.full_year(index) or words.short_year(index)
    if year is None:
        return None
    joint = index + 1
    if words.among(joint, "span") and (words.word(joint) != "and" or words.word(index - 1) == "between"):
        last = words.full_year(joint + 1)
        if last is None and words.word(joint) in {"-", "–"} and len(words.word(joint + 1)) == 2:
            tail = words.number(joint + 1)
            last = None if tail is None else year // 100 * 100 + tail
        if last is not None and last > year:
            return _span(words, PartialDate(year), PartialDate(last), index, joint + 2, "span")
    return _bounded(words, PartialDate(year), index, joint, "year")


def _bounded(words: TimeWords, when: PartialDate, begin: int, end: int, unit: str) -> _Found:
    """The same, opened by 'since', 'after', 'before' or 'until' in front of it."""
    opened = words.among(begin - 1, "since", "after", "before", "until")
    place = (words.tokens[begin - 1 if opened else begin].start, words.tokens[end - 1].end)
    if words.among(begin - 1, "since"):
        return Time(when.first, None, *place, "span"), end
    if words.among(begin - 1, "after"):
        return Time(when.last + timedelta(days=1), None, *place, "span"), end
    if words.among(begin - 1, "before"):
        return Time(None, when.first - timedelta(days=1), *place, "span"), end
    if words.among(begin - 1, "until") and (words.word(begin - 1) != "to" or words.word(begin - 2) == "up"):
        return Time(None, when.last, *place, "span"), end
    if (
        words.word(end) in {"onwards", "onward"}
        or (words.word(end) == "on" and not words.word(end + 1))
        or (words.word(end) == "and" and words.word(end + 1) in {"later", "after"})
    ):
        return Time(when.first, None, place[0], words.tokens[end].end, "span"), end + 1
    return _span(words, when, when, begin, end, unit)
