"""Makes times of dates as they are written: days, months, years, decades."""

from __future__ import annotations

from datetime import date

from bot.times.numbers import FIRST_YEAR, LAST_YEAR, is_free
from bot.times.point import Point, dated, invalid, lasting, yearly
from bot.times.words import Match, TimeWords
from store.dates import PartialDate

# How far from this year.
STEPS = {"last": -1, "previous": -1, "this": 0, "next": 1}
_FIRST_SHORT = 67
_LONGEST_DAY = 31
_YEARS_OF_DECADE = 10
# What opens a time that is bounded by the years that have a name.
_BOUNDS = frozenset({"before", "after", "since", "until"})


def day_or_month(words: TimeWords, match: Match) -> Point | None:
    """2016-03-30, 6 July 2022, July '09, July, 6 July last year; None where the words are other words."""
    stamp = match.sense("stamp")
    if stamp is not None:
        when = PartialDate.parse(stamp)
        return dated(when, match.end) if FIRST_YEAR <= when.year <= LAST_YEAR else invalid(match.end)
    month, day = match.number("month"), match.number("day") or match.number("rank")
    year = year_of(words, match)
    if month is None or (day is not None and day < 0) or ("step" in match.senses and year is None):
        return None
    if not _stands(words, match, day, year):
        return None
    if year is None:
        return yearly(month, day, match.end)
    point = dated(PartialDate(year, month, day), match.end)
    return point._replace(anchor="step" in match.senses)


def year_of(words: TimeWords, match: Match) -> int | None:
    """The year that a form names, in full, with two digits or from today."""
    if "step" in match.senses:
        step = STEPS.get(match.sense("step") or "")
        return None if step is None or match.sense("unit") != "year" else words.today.year + step
    return match.number("year") or match.number("short")


def _stands(words: TimeWords, match: Match, day: int | None, year: int | None) -> bool:
    """Whether a date can stand where its words do."""
    end = match.end
    if "short" in match.senses:
        marked = "apostrophe" in match.senses
        if marked and words.spaced(end - 1):
            return False
        if not marked and (words.has(end, "month") or (day is None and not _short_stands(words, match))):
            return False
    if "apostrophe" in match.senses and "short" not in match.senses:
        return False
    if year is None and day is not None and words.has(match.start, "month"):
        ordinal = not words.tokens[end - 1].digits
        if words.has(end, "counted") if ordinal else _short_stands(words, match):
            return False
    month_at = next(at for at in range(match.start, end) if words.has(at, "month"))
    if not words.has(month_at, "doubtful") or (year is not None and not words.has(match.start, "year")):
        return True
    if words.has(match.start, "year"):
        return day is not None or closes(words, end)
    if day is not None:
        ordinal = any(words.has(at, "ordinal-ending") for at in range(match.start, end))
        return ordinal or words.ending(match.start, "opening") is not None or closes(words, end)
    return month_at not in words.mended and _month_stands(words, match.start, end)


def _short_stands(words: TimeWords, match: Match) -> bool:
    """Whether two digits behind a month are a year, not a day."""
    digits = words.tokens[match.end - 1].text
    opening = words.ending(match.start, "opening")
    if len(digits) != 2 or opening == "on":
        return False
    return (
        digits[0] == "0"
        or int(digits) > _LONGEST_DAY
        or (opening == "in" and words.has(match.end - 1, "short"))
    )


def _month_stands(words: TimeWords, start: int, end: int) -> bool:
    """Whether a word that is another word first ('may', 'march') is a month."""
    if any(words.ending(start, slot) for slot in ("opening", "part", "of", "year-sign")):
        return True
    joint_before = words.has(start - 1, "joint") and words.has(start - 2, "month", "year")
    joint_after = words.has(end, "joint") and words.has(end + 1, "month")
    alone = all(words.sign(at) for at in range(len(words)) if not start <= at < end)
    return joint_before or joint_after or alone


def closes(words: TimeWords, end: int) -> bool:
    """Whether what follows a time shows that it has ended: a sign, nothing, 'in'."""
    return words.sign(end) or words.has(end, "opening", "joint", "closing", "step", "year", "portion")


def days(words: TimeWords, match: Match) -> Point | None:
    """6-8 July 2022, July 6 to 8."""
    first, last = (int(day) for day in match.senses["day"])
    month, year = match.number("month"), year_of(words, match)
    joint = match.sense("joint")
    # '6 and 7 July' is two days; 'July 6 and 7' cannot be parted.
    spanned = joint == "to" or opened_between(words, match.start)
    spanned |= words.has(match.start, "month") and last == first + 1
    if month is None or last <= first or not spanned:
        return None
    if "apostrophe" in match.senses and words.spaced(match.end - 1):
        return None
    doubtful = any(words.has(at, "doubtful") for at in range(match.start, match.end))
    if doubtful and year is None and not closes(words, match.end):
        return None
    point = yearly(month, first, match.end)._replace(grade="span", last_month=month, last_day=last)
    date(2000 if year is None else year, month, last)
    if year is None:
        return point
    return point.dated(year)._replace(anchor="step" in match.senses, turn=date(year, month, first))


def opened_between(words: TimeWords, start: int) -> bool:
    """Whether 'between' or 'between the' stands before a token."""
    at = start - 1 if words.has(start - 1, "the") else start
    return words.ending(at, "opening") == "between"


def year(words: TimeWords, match: Match) -> Point | None:
    """2016, the year 2016, '05, FY20, and 98 or 05 where they can be nothing else."""
    value = match.number("year")
    at = match.end - 1
    if value is not None:
        glued = not words.spaced(match.end) and words.has(match.end, "decade-ending")
        return None if glued and not words.sign(match.end) else _year(value, match.end)
    if "year-sign" in match.senses or "apostrophe" in match.senses:
        stands = not words.spaced(at)
    else:
        stands = _bare_stands(words, at)
    return _year(int(match.senses["short"][0]), match.end) if stands else None


def _year(value: int, end: int) -> Point:
    return lasting((date(value, 1, 1), date(value, 12, 31)), "year", end)


def _bare_stands(words: TimeWords, at: int) -> bool:
    """Whether two digits by themselves are a year."""
    digits = words.tokens[at].text
    doubtful = int(digits) < _FIRST_SHORT and (digits[0] != "0" or digits == "00" or bool(named_years(words)))
    if doubtful and not _closed_in(words, at):
        return False
    parted = words.spaced(at) and (words.spaced(at + 1) or words.sign(at + 1))
    if not parted or not is_free(words.tokens, words.heads, at):
        return False
    beside = [words.tokens[near] for near in (at - 1, at + 1) if 0 <= near < len(words)]
    if any(token.digits for token in beside) or (words.sign(at + 1) and words.has(at + 2, "digits", "year")):
        return False
    after = words.tokens[at + 1].text if at + 1 < len(words) else ""
    return not after.endswith(words.lexicon.suffixes.get("plural", ()) or ("\0",))


def _closed_in(words: TimeWords, at: int) -> bool:
    """Whether two digits by themselves stand behind 'in' and end there: 'which summits in 18'."""
    past = 2000 + int(words.tokens[at].text) <= words.today.year
    return past and words.ending(at, "opening") == "in" and (words.sign(at + 1) or words.has(at + 1, "joint"))


def named_years(words: TimeWords) -> set[int]:
    """Every year that the text writes in full."""
    return {int(value) for heads in words.heads for value, _ in heads.get("year", ())}


def weekday(_words: TimeWords, match: Match) -> Point | None:
    """Wednesday, 6 July 2022: the date alone counts."""
    return None if match.point is None or match.point.unit != "day" else match.point._replace(end=match.end)


def years(_words: TimeWords, match: Match) -> Point | None:
    """2016-19, 2022/23."""
    first, last = (PartialDate(int(value)) for value in match.senses["years"][0].split())
    return lasting((first.first, last.last), "span", match.end)._replace(turn=first.last)


def era(words: TimeWords, match: Match) -> Point | None:
    """The years that have a name, where a word before it opens a time: 'before the pandemic'."""
    named = match.sense("while") or match.sense("era")
    opened = "while" in match.senses or words.ending(match.start, "opening") in _BOUNDS
    if named is None or not opened:
        return None
    first, last = (PartialDate(int(year)) for year in named.split())
    return lasting((first.first, last.last), "span", match.end)


def decade(words: TimeWords, match: Match) -> Point | None:
    """The nineties, the 1990s, the 90s; not valid before the sixties."""
    named = match.number("decade") or match.number("year") or match.number("odd-year")
    start, end = match.start, match.end
    if "decade-ending" in match.senses:
        # '2010's' may be what 2010 has.
        parted = words.sign(end - 2)
        if any(words.spaced(at) for at in range(end - 1 - parted, end)):
            return None
        if parted and not words.has(start - 1, "the"):
            return None
    if named is None:
        digits = match.senses["digits"][0]
        told = any(words.ending(start, slot) for slot in ("opening", "part", "the", "year-sign"))
        told |= words.has(start - 1, "joint") and words.has(start - 2, "decade-ending")
        if len(digits) != 2 or not (told or match.senses.keys() & {"apostrophe", "year-sign"}):
            return None
        named = int(digits) + (1900 if int(digits) >= 40 else 2000)
    if named % _YEARS_OF_DECADE:
        return None
    if not FIRST_YEAR <= named <= LAST_YEAR:
        return invalid(end)
    return lasting((date(named, 1, 1), date(named + 9, 12, 31)), "decade", end)
