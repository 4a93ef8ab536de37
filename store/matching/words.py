"""Typed text as words that compare equal however they were written.

A word's form has no case, accents, apostrophes, hyphens, dots ('Officials’' is 'officials', 'U.K.' is 'uk');
letters and digits part ('som1' is 'som', '1'); '+' is 'plus', '&' is 'and', a flag its country's code;
numbers are digits, however spelt (see numerals), without leading noughts. Scripts other than Latin and Greek
keep their marks.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import category, digit, is_normalized, normalize

from store.matching.numerals import (
    CARDINALS,
    CONTEXTUAL,
    DOUBTFUL,
    FIRST_OF,
    NUMBER_SIGNS,
    NUMBERED,
    NUMERIC,
    ORDINALS,
    ROMANS,
    TENS,
    WORDED_SIGNS,
)

_APOSTROPHES = frozenset("'’‘ʼʻ`´′＇")
_LETTERS = {
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "ł": "l",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ə": "a",
}
_FLAGS = ord("\U0001f1e6")
_SIGNS = {"+": " plus ", "&": " and ", ".": ".", ",": ","}
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_CLUSTER = re.compile(f"{_FLAG.pattern}|.[\u0300-\u036f]*", re.DOTALL)
_TOKEN = re.compile(
    r"(?<![^ .,])(?:[^\W\d_]\.)+[^\W\d_](?![^ .,])\.?"  # U.K.
    r"|\d{1,3}(?:,\d{3})+(?![\d,])"  # 1,000,000
    r"|\d+(?:st|nd|rd|th)(?![^\W\d_])"  # 11th
    r"|\d{2,4}s(?![^\W\d_])"  # 1990s
    r"|\d+"
    r"|[^\d .,]+"
)


@dataclass(slots=True, unsafe_hash=True)  # not frozen, since it is made often
class Word:
    """A word's form, its place in the text (``text[start:end]``), whether it was written as an ordinal."""

    text: str
    start: int
    end: int
    ordinal: bool = False


class _Folds(dict[str, str]):
    """Each character, or character with its combining marks, to its folded form."""

    def __missing__(self, piece: str) -> str:
        folded = self[piece] = _fold(piece)
        return folded


def _fold(piece: str) -> str:
    if piece in _APOSTROPHES:
        return ""
    if _FLAG.fullmatch(piece):
        return f" {''.join(chr(ord(one) - _FLAGS + ord('a')) for one in piece)} "
    if piece.isalpha() and piece == piece.casefold() and is_normalized("NFKD", piece):
        return _LETTERS.get(piece, piece)
    letters = []
    plain = normalize("NFKD", piece.casefold())
    marked = bool(plain) and not (plain[0] < "\u0400" or "\u1e00" <= plain[0] < "\u2000")
    for letter in plain:
        sort = category(letter)
        if sort[0] == "L" or (sort[0] == "M" and marked):
            letters.append(_LETTERS.get(letter, letter))
        elif sort == "Nd":
            letters.append(str(digit(letter)))
        elif sort[0] == "N":
            letters.append(letter)
        elif sort[0] != "M" and sort != "Cf":
            letters.append(_SIGNS.get(letter, " "))
    return normalize("NFC", "".join(letters))


_FOLDS = _Folds()
_ASCII = {code: _FOLDS[chr(code)] for code in range(128)}
_DROPPED = frozenset(chr(code) for code, fold in _ASCII.items() if not fold)


def words(text: str) -> list[Word]:
    """The words of a text, in order, each with its place in it."""
    found = _scan(text)
    return found if NUMERIC.isdisjoint(word.text for word in found) else _unite(text, found)


def normalise(text: str) -> tuple[str, ...]:
    """The words of a text as their forms alone."""
    found = forms(text)
    return tuple(word.text for word in words(text)) if found is None else found


def forms(text: str) -> tuple[str, ...] | None:
    """The forms of a text by itself; None where the words around it may decide them ('XI', 'twenty')."""
    folded = text.translate(_ASCII) if text.isascii() else "".join([_FOLDS[one] for one in _pieces(text)])
    if folded.isalpha():
        found: tuple[str, ...] = (folded,)
    else:
        found = tuple(_form(token)[0] for token in _TOKEN.findall(folded))
    if NUMERIC.isdisjoint(found):
        return found
    return tuple(word.text for word in words(text)) if CONTEXTUAL.isdisjoint(found) else None


def _pieces(text: str) -> Sequence[str]:
    """The characters of a text, each with its combining marks."""
    if text.isascii() or (is_normalized("NFC", text) and not _FLAG.search(text)):
        return text
    return _CLUSTER.findall(text)


def _scan(text: str) -> list[Word]:
    folded, places = _folded(text)
    found = []
    for token in _TOKEN.finditer(folded):
        start, end = token.span()
        if places is not None:
            start, end = places[start], places[end - 1] + 1
            while end < len(text) and not _FOLDS[text[end]]:
                end += 1
        form, ordinal = _form(token[0])
        found.append(Word(form, start, end, ordinal))
    return found


def _folded(text: str) -> tuple[str, list[int] | None]:
    """A text folded, and where each of its characters stands in the text; None where all stand as before."""
    if text.isascii() and _DROPPED.isdisjoint(text):
        folded = text.translate(_ASCII)
        if len(folded) == len(text):
            return folded, None
    pieces = _pieces(text)
    folds = [_FOLDS[piece] for piece in pieces]
    folded = "".join(folds)
    if "" not in folds and len(folded) == len(text):
        return folded, None
    places: list[int] = []
    at = 0
    for piece, fold in zip(pieces, folds, strict=True):
        places += [at] * len(fold)
        at += len(piece)
    return folded, places


def _form(token: str) -> tuple[str, bool]:
    if not token[0].isdigit():
        return (token.replace(".", "") if "." in token else token), False
    if token[-1].isdigit():
        return token.replace(",", "").lstrip("0") or "0", False
    if token[-1] == "s":
        return token, False
    return token[:-2].lstrip("0") or "0", True


def _unite(text: str, found: list[Word]) -> list[Word]:
    """Give numbers in words, Roman numbers and 'no. 11' the form of digits."""
    united: list[Word] = []
    rest = deque(found)
    while rest:
        word = rest.popleft()
        unit = _unit(rest[0]) if rest and word.text in TENS and rest[0].start - word.end <= 1 else None
        if unit is not None:
            after = rest.popleft()
            counted = bool(united) and _counts(text, united[-1], word)
            start = united.pop().start if counted else word.start
            ordinal = counted or after.text in ORDINALS
            word = Word(str(TENS[word.text] + unit), start, after.end, ordinal)
        elif rest and word.text in NUMBER_SIGNS and _is_sign(text, word, rest[0]):
            after = rest.popleft()
            word = Word(after.text, word.start, after.end, True)
        elif word.text in CARDINALS and united and _counts(text, united[-1], word):
            word = Word(str(CARDINALS[word.text]), united.pop().start, word.end, True)
        elif word.text in NUMERIC:
            word = _number(text, word, united[-1] if united else None)
        united.append(word)
    return united


def _counts(text: str, sign: Word, number: Word) -> bool:
    """Whether a number in words is one of several: 'number six'."""
    return sign.text in WORDED_SIGNS and text[sign.end : number.start] == " "


def _unit(word: Word) -> int | None:
    value = ORDINALS.get(word.text) or CARDINALS.get(word.text, 0)
    return value if 0 < value < 10 else None


def _is_sign(text: str, sign: Word, number: Word) -> bool:
    return (
        number.text.isdigit() and len(number.text) < 4 and text[sign.end : number.start] in (" ", ".", ". ")
    )


def _number(text: str, word: Word, before: Word | None) -> Word:
    """The word as a number, if it is one there."""
    form = word.text
    noun = before.text if before is not None else ""
    if form in ORDINALS:
        return Word(str(ORDINALS[form]), word.start, word.end, True)
    if form in CARDINALS and (form != "one" or noun in FIRST_OF):
        return Word(str(CARDINALS[form]), word.start, word.end)
    if form in ROMANS and _is_roman(text, word, before):
        return Word(str(ROMANS[form]), word.start, word.end, True)
    return word


def _is_roman(text: str, word: Word, before: Word | None) -> bool:
    raw = text[word.start : word.end]
    noun = before.text if before is not None else ""
    if word.text == "i":
        # 'Delhi Dialogue I', never the pronoun.
        return raw == "I" and noun in FIRST_OF and before is not None and text[before.start].isupper()
    if len(word.text) == 1:
        return raw.isupper() and noun in NUMBERED
    if word.text not in DOUBTFUL:
        return True
    shouted = text.isupper()
    return (raw.isupper() and not shouted) or (noun in NUMBERED and (raw.islower() or raw.isupper()))
