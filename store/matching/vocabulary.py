"""The words that names are made of, and which of them a typed word may stand for."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from store.matching.plain import EVERYDAY
from store.matching.words import forms, normalise

_MOST = 16
_INFLECTED = 0.97
JOINED = 0.95


def typos_allowed(word: str) -> int:
    """How many typos a word may hold: none up to three letters or in a number, two from eight letters."""
    if len(word) < 4 or word[0].isdigit():
        return 0
    return 1 if len(word) < 8 else 2


class Vocabulary:
    """Words by number (``words[n]``, ``numbers[word]``); grows while an index is built, then stays."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.numbers: dict[str, int] = {}
        self._chunks: dict[str, tuple[int, ...] | None] = {}
        self.options = lru_cache(maxsize=8192)(self._options)
        self.split = lru_cache(maxsize=8192)(self._split)

    def take(self, text: str) -> list[int]:
        """The numbers of a text's words; words not seen before are added."""
        found: list[int] = []
        for chunk in text.split():
            try:
                numbers = self._chunks[chunk]
            except KeyError:
                read = forms(chunk)
                numbers = self._chunks[chunk] = None if read is None else tuple(map(self._take, read))
            if numbers is None:
                return [self._take(word) for word in normalise(text)]
            found += numbers
        return found

    def _take(self, word: str) -> int:
        number = self.numbers.get(word)
        if number is None:
            number = self.numbers[word] = len(self.words)
            self.words.append(word)
        return number

    def seal(self) -> None:
        """Forget what only building needed."""
        self._chunks.clear()

    @cached_property
    def _by_length(self) -> tuple[list[str], list[int]]:
        """Words that may be misspelt, the shortest first, and where each length begins."""
        ordered = sorted((word for word in self.words if typos_allowed(word)), key=len)
        begins = [
            bisect_left(ordered, length, key=len) for length in range(max(map(len, ordered), default=0) + 2)
        ]
        return ordered, begins

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.words)

    def _options(self, word: str) -> tuple[tuple[int, float], ...]:
        """The words that a typed word may stand for, each with a likeness up to 1.0, the likeliest first."""
        found: dict[str, float] = {}
        known = word in self.numbers
        if not word[:1].isdigit():
            penalty = 0.8 if known or word in EVERYDAY else 1.0
            if not known and len(word) > 3 and word not in EVERYDAY:
                for cut in self._cut(word):
                    found[cut] = 0.5 + 0.4 * len(word) / len(cut)
            for near, likeness in self._near(word):
                found[near] = max(found.get(near, 0.0), likeness * penalty)
            for other in (word + "s", word.removesuffix("s"), word.removesuffix("es")):
                if len(other) > 1 and other in self.numbers:
                    found[other] = 0.9 if known else _INFLECTED
        if known:
            found[word] = 1.0
        best = sorted(found.items(), key=lambda item: -item[1])[:_MOST]
        return tuple((self.numbers[other], likeness) for other, likeness in best)

    def _near(self, word: str) -> list[tuple[str, float]]:
        if not typos_allowed(word):
            return []
        ordered, begins = self._by_length
        low, high = (min(max(length, 0), len(begins) - 1) for length in (len(word) - 2, len(word) + 3))
        near = extract(
            word, ordered[begins[low] : begins[high]], scorer=OSA.distance, score_cutoff=2, limit=None
        )
        return [
            (other, 1.0 - (distance - 0.3 * (word[0] == other[0])) / (len(other) + 1))
            for other, distance, _ in near
            if 0 < distance <= typos_allowed(other)
        ]

    def _cut(self, word: str) -> list[str]:
        """Words that begin as this one."""
        begin = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + "\U0010ffff", begin)
        return self._sorted[begin : min(end, begin + 2 * _MOST)]

    def _split(self, word: str) -> tuple[str, ...] | None:
        """The two words typed as one ('aseansummit'), where it is no word itself nor near one."""
        if len(word) < 5 or word[0].isdigit() or word in self.numbers or self._near(word):
            return None
        places = sorted(range(2, len(word) - 1), key=lambda at: abs(2 * at - len(word)))
        parts = ((word[:at], word[at:]) for at in places)
        return next((both for both in parts if both[0] in self.numbers and both[1] in self.numbers), None)
