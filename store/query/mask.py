"""Sets of places in a row as ints, a bit a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.intp]

# Up to so many places, shifting bits is quicker than an array.
_FEW = 6


def bits(mask: int) -> Iterator[int]:
    """The places of a set, in order."""
    return iter(places(mask).tolist())


def places(mask: int) -> Places:
    """The places of a set, in order, as an array."""
    packed = np.frombuffer(mask.to_bytes((mask.bit_length() + 7) // 8, "little"), np.uint8)
    return np.unpackbits(packed, bitorder="little").nonzero()[0]


def span(start: int, end: int) -> int:
    """The set of all places from ``start`` to ``end`` (not included)."""
    return ((1 << (end - start)) - 1) << start if end > start else 0


def marked(found: Iterable[int]) -> int:
    """The set of a few places, none of them twice among these."""
    return sum([1 << place for place in found])


def gathered(found: Places | Sequence[int]) -> int:
    """The set of some places, in any order."""
    if len(found) <= _FEW:
        mask = 0
        for place in found:
            mask |= 1 << int(place)
        return mask
    row = np.asarray(found, np.intp)
    flags = np.zeros(int(row.max()) + 1, np.bool_)
    flags[row] = True
    return int.from_bytes(np.packbits(flags, bitorder="little").tobytes(), "little")


def moved(mask: int, owners: Places) -> int:
    """The set of the owners of some items: ``owners`` has the place of each item's owner."""
    return gathered(owners[places(mask)])


def members(mask: int, owners: Places) -> int:
    """The set of the items whose owners are in a set."""
    flags = np.zeros(max(mask.bit_length(), int(owners.max(initial=0)) + 1), np.bool_)
    flags[places(mask)] = True
    return gathered(np.flatnonzero(flags[owners]))
