"""The dates that a sentence states."""

from __future__ import annotations

import re

from bot.telling.sentence import nearest
from store.dates import MONTHS, PartialDate

_MONTH = "|".join(month for month in MONTHS if month)
_DATE = re.compile(rf"\b(?:(\d{{1,2}}) )?(?:({_MONTH}) )?((?:19|20)\d\d)\b(?![,.]?\d)")


def dated(text: str) -> bool:
    """Whether a date stands in it."""
    return bool(_DATE.search(text))


def spots(text: str) -> list[tuple[int, int]]:
    """Where dates stand."""
    return [found.span() for found in _DATE.finditer(text)]


def dates(text: str, words: frozenset[str] = frozenset()) -> list[PartialDate]:
    """The dates in it: in its order, or those nearest to some words first."""
    found = list(_DATE.finditer(text))
    order = nearest(text, words, [one.span() for one in found]) if words else range(len(found))
    return [_read(found[at]) for at in order]


def _read(found: re.Match[str]) -> PartialDate:
    day, month, year = found.groups()
    number = MONTHS.index(month) if month else None
    return PartialDate(int(year), number, int(day) if day and number else None)
