"""Finds every name that a sentence mentions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from store.matching.arrays import Ints, Keys
from store.matching.index import Index
from store.matching.plain import EVERYDAY, FUNCTION
from store.matching.vocabulary import JOINED

# A name may hold this many words more in a sentence than on paper: 'the Republic of the Philippines'.
_SLACK = 3
_TRIED = 4
_NOTHING = np.uint64(0)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at words ``start`` to ``end`` (not included); ``likeness`` is 1.0 for one as it stands."""

    start: int
    end: int
    likeness: float
    names: Ints


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a sentence: a key a word, None where the word is in no name.

    ``changed``: the likeness of words read otherwise, by place. Only names over all of ``about`` count.
    """

    keys: list[np.uint64 | None]
    changed: dict[int, float] = field(default_factory=dict)
    about: tuple[int, ...] = ()


def mentions(index: Index, words: Sequence[str]) -> Iterator[Mention]:
    """Every name in a sentence of normalised words, in any word order, also where words are misspelt."""
    edges = [word not in FUNCTION for word in words]
    for reading in _readings(index, words):
        reach = index.longest + _SLACK
        first = max(0, min(reading.about, default=reach) - reach)
        last = min(len(words), max(reading.about, default=len(words)) + reach + 1)
        yield from _read(index, reading, edges, first, last)


def _readings(index: Index, words: Sequence[str]) -> Iterator[_Reading]:
    """The sentence as it stands, then with its unknown words put right, parted or joined."""
    numbers = index.vocabulary.numbers
    typed = [_key(index, word) for word in words]
    yield _Reading(typed)
    others = {
        at: found for at, key in enumerate(typed) if key is None and (found := _others(index, words[at]))
    }
    if others:
        best = list(typed)
        for at, found in others.items():
            best[at] = found[0][0]
        changed = {at: found[0][1] for at, found in others.items()}
        yield _Reading(best, changed)
        for at, found in others.items():
            for key, likeness in found[1:]:
                yield _Reading([*best[:at], key, *best[at + 1 :]], changed | {at: likeness}, (at,))
    for at in range(len(words) - 1):
        joined = numbers.get(words[at] + words[at + 1])
        if joined is not None and not words[at][0].isdigit():
            keys = [*typed[:at], index.loose[joined], _NOTHING, *typed[at + 2 :]]
            yield _Reading(keys, {at: JOINED}, (at, at + 1))


def _key(index: Index, word: str) -> np.uint64 | None:
    number = index.vocabulary.numbers.get(word)
    if number is not None:
        return np.uint64(index.loose[number])
    return _NOTHING if word in FUNCTION else None


def _others(index: Index, word: str) -> list[tuple[np.uint64, float]]:
    if word in EVERYDAY:
        return []
    vocabulary = index.vocabulary
    right = vocabulary.put_right(word)[:_TRIED]
    found = [(np.uint64(index.loose[vocabulary.numbers[other]]), likeness) for other, likeness in right]
    split = vocabulary.split(word)
    if split:
        key = index.key(split)
        if key:
            found.insert(0, (key, JOINED))
    return found


def _read(index: Index, reading: _Reading, edges: list[bool], first: int, last: int) -> Iterator[Mention]:
    keys = reading.keys[first:last]
    size = len(keys)
    sums: Keys = np.zeros(size + 1, np.uint64)
    np.cumsum([key or _NOTHING for key in keys], dtype=np.uint64, out=sums[1:])
    gaps = np.zeros(size + 1, np.int32)
    np.cumsum([key is None for key in keys], out=gaps[1:])
    steps = np.arange(min(index.longest + _SLACK, size))
    starts = np.repeat(np.arange(size), len(steps))
    ends = starts + np.tile(steps, size) + 1
    fits = ends <= size
    starts, ends = starts[fits], ends[fits]
    edge = np.array(edges[first:last], np.bool_)
    fits = edge[starts] & edge[ends - 1] & (gaps[starts] == gaps[ends])
    if reading.about:
        fits &= (starts <= reading.about[0] - first) & (reading.about[-1] - first < ends)
    starts, ends = starts[fits], ends[fits]
    for at, names in index.having(sums[ends] - sums[starts]):
        start, end = int(starts[at]) + first, int(ends[at]) + first
        held = [likeness for place, likeness in reading.changed.items() if start <= place < end]
        if held or not reading.changed:
            yield Mention(start, end, math.prod(held, start=1.0), names)
