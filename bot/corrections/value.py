"""What a field of a record holds, and what somebody answers for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from bot.corrections import texts
from bot.corrections.day import read_day
from bot.texts.calendar import day, number
from store.amending import is_date, is_number, longest, read_value
from store.dates import PartialDate


def shown_value(field: str, value: str) -> str:
    """What a field holds or shall hold, as people read it: days as the language writes them."""
    return day(PartialDate.parse(value)) if value and is_date(field) else value


def read_answer(field: str, text: str, today: date, english: Callable[[str], str]) -> str:
    """An answer as it is kept; ValueError with a sentence where it does not fit the field.

    ``english`` puts the words of other languages into English: days may be written in any.
    """
    if is_date(field):
        found = read_day(english(text), today)
        if found is None:
            raise ValueError(str(texts.NO_DATE))
        return found.iso
    try:
        return str(read_value(field, text))
    except ValueError:
        said = " ".join(text.split())
        if is_number(field) and said and len(said) <= longest(field):
            raise ValueError(texts.NO_NUMBER.format(text=said)) from None
        raise ValueError(texts.NO_TEXT.format(most=number(longest(field)))) from None
