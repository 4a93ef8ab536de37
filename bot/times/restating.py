"""Times that say again what the one before them says: 'the first half of 2009 (January to June)'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.times.time import Time


def joined(times: Sequence[Time], text: str) -> Iterator[Time]:
    """The times of a text, months that tell again which part of a year is meant joined to it."""
    at = 0
    while at < len(times):
        one, behind = times[at], at + 1
        while (
            behind < len(times) and _months(times[behind]) and _close(times[behind - 1], times[behind], text)
        ):
            behind += 1
        again = times[at + 1 : behind]
        if (
            not again
            and behind < len(times)
            and _same_year(one, times[behind])
            and _close(one, times[behind], text)
        ):
            again = times[behind : behind + 1]
            behind += 1
            yield replace(one, end=again[-1].end)
            at = behind
        elif again and _spells_out(one, again):
            yield replace(one, end=again[-1].end)
            at = behind
        else:
            yield one
            at += 1


def _same_year(one: Time, other: Time) -> bool:
    """Whether a time told from today is within the year that is told behind it: 'this year so far (2026)'."""
    if not (one.first and one.last and other.first and other.last) or not one.anchor:
        return False
    whole = other.unit == "year" and other.first.year == other.last.year
    return whole and one.first.year == one.last.year == other.first.year


def _months(one: Time) -> bool:
    """Whether it is months of any year."""
    return one.month is not None and one.day is None


def _close(one: Time, other: Time, text: str) -> bool:
    """Whether nothing but signs stands between."""
    return not any(sign.isalnum() for sign in text[one.end : other.start])


def _spells_out(one: Time, again: Sequence[Time]) -> bool:
    """Whether months are the first and the last of a time within one year."""
    if one.first is None or one.last is None or one.first.year != one.last.year:
        return False
    last = again[-1].last_month or again[-1].month
    return (one.first.month, one.last.month) == (again[0].month, last)
