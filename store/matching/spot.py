"""Finds every name that a sentence mentions."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from store.matching.arrays import Ints
from store.matching.index import Index
from store.matching.plain import EVERYDAY, FUNCTION
from store.matching.vocabulary import JOINED

# A name may hold this many words more in a sentence than on paper: 'the Republic of the Philippines'.
_SLACK = 3
_TRIED = 4
_NOTHING = 0
_WHOLE = (1 << 64) - 1


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

    keys: list[int | None]
    changed: dict[int, float] = field(default_factory=dict)
    about: tuple[int, ...] = ()


def mentions(index: Index, words: Sequence[str]) -> Iterator[Mention]:
    """Every name in a sentence of normalised words, in any word order, also where words are misspelt."""
    edges = [word not in FUNCTION for word in words]
    reach = index.longest + _SLACK
    spans = [
        (reading, start, end, key)
        for reading in _readings(index, words)
        for start, end, key in _spans(reading, edges, reach)
    ]
    for at, names in index.having(np.array([key for *_, key in spans], np.uint64)):
        reading, start, end, _ = spans[at]
        held = [likeness for place, likeness in reading.changed.items() if start <= place < end]
        if held or not reading.changed:
            yield Mention(start, end, math.prod(held, start=1.0), names)


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
            keys = [*typed[:at], index.plain[joined], _NOTHING, *typed[at + 2 :]]
            yield _Reading(keys, {at: JOINED}, (at, at + 1))


def _key(index: Index, word: str) -> int | None:
    number = index.vocabulary.numbers.get(word)
    if number is not None:
        return index.plain[number]
    return _NOTHING if word in FUNCTION else None


def _others(index: Index, word: str) -> list[tuple[int, float]]:
    if word in EVERYDAY:
        return []
    vocabulary = index.vocabulary
    right = vocabulary.put_right(word)[:_TRIED]
    found = [(index.plain[vocabulary.numbers[other]], likeness) for other, likeness in right]
    split = vocabulary.split(word)
    if split:
        key = int(index.key(split))
        if key:
            found.insert(0, (key, JOINED))
    return found


def _spans(reading: _Reading, edges: Sequence[bool], reach: int) -> Iterator[tuple[int, int, int]]:
    """The words in a row, no more than ``reach``, that may be a name, with their key."""
    keys = reading.keys
    first, last = (reading.about[0], reading.about[-1]) if reading.about else (len(keys) - 1, 0)
    for start in range(max(0, reading.about[0] - reach + 1) if reading.about else 0, first + 1):
        if not edges[start]:
            continue
        sum_ = 0
        for end in range(start, min(start + reach, len(keys))):
            key = keys[end]
            if key is None:
                break
            sum_ = (sum_ + key) & _WHOLE
            if end >= last and edges[end]:
                yield start, end + 1, sum_
