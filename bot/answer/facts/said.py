"""What stands only in a record's sentences: a theme, a slogan, what was announced or decided."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import first_with, telling
from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.inquiry import Inquiry
from store.records import Meeting, Record

_THEME = re.compile(r"theme|slogan|motto|title", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r'["“]([^"”]+)["”]')


def tell_theme(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    sentence = first_with(record, _THEME) or first_with(record, _QUOTED)
    if not sentence and isinstance(record, Meeting) and record.documents:
        titles = tuple(document.title for document in record.documents)
        return Stated("; ".join(titles), titles)
    if not sentence:
        return Unrecorded("a theme of it")
    return Stated(sentence.rstrip("."), tuple(_QUOTED.findall(sentence)))


def tell_said(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    """The sentence that answers best."""
    sentence = telling(record, inquiry) or getattr(record, "summary", "")
    return Stated(sentence.rstrip("."), ()) if sentence else Unrecorded("that")


def tell_number(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    """The sentence in which a number stands beside what is counted."""
    sentence = telling(record, inquiry, _NUMBER) or first_with(record, _NUMBER)
    return (
        Stated(sentence.rstrip("."), tuple(_NUMBER.findall(sentence)))
        if sentence
        else Unrecorded("that number")
    )
