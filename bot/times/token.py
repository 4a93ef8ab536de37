"""A text cut into numbers, words and signs."""

from __future__ import annotations

import re
from typing import NamedTuple
from unicodedata import normalize

from store.matching.words import normalise

_TOKEN = re.compile(r"\d+|(?:[^\W\d_][\u0300-\u036f]*)+|[^\w\s]|_")
_SIGNS = {
    **dict.fromkeys("’‘ʼʻ`´′＇", "'"),
    **dict.fromkeys("‐‑‒–—―−－", "-"),
    "⁄": "/",
}
_LONGEST = 24
_THAI_DIGITS = range(0x0E50, 0x0E5A)
# What the Buddhist calendar is ahead, and the years that are surely its own.
_BUDDHIST, _BUDDHIST_YEARS = 543, range(2400, 2621)


class Token(NamedTuple):
    """A number, word or sign in one form, its characters in the text, whether a space stands before it."""

    text: str
    start: int
    end: int
    spaced: bool
    digits: bool


def tokens(text: str) -> list[Token]:
    """The tokens of a text; digits of any script are 0 to 9, dashes '-', apostrophes \"'\"."""
    found = []
    before = -1
    for hit in _TOKEN.finditer(text):
        start, end = hit.span()
        form = hit[0]
        digits = form.isdecimal()
        found.append(Token(_form(form, digits), start, end, start != before, digits))
        before = end
    return found


def _form(raw: str, digits: bool) -> str:
    if raw.isascii():
        return raw.lower()
    if len(raw) > _LONGEST:
        return raw
    if digits:
        number = "".join(str(int(digit)) for digit in raw)
        if len(raw) == 4 and all(ord(digit) in _THAI_DIGITS for digit in raw):
            year = int(number)
            return str(year - _BUDDHIST) if year in _BUDDHIST_YEARS else number
        return number
    if raw in _SIGNS:
        return _SIGNS[raw]
    return "".join(normalise(raw)) or normalize("NFKC", raw)
