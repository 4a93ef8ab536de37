"""Texts, rows of numbers and keys in arrays, for as many names as there may be."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import accumulate, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Floats = NDArray[np.float32]
Keys = NDArray[np.uint64]


class Texts:
    """Many short texts in one buffer."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._ends = array("q", [0])

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, at: int) -> str:
        return self._buffer[self._ends[at] : self._ends[at + 1]].decode("utf-8", "surrogatepass")

    def extend(self, texts: list[str]) -> None:
        joined = "".join(texts)
        self._buffer += joined.encode("utf-8", "surrogatepass")
        lengths: Iterable[int] = map(len, texts)
        if not joined.isascii():
            lengths = (len(text.encode("utf-8", "surrogatepass")) for text in texts)
        self._ends.extend(islice(accumulate(lengths, initial=self._ends[-1]), 1, None))


class Rows:
    """Rows of numbers, of unequal lengths: row ``n`` is ``flat[starts[n]:starts[n + 1]]``."""

    def __init__(self, flat: NDArray[Any], lengths: NDArray[Any]) -> None:
        self.flat = flat
        self.starts: NDArray[Any] = np.zeros(len(lengths) + 1, np.int64 if len(flat) >= 2**31 else np.int32)
        np.cumsum(lengths, out=self.starts[1:])

    def __getitem__(self, at: int) -> NDArray[Any]:
        return self.flat[self.starts[at] : self.starts[at + 1]]

    def columns(self, rows: Ints) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Places in ``flat`` of those rows as the columns of a matrix, and which of its cells are filled."""
        starts = self.starts.take(rows)
        lengths = self.starts.take(rows + 1) - starts
        steps = np.arange(lengths.max(initial=0), dtype=starts.dtype)[:, None]
        filled = steps < lengths
        return np.where(filled, starts + steps, 0), filled


class Sorted:
    """Names by key."""

    def __init__(self, keys: Keys) -> None:
        self._order = np.argsort(keys).astype(np.int32)
        self._keys = keys[self._order]

    def at(self, key: np.uint64) -> Ints:
        first = self._keys.searchsorted(key)
        if first == len(self._keys) or self._keys[first] != key:
            return self._order[:0]
        return self._order[first : self._keys.searchsorted(key, "right")]

    def all(self, keys: Keys) -> list[tuple[int, Ints]]:
        if not len(self._keys):
            return []
        firsts = self._keys.searchsorted(keys)
        found = np.flatnonzero(self._keys.take(firsts, mode="clip") == keys)
        lasts = self._keys.searchsorted(keys[found], "right")
        spans = zip(found.tolist(), firsts[found].tolist(), lasts.tolist(), strict=True)
        return [(at, self._order[first:last]) for at, first, last in spans]
