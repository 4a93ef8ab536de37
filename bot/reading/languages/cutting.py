"""Cuts a text of any language into atoms: numbers, words, and single letters of scripts without spaces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import combining, normalize

from store.matching.numerals import ROMANS

UNSPACED = "\u0e00-\u0e7f"
"""Letters that are written without a space between words."""
_ATOM = re.compile(
    r"(?<!\w)(?:[^\W\d_]|[jJ]usqu|[lL]orsqu|[qQ]u)['’](?=[^\W\d_]|$)"  # l'UE, qu'est-ce
    rf"|#+|\d+(?:st|nd|rd|th)(?![^\W\d_])|\d+|[{UNSPACED}]"
    rf"|(?:(?![{UNSPACED}])[^\W\d_][\u0300-\u036f]*)+(?:2(?!\w)|\+(?!\w))?"  # 'kota2' is 'kota-kota
)
# What may stand between the atoms of one phrase: hyphens, apostrophes, the dot of what is shortened.
_SOFT = re.compile(r"\.?[\s'’ʼ\u200b-]*")
_LETTERS = {"đ": "d", "œ": "oe", "æ": "ae"}


def is_unspaced(text: str) -> bool:
    """Whether a text begins with such a letter."""
    return "\u0e00" <= text[:1] <= "\u0e7f"


@dataclass(frozen=True, slots=True)
class Atom:
    """A word at ``text[start:end]``: letters without marks, and its marks; ``soft``: no sign before it."""

    plain: str
    marks: str
    start: int
    end: int
    soft: bool = True
    raw: str = ""

    @property
    def unspaced(self) -> bool:
        return is_unspaced(self.plain)

    @property
    def number(self) -> int | None:
        """Its value, that of a Roman number in capitals, too."""
        if self.plain.isdecimal():
            return int(self.plain)
        return ROMANS.get(self.plain) if self.raw.isupper() else None


@lru_cache(maxsize=50_000)
def folded(word: str) -> tuple[str, str]:
    """A word in small letters without its marks, and the marks in no order: 'hoà' and 'hòa' are one."""
    small = word.casefold().replace("’", "'")
    if small.isascii() or is_unspaced(small):
        return small, ""
    letters, marks = [], []
    for letter in normalize("NFD", small):
        if combining(letter):
            marks.append(letter)
        elif letter in _LETTERS:
            letters.append(_LETTERS[letter])
            marks.append(letter)
        else:
            letters.append(letter)
    return "".join(letters), "".join(sorted(marks))


def plain_words(text: str) -> set[str]:
    """The atoms of a text that are no numbers, without their marks."""
    return {folded(raw)[0] for raw in _ATOM.findall(text)}


def atoms(text: str) -> list[Atom]:
    """The atoms of a text, in order."""
    found = []
    before = 0
    for hit in _ATOM.finditer(text):
        raw = hit[0]
        plain, marks = (str(int(raw)), "") if raw.isdecimal() else folded(raw)
        between = text[before : hit.start()]
        soft = between in ("", " ") or _SOFT.fullmatch(between) is not None
        found.append(Atom(plain, marks, hit.start(), hit.end(), soft, raw))
        before = hit.end()
    return found
