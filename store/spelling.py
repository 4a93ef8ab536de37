"""Words within a few slips of a typed one, found without comparing it with every word."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA


class Spelling:
    """A fixed list of words, none of them empty."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._lengths = np.array([len(word) for word in words], np.int64)
        self._letters = _letters(words, self._lengths)

    def near(self, word: str, slips: int, limit: int | None = None) -> list[tuple[int, str]]:
        """Words at most so many ``slips`` away, as (slips, word), the nearest first, else in the order held.

        A slip is a letter more, less or other, or two letters that changed places.
        """
        if not (word and self._words):
            return []
        own = _letters([word], np.array([len(word)], np.int64))
        # One slip changes at most two letters of the set.
        alike = np.bitwise_count(self._letters ^ own) <= 2 * slips
        alike &= np.abs(self._lengths - len(word)) <= slips
        found = []
        for at in np.flatnonzero(alike).tolist():
            distance = OSA.distance(word, self._words[at], score_cutoff=slips)
            if distance <= slips:
                found.append((distance, at))
        return [(distance, self._words[at]) for distance, at in sorted(found)[:limit]]


def _letters(words: Sequence[str], lengths: NDArray[np.int64]) -> NDArray[np.uint32]:
    """The set of each word's letters, as bits."""
    codes = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), np.uint32)
    if not len(codes):
        return codes
    return np.bitwise_or.reduceat(np.uint32(1) << (codes & 31), np.cumsum(lengths) - lengths)
