"""Facts that stand only in a record's sentences."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.answer.inquiry import Inquiry
from store.content import sentences, stems
from store.dates import MONTHS
from store.records import Record

_MONTH = "|".join(month for month in MONTHS if month)
DATE = re.compile(rf"\b(?:(\d{{1,2}}) )?(?:({_MONTH}) )?((?:19|20)\d\d)\b")
_UNIT = r"(?:thousand|million|billion|trillion)"
_COIN = r"(?:dollars?|pounds?|euros?|yen|yuan|won|baht|ringgit|francs?|kroner|USD|EUR|GBP|JPY|AUD|CAD|NZD)"
MONEY = re.compile(
    rf"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)[ -]{_UNIT}(?:[ -](?:[A-Z][\w.]+ )?{_COIN})?\b"
    rf"|\b\d[\d,.]*[ -](?:[A-Z][\w.]+ )?{_COIN}\b"
    rf"|(?:[A-Z]{{3}}|[A-Z]{{0,3}}\$|€|£) ?\d[\d,.]*(?: ?{_UNIT})?"
)


def telling(record: Record, inquiry: Inquiry, pattern: re.Pattern[str] | None = None) -> str:
    """The sentence of the record that says most of what the question says; '' where none says any of it."""
    asked = {held for word in inquiry.question.content if (held := inquiry.content.repair(word))}
    asked |= {word for m in inquiry.question.mentions for word in stems(m.text)}
    best, score = "", 0.0
    own = set(stems(record.name))
    for sentence in sentences(record):
        if pattern and not pattern.search(sentence):
            continue
        said = set(stems(sentence))
        worth = sum(inquiry.content.weight(word) * (0.3 if word in own else 1.0) for word in asked & said)
        if worth > score:
            best, score = sentence, worth
    return best


def first_with(record: Record, pattern: re.Pattern[str], words: Collection[str] = ()) -> str:
    """The first sentence that fits a pattern and holds one of the words, if any are given."""
    for sentence in sentences(record):
        if pattern.search(sentence) and (not words or any(word in sentence.casefold() for word in words)):
            return sentence
    return ""
