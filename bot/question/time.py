"""When: the days, months, years and spans that a sentence names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from rapidfuzz.distance import OSA

from store.dates import PartialDate

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januari",
            "february feb februari",
            "march mar maret mac",
            "april apr",
            "may mei",
            "june jun juni",
            "july jul juli julai",
            "august aug agustus ogos",
            "september sept sep",
            "october oct oktober",
            "november nov nopember",
            "december dec desember disember",
        ),
        start=1,
    )
    for name in names.split()
}
_LONG_MONTHS = tuple(name for name in _MONTHS if len(name) > 4)
_DECADES = {"sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990, "noughties": 2000}
_SINCE = {"since", "sejak", "from"}
_AFTER = {"after", "post"}
_BEFORE = {"before", "pre", "sebelum"}
_UNTIL = {"until", "till", "til", "to", "through", "by", "sampai"}
_SPAN = {"-", "–", "—", "to", "until", "till", "through", "and"}
_FEW = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "couple": 2}
FIRST_YEAR, LAST_YEAR = 1960, 2069


@dataclass(frozen=True, slots=True)
class Time:
    """Days from ``first`` to ``last`` (None: open), or a ``month`` or ``day`` of any year.

    ``start`` and ``end`` are the characters of the text that say so; ``unit`` is 'day', 'month', 'year' or 'span'.
    """

    first: date | None
    last: date | None
    start: int
    end: int
    unit: str
    month: int | None = None
    day: int | None = None

    def holds(self, when: PartialDate) -> bool:
        """Whether all of a partial date lies within."""
        if self.month is not None and when.month != self.month:
            return False
        if self.day is not None and when.day != self.day:
            return False
        return (self.first is None or self.first <= when.first) and (
            self.last is None or when.last <= self.last
        )

    def touches(self, when: PartialDate) -> bool:
        """Whether some day that a partial date may mean lies within."""
        if self.month is not None and when.month not in (None, self.month):
            return False
        if self.day is not None and when.day not in (None, self.day):
            return False
        return (self.first is None or self.first <= when.last) and (
            self.last is None or when.first <= self.last
        )


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int
    spaced: bool


def _tokens(text: str) -> list[_Token]:
    found = []
    before = -1
    for match in _TOKEN.finditer(text.casefold()):
        found.append(_Token(match[0], match.start(), match.end(), match.start() != before))
        before = match.end()
    return found


def month_number(word: str, known: Callable[[str], bool]) -> int | None:
    """The month a word names, one typo allowed in names of more than four letters that are no other ``known`` word."""
    if word in _MONTHS:
        return _MONTHS[word]
    if len(word) > 4 and word.isalpha() and not known(word):
        for name in _LONG_MONTHS:
            if abs(len(name) - len(word)) < 2 and word[0] == name[0] and OSA.distance(name, word) == 1:
                return _MONTHS[name]
    return None


class _Reader:
    def __init__(self, text: str, today: date, known: Callable[[str], bool]) -> None:
        self.known = known
        self.tokens = _tokens(text)
        self.today = today
        self.has_year = any(self.full_year(i) for i in range(len(self.tokens)))

    def word(self, index: int) -> str:
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def full_year(self, index: int) -> int | None:
        word = self.word(index)
        if len(word) == 4 and word.isascii() and word.isdigit() and FIRST_YEAR <= int(word) <= LAST_YEAR:
            return int(word)
        return None

    def short_year(self, index: int) -> int | None:
        """A year written with two digits: only where it can be nothing else."""
        word = self.word(index)
        if (
            len(word) != 2
            or not (word.isascii() and word.isdigit())
            or self.word(index + 1) in {"st", "nd", "rd", "th"}
        ):
            return None
        if self.word(index + 1) in {
            "million",
            "m",
            "bn",
            "billion",
            "%",
            "percent",
            "countries",
            "years",
            "yrs",
        }:
            return None
        if int(word) >= 67:
            return 1900 + int(word)
        if self.word(index - 1) in {"'", "’"} or (word[0] == "0" and not self.has_year):
            return 2000 + int(word)
        return None

    def year(self, index: int) -> int | None:
        return self.full_year(index) or self.short_year(index)

    def month(self, index: int) -> int | None:
        word = self.word(index)
        number = month_number(word, self.known)
        if number is None:
            return None
        if word in {"may", "mar", "march", "mac", "mei", "dec", "sep"}:
            beside = (self.word(index - 1), self.word(index + 1))
            if not any(
                w.isdigit() or w in _MONTHS or w in {"or", "early", "late", "mid", "of"} for w in beside
            ):
                return number if self.word(index - 1) in {"in", "last", "of", "pada"} else None
        return number

    def day(self, index: int) -> int | None:
        word = self.word(index)
        return (
            int(word)
            if word.isascii() and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31
            else None
        )

    def read(self) -> Iterator[Time]:
        index = 0
        while index < len(self.tokens):
            found = self.iso(index) or self.relative(index) or self.dated(index) or self.years(index)
            if found is None:
                index += 1
                continue
            time, index = found
            yield time

    def make(
        self, first: PartialDate, last: PartialDate, start: int, end: int, unit: str
    ) -> tuple[Time, int]:
        return (Time(first.first, last.last, self.tokens[start].start, self.tokens[end - 1].end, unit), end)

    def iso(self, index: int) -> tuple[Time, int] | None:
        """2016-03-30, 30/3/2016 or 30.3.16."""
        joint = self.word(index + 1)
        if joint not in {"-", "/", "."} or self.word(index + 3) != joint:
            return None
        if any(self.tokens[i].spaced for i in range(index + 1, index + 5) if i < len(self.tokens)):
            return None
        parts = [self.word(index), self.word(index + 2), self.word(index + 4)]
        if not all(part.isascii() and part.isdigit() for part in parts):
            return None
        if len(parts[0]) != 4:
            parts.reverse()
        if len(parts[0]) == 2:
            parts[0] = f"{19 if int(parts[0]) >= 67 else 20}{parts[0]}"
        try:
            when = PartialDate(*map(int, parts))
        except ValueError:
            return None
        return self.make(when, when, index, index + 5, "day")

    def relative(self, index: int) -> tuple[Time, int] | None:
        """last year, this month, the past five years, two years ago, the 1990s."""
        word, after = self.word(index), self.word(index + 1)
        year, month = self.today.year, self.today.month
        if word in {"last", "this", "next", "current", "past", "previous"}:
            step = {"last": -1, "past": -1, "previous": -1, "next": 1}.get(word, 0)
            if after in {"year", "yr"}:
                when = PartialDate(year + step)
                return self.make(when, when, index, index + 2, "year")
            if after == "month":
                months = year * 12 + month - 1 + step
                when = PartialDate(months // 12, months % 12 + 1)
                return self.make(when, when, index, index + 2, "month")
            count = self.count(after)
            if count and self.word(index + 2) in {"years", "yrs"} and step < 0:
                first = PartialDate(year - count, month, min(self.today.day, 28))
                return self.make(first, self.exactly(self.today), index, index + 3, "span")
        count = self.count(word)
        if count and after in {"years", "yrs", "year"} and self.word(index + 2) == "ago":
            when = PartialDate(year - count)
            return self.make(when, when, index, index + 3, "year")
        if word in _DECADES:
            return self.make(
                PartialDate(_DECADES[word]), PartialDate(_DECADES[word] + 9), index, index + 1, "span"
            )
        if word.isdigit() and after == "s" and not self.tokens[index + 1].spaced and word[-1] == "0":
            start = int(word) if len(word) == 4 else 1900 + int(word) if word >= "60" else 2000 + int(word)
            if FIRST_YEAR <= start <= LAST_YEAR:
                return self.make(PartialDate(start), PartialDate(start + 9), index, index + 2, "span")
        if word in {"yesterday", "today", "hari"} and word != "hari":
            when = self.exactly(self.today - timedelta(days=word == "yesterday"))
            return self.make(when, when, index, index + 1, "day")
        return None

    @staticmethod
    def exactly(day: date) -> PartialDate:
        return PartialDate(day.year, day.month, day.day)

    @staticmethod
    def count(word: str) -> int | None:
        if word.isascii() and word.isdigit() and len(word) <= 2:
            return int(word) or None
        return _FEW.get(word)

    def dated(self, index: int) -> tuple[Time, int] | None:
        """30 March 2016, March 30 2016, 30th of March, March 2016, March, July '09."""
        begin = index
        day = self.day(index)
        month = None
        if day is not None:
            at = index + 1
            if self.word(at) in {"st", "nd", "rd", "th"}:
                at += 1
            if self.word(at) in {"-", "–", "to"} and self.day(at + 1):
                at += 2
            if self.word(at) == "of":
                at += 1
            month = self.month(at)
            if month is None:
                return None
            index = at + 1
        else:
            month = self.month(index)
            if month is None:
                return None
            index += 1
            follow = self.day(index)
            told = self.word(begin - 1) == "in" and follow is not None and follow > 9 and not self.has_year
            if (
                follow is not None
                and not told
                and not (len(self.word(index)) == 2 and self.word(index)[0] == "0" and not self.has_year)
            ):
                after = index + 1
                if self.word(after) in {"st", "nd", "rd", "th"}:
                    after += 1
                if not (
                    self.word(after) in {"summit", "meeting"}
                    or (self.word(after).isalpha() and after > index + 1)
                ):
                    day, index = follow, after
        at = index
        if self.word(at) in {",", ".", "of", "'", "’", "-", "/"}:
            at += 1
        year = self.full_year(at) or self.short_year(at)
        if year is None and len(self.word(at)) == 2 and self.word(at).isascii() and self.word(at).isdigit():
            if not self.has_year and self.word(at + 1) not in {"st", "nd", "rd", "th"}:
                year = 2000 + int(self.word(at))
        if year is None:
            elsewhere = [y for i in range(len(self.tokens)) if (y := self.full_year(i))]
            if self.word(at) in {"or", "and"} and self.month(at + 1) and self.full_year(at + 2):
                year = self.full_year(at + 2)
            elif len(set(elsewhere)) == 1 and self.word(begin - 1) not in _BEFORE | _AFTER:
                year = elsewhere[0]
        else:
            index = at + 1
        if year is None:
            span = Time(None, None, self.tokens[begin].start, self.tokens[index - 1].end, "month", month, day)
            return span, index
        try:
            when = PartialDate(year, month, day)
        except ValueError:
            return None
        return self.bounded(when, begin, index, "day" if day else "month")

    def years(self, index: int) -> tuple[Time, int] | None:
        """2016, 2016-2019, between 2016 and 2019, '05."""
        year = self.year(index)
        if year is None:
            return None
        end = index + 1
        if self.word(end) in _SPAN and (self.word(end) != "and" or self.word(index - 1) == "between"):
            last = self.full_year(end + 1)
            if last is None and self.word(end) in {"-", "–"} and len(self.word(end + 1)) == 2:
                tail = self.word(end + 1)
                last = year // 100 * 100 + int(tail) if tail.isascii() and tail.isdigit() else None
            if last is not None and last > year and self.month(end + 1) is None:
                return self.make(PartialDate(year), PartialDate(last), index, end + 2, "span")
        return self.bounded(PartialDate(year), index, end, "year")

    def bounded(self, when: PartialDate, begin: int, end: int, unit: str) -> tuple[Time, int]:
        """The same, opened by 'since', 'after', 'before' or 'until' in front of it."""
        before = self.word(begin - 1)
        start = begin - 1 if before in _SINCE | _AFTER | _BEFORE | _UNTIL else begin
        where = (self.tokens[start].start, self.tokens[end - 1].end)
        if before in _SINCE:
            return Time(when.first, None, *where, "span"), end
        if before in _AFTER:
            return Time(when.last + timedelta(days=1), None, *where, "span"), end
        if before in _BEFORE:
            return Time(None, when.first - timedelta(days=1), *where, "span"), end
        if before in _UNTIL - {"to"} or (before == "to" and self.word(begin - 2) == "up"):
            return Time(None, when.last, *where, "span"), end
        if self.word(end) in {"onwards", "onward"} or (
            self.word(end) == "and" and self.word(end + 1) in {"later", "after"}
        ):
            return Time(when.first, None, where[0], self.tokens[end].end, "span"), end + 1
        return self.make(when, when, begin, end, unit)


def read_times(text: str, today: date, known: Callable[[str], bool] = lambda word: False) -> list[Time]:
    """Every time that a text names, in its order; ``today`` is the day that 'last year' is said on.

    A misspelt month is no word that is ``known`` otherwise.
    """
    return list(_Reader(text, today, known).read())
