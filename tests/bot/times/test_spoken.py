"""Whatever people say of time is read as the days that it means.

A line of ``spoken.tsv`` is a text, a tab and its times: the characters that say it, the first and last day or
the part of every year (month, day, last month, last day), the unit, the word that opens it, whether today
decides it; behind '?' what looks like a time and is none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.times.reading import read_times, unread_times
from bot.times.time import Time
from tests.bot.times.said import TODAY

LINES = Path(__file__).with_name("spoken.tsv").read_text("utf-8").splitlines()


def told(text: str) -> str:
    """The times of a text as its line tells them."""
    odd = ", ".join(text[start:end] for start, end in unread_times(text, TODAY))
    found = "; ".join(_told(text, time) for time in read_times(text, TODAY))
    return f"{found} ?{odd}" if odd else found


def _told(text: str, time: Time) -> str:
    first, last = str(time.first or ""), str(time.last or "")
    days = first if first == last else f"{first}..{last}"
    part = "/".join(str(one or "") for one in (time.month, time.day, time.last_month, time.last_day))
    every = f"yearly {part}" if part.strip("/") else ""
    opened = (time.unit, time.relation, "today" if time.anchor else "")
    return " ".join(one for one in (f"'{text[time.start : time.end]}'", days, every, *opened) if one)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.partition("\t")[0])
def test_a_text_tells_its_times(line: str) -> None:
    """To the day, and no more than it says."""
    text, _, expected = line.partition("\t")
    assert told(text) == expected
