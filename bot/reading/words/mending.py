"""Mends slips of the pen, where what was meant is hardly in doubt."""

from __future__ import annotations

from functools import cache
from itertools import groupby

from bot.reading.lexicon.lexicon import Lexicon
from bot.times.lexicon import time_lexicon
from store.content import Content, stem
from store.matching.numerals import ORDINALS
from store.matching.plain import EVERYDAY
from store.matching.words import Word
from store.spelling import Spelling
from store.strangers import stranger

# From so many letters on a letter too many or a wrong one may be a slip.
_LONG, _LONGER = 6, 7
_SHORT = 4


def mended(text: str, word: Word, lexicon: Lexicon, content: Content) -> str:
    """The form of a word; where neither records nor the lexicon hold it, the one it is a slip of."""
    form = _owner(text, word)
    if form in lexicon.spelt:
        return lexicon.spelt[form]
    singular = form.removesuffix("s")
    if singular != form and not lexicon.knows(form) and lexicon.knows(singular) and len(singular) > _SHORT:
        return singular
    for whole in (f"{form}e", f"{singular}es"):  # 'befor', 'programms' have the stem of a word, and are none
        if not lexicon.knows(form) and lexicon.knows(whole) and len(form) > _SHORT:
            return whole
    if known(form, lexicon, content):
        return (None if lexicon.knows(form) else content.respelt(form)) or form
    if len(singular) > 2 and (content.knows(singular) or lexicon.knows(singular)):
        return singular
    if len(form) >= _SHORT and form.isalpha() and lexicon.knows(plain := _single(form)):
        return plain
    return next((meant for meant in lexicon.near(form) if is_slip(form, meant)), form)


@cache
def _numbers() -> Spelling:
    return Spelling(sorted(ORDINALS))


def counted(form: str) -> int | None:
    """The number that a word counts which is a slip of an ordinal: 'secnod'; None for any other word."""
    if len(form) <= _SHORT or form in ORDINALS:
        return None
    found = [
        meant
        for _, meant in _numbers().near(form, 1)
        if is_slip(form, meant) and (len(form) >= _LONG or sorted(form) == sorted(meant))
    ]
    return ORDINALS[found[0]] if found else None


def root(form: str, lexicon: Lexicon, content: Content) -> str:
    """A form as records hold it, mended by what they say."""
    said = stem(form)
    if form in EVERYDAY or lexicon.knows(form):
        return said
    meant = content.repair(said)
    if not meant or not is_slip(said, meant):
        return said
    return said if stranger(form, content.catalogue) else meant  # 'Iceland' is no slip of Ireland


def known(form: str, lexicon: Lexicon, content: Content) -> bool:
    return lexicon.knows(form) or content.knows(stem(form)) or time_lexicon().knows(form)


def is_slip(word: str, meant: str) -> bool:
    """Whether one may well be typed for the other: letters swapped, doubled or left out, the first right, or
    but left out of a long word or swapped with the second."""
    if word == meant:
        return True
    if word[:1] != meant[:1]:
        swapped = sorted(word) == sorted(meant) and word[1::-1] == meant[:2]
        return swapped or (len(word) >= _LONG and meant[1:] == word)
    if sorted(word) == sorted(meant) or len(meant) > len(word):
        return True
    if len(meant) < len(word):
        return _single(word) == _single(meant) or len(word) >= _LONGER
    return len(word) >= _LONG and word[-1] == meant[-1]


def _single(word: str) -> str:
    """A word with each letter once where it stands several times in a row."""
    return "".join(letter for letter, _ in groupby(word))


def _owner(text: str, word: Word) -> str:
    """'mandelson's' is 'mandelson'."""
    possessive = text[word.start : word.end].casefold().endswith(("'s", "’s"))
    return word.text[:-1] if possessive and word.text.endswith("s") and len(word.text) > 2 else word.text
