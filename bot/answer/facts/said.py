"""What stands only in a record's sentences: a theme, a slogan, a number, what was announced or decided."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import first_with, telling
from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted
from bot.answer.inquiry import Inquiry
from store.records import Meeting, Record

_THEME = re.compile(r"theme|slogan|motto|title", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\b",
    re.IGNORECASE,
)
_ATTENDING = ("people", "persons", "participants", "delegates", "attendees")
_COUNTED = re.compile(rf"{_NUMBER.pattern} (?:\w+ )?(?:{'|'.join(_ATTENDING)})\b", re.IGNORECASE)
_QUOTED = re.compile(r'["“]([^"”]+)["”]')


def tell_theme(record: Record, _inquiry: Inquiry) -> Told:
    """The sentence that names a theme or quotes one; the documents where none does."""
    if sentence := first_with(record, _THEME) or first_with(record, _QUOTED):
        return quoted(sentence, _QUOTED.findall(sentence))
    if isinstance(record, Meeting) and record.documents:
        names = tuple(document.title for document in record.documents)
        return Stated("; ".join(names), names)
    return Unrecorded("its theme")


def tell_said(record: Record, inquiry: Inquiry) -> Told:
    """The sentence that answers best."""
    sentence = telling(record, inquiry) or getattr(record, "summary", "")
    return quoted(sentence) if sentence else Unrecorded("that")


def tell_number(record: Record, inquiry: Inquiry) -> Told:
    """The sentence in which a number stands beside what is counted; for people, one that counts them."""
    if inquiry.says(*_ATTENDING):
        sentence = first_with(record, _COUNTED)
        return quoted(sentence, _NUMBER.findall(sentence)) if sentence else Unrecorded("how many took part")
    sentence = telling(record, inquiry, _NUMBER) or first_with(record, _NUMBER)
    return quoted(sentence, _NUMBER.findall(sentence)) if sentence else Unrecorded("that number")
