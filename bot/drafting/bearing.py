"""What a part of a sentence tells of: this meeting, what was before it, or what comes after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from bot.drafting.days import times_in
from bot.drafting.lexicon import cue, either
from bot.drafting.statement import Sentence

_SLACK = timedelta(days=10)


class Bearing(StrEnum):
    """Told of this meeting, of the past, or of what is to come."""

    HERE = "here"
    PAST = "past"
    AHEAD = "ahead"


def clause(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence between 'which', 'while', ';' and the like in which something stands."""
    parts = list(_parting().finditer(sentence.text))
    begin = max((one.start() for one in parts if one.end() <= start), default=0)
    last = min((one.start() for one in parts if one.start() >= end), default=len(sentence.text))
    return begin, last


def opening(sentence: Sentence, start: int) -> int:
    """Where what leads up to something begins: its clause, and the one before if it tells when that was."""
    begin, _ = clause(sentence, start, start)
    dated = re.match(rf",?\s*(?:{either('when')})\s", sentence.text[begin:], re.IGNORECASE)
    return clause(sentence, begin, begin)[0] if dated and begin else begin


def is_subordinate(sentence: Sentence, start: int) -> bool:
    """Whether something stands in a clause that tells of something else: 'that Mr. X told last year'."""
    begin, _ = clause(sentence, start, start)
    words = rf"{either('clause')}|{either('quoting')}"
    return begin > 0 and re.match(rf",?\s(?:{words})\s", sentence.text[begin:], re.IGNORECASE) is not None


def described(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The clause in which something stands, with what leads to it ('reminded them that') and tells more of
    it behind ('that Canada gave in 2020').
    """
    begin, last = clause(sentence, start, end)
    more = re.compile(rf",?\s(?:{either('relative')})\s", re.IGNORECASE)
    if begin and re.match(rf"\s(?:{either('quoting')})\s", sentence.text[begin:], re.IGNORECASE):
        begin = clause(sentence, begin, begin)[0]
    if opened := more.match(sentence.text, last):
        last = clause(sentence, opened.end(), opened.end())[1]
    return begin, last


def bearing(sentence: Sentence, start: int, end: int, day: date | None) -> Bearing:
    """What a part of a sentence tells of, by its words and by the days that it names."""
    part = sentence.text[start:end]
    if cue("past").search(part):
        return Bearing.PAST
    if day is not None and (dated := _dated(sentence, start, end, day)):
        return dated
    return Bearing.AHEAD if cue("ahead").search(part) else Bearing.HERE


def _dated(sentence: Sentence, begin: int, last: int, day: date) -> Bearing | None:
    """The bearing of a clause's days; those within a name tell nothing."""
    names: Sequence[tuple[int, int]] = [(one.start, one.end) for one in sentence.outer]
    for time, first, end in times_in(sentence.text[begin:last], day):
        start, stop = begin + time.start, begin + time.end
        if any(a < stop and start < b for a, b in names) or sentence.is_taken(start, stop):
            continue
        if (end or first).last < day - _SLACK and (first.month or first.year < day.year):
            return Bearing.PAST
    return None


@cache
def _parting() -> re.Pattern[str]:
    return re.compile(
        rf"[;:]\s|\s[–—]\s|\(|\)|,?\s(?:{either('clause')})\s|\s(?:{either('quoting')})\s(?=(?:the\s)?(?-i:[A-Z]))",
        re.IGNORECASE,
    )
