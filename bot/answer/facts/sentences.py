"""Facts that stand only in a record's sentences: which sentence tells them, and the dates and sums in it."""

from __future__ import annotations

import re

from bot.answer.inquiry import Inquiry
from store.content import sentences, stems
from store.dates import MONTHS, PartialDate
from store.records import Record

_MONTH = "|".join(month for month in MONTHS if month)
DATE = re.compile(rf"\b(?:(\d{{1,2}}) )?(?:({_MONTH}) )?((?:19|20)\d\d)\b")
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)"
_UNIT = r"(?:thousand|million|billion|trillion)"
_COIN = (
    r"(?:[A-Z][\w.]+ )?"
    r"(?:dollars?|pounds?|euros?|yen|yuan|won|baht|ringgit|francs?|kroner|USD|EUR|GBP|JPY|AUD|CAD|NZD)"
)
MONEY = re.compile(
    rf"\b{_NUMBER}[ -]{_UNIT}(?:[ -]{_COIN})?\b"
    rf"|\b\d[\d,.]*[ -]{_COIN}\b"
    rf"|(?:[A-Z]{{3}}|[A-Z]{{0,3}}\$|€|£) ?\d[\d,.]*(?: ?{_UNIT})?"
)
# What a word counts that stands in the record's own name.
_OWN = 0.3


def telling(record: Record, inquiry: Inquiry, pattern: re.Pattern[str] | None = None) -> str:
    """The sentence, among those that fit, that says most of what the question says; '' for none."""
    asked = {held for word in inquiry.question.content if (held := inquiry.content.repair(word))}
    asked |= {word for mention in inquiry.question.mentions for word in stems(mention.text)}
    own = set(stems(record.name))
    best, most = "", 0.0
    for sentence in sentences(record):
        if pattern is None or pattern.search(sentence):
            said = asked & set(stems(sentence))
            worth = inquiry.weight(said - own) + _OWN * inquiry.weight(said & own)
            if worth > most:
                best, most = sentence, worth
    return best


def first_with(record: Record, pattern: re.Pattern[str]) -> str:
    """The first sentence that fits a pattern; '' for none."""
    return next(filter(pattern.search, sentences(record)), "")


def dates_in(sentence: str) -> tuple[str, ...]:
    """The dates that a sentence states, in its order, as ISO 8601."""
    return tuple(
        PartialDate(
            int(year), MONTHS.index(month) if month else None, int(day) if day and month else None
        ).iso
        for day, month, year in DATE.findall(sentence)
    )
