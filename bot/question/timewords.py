"""The words of a text as far as they tell the time: years, months, days, small numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from bot.question.lexicon import Lexicon
from store.spelling import Spelling

FIRST_YEAR, LAST_YEAR = 1960, 2069
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "couple": 2}


@dataclass(frozen=True, slots=True)
class Token:
    """A number, word or sign, its characters in the text, and whether a space or nothing stands before it."""

    text: str
    start: int
    end: int
    spaced: bool


class TimeWords:
    """A text's tokens by index, empty beyond them. A misspelt month is no word ``known`` otherwise."""

    def __init__(self, text: str, lexicon: Lexicon, known: Callable[[str], bool]) -> None:
        self.tokens: list[Token] = []
        before = -1
        for found in _TOKEN.finditer(text):
            self.tokens.append(
                Token(found[0].casefold(), found.start(), found.end(), found.start() != before)
            )
            before = found.end()
        self._lexicon = lexicon
        self._known = known
        self._months: dict[str, int | None] = {}

    def word(self, index: int) -> str:
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def among(self, index: int, *lists: str) -> bool:
        """Whether a word stands in one of the lexicon's lists."""
        return any(self.word(index) in self._lexicon.words[name] for name in lists)

    @cached_property
    def years(self) -> frozenset[int]:
        """All years that are written in full."""
        return frozenset(year for at in range(len(self.tokens)) if (year := self.full_year(at)))

    def number(self, index: int, digits: int = 2) -> int | None:
        """The number that so many digits or fewer write."""
        word = self.word(index)
        return int(word) if len(word) <= digits and word.isascii() and word.isdigit() else None

    def full_year(self, index: int) -> int | None:
        number = self.number(index, 4)
        return number if number is not None and FIRST_YEAR <= number <= LAST_YEAR else None

    def short_year(self, index: int) -> int | None:
        """A year written with two digits: only where it can be nothing else."""
        number = self.number(index)
        word = self.word(index)
        if number is None or len(word) != 2 or self.word(index + 1) in ORDINAL_ENDINGS:
            return None
        if self.among(index + 1, "amount"):
            return None
        if century(number) == 1900:
            return 1900 + number
        if self.word(index - 1) in {"'", "’"} or (word[0] == "0" and not self.years):
            return 2000 + number
        return None

    def month(self, index: int) -> int | None:
        """The month a word names here: 'may' and 'mar' only beside what else tells the time."""
        month = self._month(self.word(index))
        if month is None or not self.among(index, "month-or-word"):
            return month
        beside = (index - 1, index + 1)
        if any(
            self.word(at).isdigit() or self.word(at) in self._lexicon.months or self.among(at, "beside-month")
            for at in beside
        ):
            return month
        return month if self.among(index - 1, "before-month") else None

    def _month(self, word: str) -> int | None:
        """The month a word names, one slip allowed in names of more than four letters."""
        if word not in self._months:
            self._months[word] = self._lexicon.months.get(word) or self._mended_month(word)
        return self._months[word]

    def _mended_month(self, word: str) -> int | None:
        if len(word) < 5 or not word.isalpha() or self._known(word):
            return None
        near = (name for _, name in self._spelling.near(word, 1) if name[0] == word[0])
        return next((self._lexicon.months[name] for name in near), None)

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling([name for name in self._lexicon.months if len(name) > 4])

    def day(self, index: int) -> int | None:
        """A day of a month, in digits."""
        number = self.number(index)
        return number if number and number <= 31 else None

    def count(self, index: int) -> int | None:
        """A small number, in digits or letters."""
        return self.number(index) or _COUNTS.get(self.word(index))


def century(number: int) -> int:
    """The century that two digits are a year of: ASEAN was founded in 1967."""
    return 1900 if number >= 67 else 2000
