"""What a text says of time, as plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.times.reading import read_times, unread_times

# A Saturday.
TODAY = date(2026, 11, 21)

# A text, the characters that say a time, its first and last day.
Row = tuple[str, str, str, str]


def said(text: str, known: Callable[[str], bool] = lambda _: False) -> list[tuple[str, str, str]]:
    """Each time of a text: the characters that say it, the first and last day ('None' where open)."""
    return [
        (text[time.start : time.end], str(time.first), str(time.last))
        for time in read_times(text, TODAY, known)
    ]


def unsaid(text: str) -> list[str]:
    """The characters of each time that was not understood."""
    return [text[start:end] for start, end in unread_times(text, TODAY)]


def yearly(text: str) -> list[tuple[int | None, int | None, int | None, int | None]]:
    """The part of every year that each time is: month, day, last month, last day."""
    return [(time.month, time.day, time.last_month, time.last_day) for time in read_times(text, TODAY)]
