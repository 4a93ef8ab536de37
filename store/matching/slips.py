"""Whether what was typed is a name with a slip of the fingers in it, or another word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from unicodedata import normalize

from rapidfuzz.distance import OSA

from store.matching.plain import FUNCTION

# What is typed alone and has up to so many letters is easily another word.
_SHORT = 5
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def is_other_word(typed: str, name: Sequence[str]) -> bool:
    """Whether a short word alone is rather another word than a slip of a name: 'BRICS' is not 'Brits'.

    Letters left out, doubled or swapped make a slip of it ('Jpan'), and one exchanged for that of a key
    beside; a first letter never, and a part of a longer name neither.
    """
    if typed in name:
        return False
    if len(name) > 1:
        return len(typed) <= _SHORT
    (word,) = name
    if len(word) > _SHORT:
        return False
    if typed[0] == word[0] and len(typed) == len(word) and Counter(typed) != Counter(word):
        return any(not _beside(one, other) for one, other in zip(typed, word, strict=True) if one != other)
    return typed[0] != word[0]


def _beside(one: str, other: str) -> bool:
    return any(one + other in row or other + one in row for row in _KEYS)


def slip(typed: Sequence[str], name: Sequence[str]) -> tuple[str, int] | None:
    """The word that was typed with one slip or two where all others of a name are the same, and how many.

    None where more differs, or a number does. Words that only join others do not count; a name of one word
    has a slip where a letter was doubled.
    """
    if len(typed) == len(name) == 1:
        return (typed[0], 1) if _doubled(typed[0], name[0]) else None
    left = [word for word in typed if word not in name]
    missing = [word for word in name if word not in typed]
    if len(left) - len(missing) != len(typed) - len(name):  # a word that comes twice
        left = list((Counter(typed) - Counter(name)).elements())
        missing = list((Counter(name) - Counter(typed)).elements())
    if len(left) != 1 or len(missing) != 1:
        left, missing = ([word for word in words if word not in FUNCTION] for words in (left, missing))
    if len(left) != 1 or len(missing) != 1 or left[0][0].isdigit() or missing[0][0].isdigit():
        return None
    slips = OSA.distance(left[0], missing[0], score_cutoff=2)
    return (left[0], slips) if slips <= 2 else None


def _doubled(typed: str, name: str) -> bool:
    """Whether a word is another with one of its letters typed twice."""
    return any(typed == name[: at + 1] + name[at:] for at in range(len(name)))


def written_alike(typed: str, name: str) -> bool:
    """Whether two texts have the same letters, accents included; in any order, since words may be."""
    if typed.isascii() and name.isascii():
        return True
    return _letters(typed) == _letters(name)


def _letters(text: str) -> list[str]:
    return sorted(letter for letter in normalize("NFC", text.casefold()) if letter.isalnum())
