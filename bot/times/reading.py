"""Reads the times that a text names, and tells what looks like a time and was not understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.times import dates, parts, quarters, relative
from bot.times.lexicon import TimeLexicon, time_lexicon
from bot.times.numbers import ODD_YEARS, is_free
from bot.times.opening import Found, settled, time_of
from bot.times.point import Point, invalid, yearly
from bot.times.spans import is_odd_year, shared_days, span_at, with_year
from bot.times.time import Time
from bot.times.token import tokens
from bot.times.words import Builder, TimeWords

# The constructions that a language's forms are named after.
BUILDERS: dict[str, Builder] = {
    "date": dates.day_or_month,
    "weekday": dates.weekday,
    "days": dates.days,
    "year": dates.year,
    "years": dates.years,
    "decade": dates.decade,
    "era": dates.era,
    "quarter": quarters.quarter,
    "season": quarters.season,
    "near": relative.near,
    "relative": relative.relative,
    "counted": relative.counted,
    "named": relative.named,
    "twice": relative.twice,
    "ago": relative.ago,
    "part": parts.part,
    "nth": parts.ordinal,
    "holding": parts.holding,
    "portion": parts.portion,
    "shifted": parts.shifted,
}
# After a word that opens a time, any four digits from here on are meant for a year.
_OPENED_YEARS = range(1000, 3000)
# What may be said of a time behind these: 'before 2020 began'.
_BOUNDING = frozenset({"before", "after", "until"})


def read_times(
    text: str,
    today: date,
    known: Callable[[str], bool] = lambda _: False,
    lexicon: TimeLexicon | None = None,
) -> list[Time]:
    """Every time that a text names, in its order, none within another; 'last year' is told from ``today``.

    A misspelt word is mended only if it is none that is ``known`` otherwise.
    """
    return read_all(text, today, known, lexicon or time_lexicon())[0]


def unread_times(
    text: str,
    today: date,
    known: Callable[[str], bool] = lambda _: False,
    lexicon: TimeLexicon | None = None,
) -> list[tuple[int, int]]:
    """The characters (first, after the last) of what looks like a time and was not understood, in order."""
    return read_all(text, today, known, lexicon or time_lexicon())[1]


def read_all(
    text: str, today: date, known: Callable[[str], bool], lexicon: TimeLexicon
) -> tuple[list[Time], list[tuple[int, int]]]:
    """The times in a text, and the characters of what looks like one and was not understood."""
    words = TimeWords(tokens(text), today, known, lexicon, BUILDERS)
    times: list[Time] = []
    unread: list[tuple[int, int]] = []
    if not words.telling:
        return times, unread
    named = dates.named_years(words)
    only = next(iter(named)) if len(named) == 1 else None
    for found in (settled(each, today, only) for each in _shared(words, _all(words))):
        time = time_of(found, words.tokens, today)
        if time is not None:
            times.append(time)
        else:
            begin = words.tokens[found.head].start
            unread.append((begin, words.tokens[found.end - 1].end))
    return times, unread


def _all(words: TimeWords) -> list[Found]:
    found: list[Found] = []
    at = 0
    while at < len(words):
        here = _at(words, at) if words.heads[at] else _odd_year(words, at)
        found += here
        at = here[-1].end if here else at + 1
    return found


def _at(words: TimeWords, at: int) -> list[Found]:
    """What begins at a token, with or without an opening word; a list of days is several."""
    plain = _opened(words, at, at, "")
    for sense, end in words.senses(at, "opening"):
        for begin in (end, end + 1) if words.has(end, "the") else (end,):
            found = _opened(words, at, begin, sense)
            if found:
                return plain if plain and plain[-1].end >= found[-1].end else found
    return plain or _odd_year(words, at)


def _opened(words: TimeWords, start: int, at: int, opening: str) -> list[Found]:
    point = span_at(words, at, opening)
    listed = shared_days(words, at) if point is None or point.grade not in ("day", "span") else []
    if listed:
        dated = listed[-1][2]
        joint = next(end for sense, end in words.senses(dated, "joint") if sense != "to")
        final = _opened(words, joint, joint, "")
        return _days(listed, final, start, opening)
    if point is None:
        return []
    return [_closed(words, Found(point, start, at, point.end, opening))]


def _days(listed: list[tuple[int, int, int]], final: list[Found], start: int, opening: str) -> list[Found]:
    """Each day of '6, 7 and 8 July 2022' in the month of the last one."""
    point = final[0].point
    found: list[Found] = []
    for day, begin, end in listed:
        if point.month is not None:
            own = _or_invalid(point.month, day, end)
        elif point.first is not None:
            own = with_year(_or_invalid(point.first.month, day, end), point.first.year)
        else:
            own = invalid(end)
        found.append(
            Found(own._replace(anchor=point.anchor), start if not found else begin, begin, end, opening)
        )
    return [*found, final[0]._replace(opening=opening)]


def _or_invalid(month: int, day: int, end: int) -> Point:
    try:
        return yearly(month, day, end)
    except ValueError:
        return invalid(end)


def _closed(words: TimeWords, found: Found) -> Found:
    """With the words behind it that leave it open: 'onwards', 'or earlier', and 'on' after 'from'; those that
    say that it came or went: 'before 2020 began'."""
    if found.opening in _BOUNDING and (gone := words.senses(found.end, "turned")):
        return found._replace(end=gone[0][1])
    for sense, end in words.senses(found.end, "closing"):
        glued = not words.tokens[end - 1].text.isalnum()
        if glued and (words.spaced(end - 1) or words.has(end, "digits", "count")):
            continue
        stands = sense != "from" or found.opening in ("from", "since") or words.sign(end)
        if stands and (words.sign(end) or words.point(end) is None):
            return found._replace(closing=sense, end=end)
    return found


def _shared(words: TimeWords, found: list[Found]) -> list[Found]:
    """With the year of the next time where a month or day has none: 'March or April 2016'."""
    for at in range(len(found) - 2, -1, -1):
        own, after = found[at], found[at + 1]
        if own.point.month is None or after.point.first is None or after.point.unit not in ("day", "month"):
            continue
        if any(end == after.start for _, end in words.senses(own.end, "joint")):
            point = with_year(own.point, after.point.first.year)._replace(anchor=after.point.anchor)
            found[at] = own._replace(point=point)
    return found


def _odd_year(words: TimeWords, at: int) -> list[Found]:
    """Four digits that are meant for a year, yet for none of ASEAN's."""
    if not is_odd_year(words, at, _OPENED_YEARS):
        return []
    opening = words.ending(at, "opening")
    if opening == "on":
        return []
    opened = opening is not None or words.ending(at, "year-sign") is not None
    if not is_odd_year(words, at, _OPENED_YEARS if opened else ODD_YEARS):
        return []
    glued = at > 0 and not words.spaced(at) and words.tokens[at - 1].text.isalnum()
    stands = opened or words.sign(at + 1) or words.has(at + 1, "opening", "joint")
    free = stands and not glued and is_free(words.tokens, words.heads, at)
    return [Found(invalid(at + 1), at, at, at + 1, "")] if free else []
