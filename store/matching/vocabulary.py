"""The words that names are made of, and which of them a typed word may stand for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from store.matching.plain import EVERYDAY
from store.matching.words import forms, normalise

_MOST = 8
_INFLECTED = 0.97
JOINED = 0.95
_SLIPS = 2
_GUESSED = 0.9
_GUESSES = 8
_BEGINNING = 2


def typos_allowed(word: str) -> int:
    """How many typos a word may hold: none up to three letters or in a number, two from eight letters."""
    if len(word) < 4 or word[0].isdigit():
        return 0
    return 1 if len(word) < 8 else 2


class _ByLength:
    """Words, the shortest first, each with the set of its letters as bits."""

    def __init__(self, words: list[str]) -> None:
        self._words = sorted(words, key=len)
        lengths = np.array([len(word) for word in self._words], np.int64)
        self._lengths = lengths.tolist()
        codes = np.frombuffer("".join(self._words).encode("utf-32-le", "surrogatepass"), np.uint32)
        starts = np.cumsum(lengths) - lengths
        self._letters = np.bitwise_or.reduceat(np.uint32(1) << (codes & 31), starts) if words else codes

    def alike(self, word: str) -> list[tuple[str, int]]:
        """Words at most two slips away, the nearest first, each with how many."""
        first = bisect_left(self._lengths, len(word) - _SLIPS)
        last = bisect_left(self._lengths, len(word) + _SLIPS + 1)
        own, theirs = np.uint32(_letters(word)), self._letters[first:last]
        # One slip takes at most one letter from the set and puts one in.
        near = np.maximum(np.bitwise_count(theirs & ~own), np.bitwise_count(own & ~theirs)) <= _SLIPS
        alike = [self._words[first + at] for at in near.nonzero()[0].tolist()]
        found = extract(word, alike, scorer=OSA.distance, processor=None, score_cutoff=_SLIPS, limit=None)
        return [(other, int(apart)) for other, apart, _ in found if apart]


def _letters(word: str) -> int:
    """The set of a word's letters, as bits."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _likeness(word: str, other: str, slips: int) -> float:
    return 1.0 - (slips - 0.3 * (word[0] == other[0])) / (len(other) + 1)


class Vocabulary:
    """Words by number (``words[n]``, ``numbers[word]``); grows while an index is built, then stays."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.numbers: dict[str, int] = {}
        self._chunks: dict[str, tuple[int, ...] | None] = {}
        self.options = lru_cache(maxsize=8192)(self._options)
        self.split = lru_cache(maxsize=8192)(self._split)
        self.near = lru_cache(maxsize=8192)(self._near)
        self.alike = lru_cache(maxsize=8192)(self._alike)
        self.guesses = lru_cache(maxsize=8192)(self._guesses)

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

    def forget(self) -> None:
        """Forget the words that were asked about."""
        for known in (self.options, self.split, self.near, self.alike, self.guesses):
            known.cache_clear()

    @cached_property
    def _by_length(self) -> _ByLength:
        return _ByLength([word for word in self.words if len(word) > 1 and not word[0].isdigit()])

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
            for near, likeness in self.near(word):
                found[near] = max(found.get(near, 0.0), likeness * penalty)
            for other in self._inflected(word):
                found[other] = 0.9 if known else _INFLECTED
        if known:
            found[word] = 1.0
        best = sorted(found.items(), key=lambda item: -item[1])[:_MOST]
        return tuple((self.numbers[other], likeness) for other, likeness in best)

    def _alike(self, word: str) -> list[tuple[str, int]]:
        return self._by_length.alike(word)

    def is_slip(self, word: str) -> bool:
        """Whether some word is one slip away."""
        nearest = self.alike(word)[:1]
        return bool(nearest) and nearest[0][1] == 1

    def _near(self, word: str) -> tuple[tuple[str, float], ...]:
        """The words that one may be a misspelling of, each with its likeness."""
        if not typos_allowed(word):
            return ()
        return tuple(
            (other, _likeness(word, other, slips))
            for other, slips in self.alike(word)
            if slips <= typos_allowed(other)
        )

    def _guesses(self, word: str) -> tuple[tuple[int, float], ...]:
        """Words that one may stand for when it has more slips than it may bear, each with its likeness."""
        if word[:1].isdigit() or len(word) < 2:
            return ()
        likely = [(_GUESSED * _likeness(word, *other), self.numbers[other[0]]) for other in self.alike(word)]
        likely.sort(reverse=True)
        return tuple((number, likeness) for likeness, number in likely[:_GUESSES])

    def _inflected(self, word: str) -> Iterator[str]:
        """The word with an -s more or less, where that is a word."""
        for other in (word + "s", word.removesuffix("s"), word.removesuffix("es")):
            if other != word and len(other) > 1 and len(word) > 2 and other in self.numbers:
                yield other

    def put_right(self, word: str) -> list[tuple[str, float]]:
        """The words that an unknown word of a sentence may be a misspelling of, the likeliest first."""
        if word in EVERYDAY or word[:1].isdigit():
            return []
        found = dict(self.near(word)) | dict.fromkeys(self._inflected(word), _INFLECTED)
        return sorted(found.items(), key=lambda item: -item[1])

    def _cut(self, word: str) -> list[str]:
        """Words that begin as this one."""
        begin = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + "\U0010ffff", begin)
        return self._sorted[begin : min(end, begin + 2 * _MOST)]

    def begun(self, word: str) -> list[int]:
        """The numbers of the words that are longer and begin so; none for a number or a letter alone."""
        if len(word) < _BEGINNING or word[0].isdigit():
            return []
        begin = bisect_right(self._sorted, word)
        end = bisect_left(self._sorted, word + "\U0010ffff", begin)
        return [self.numbers[other] for other in self._sorted[begin:end]]

    def _split(self, word: str) -> tuple[str, ...] | None:
        """The two words typed as one ('aseansummit'), one perhaps misspelt, where it is near no word."""
        if len(word) < 5 or word[0].isdigit() or word in self.numbers or self.near(word):
            return None
        places = sorted(range(2, len(word) - 1), key=lambda at: abs(2 * at - len(word)))
        pairs = [(word[:at], word[at:]) for at in places]
        for known in (self._all_known, self._one_near):
            for pair in pairs:
                if known(*pair):
                    return pair
        return None

    def _all_known(self, first: str, second: str) -> bool:
        return first in self.numbers and second in self.numbers

    def _one_near(self, first: str, second: str) -> bool:
        if len(first) < 4 or len(second) < 4:
            return False
        return bool(
            (first in self.numbers and self.near(second)) or (second in self.numbers and self.near(first))
        )
