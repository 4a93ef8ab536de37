"""Ranks records by how well their names account for typed words, and the typed words for their names.

Words count by their rarity: 'jakarta' says more than 'meeting'. A typed word that the name lacks may still be
found among the record's other names and its context (its year, place, partners), where it counts for less.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from store.matching.index import Floats, Index, Ints
from store.matching.plain import EVERYDAY
from store.matching.vocabulary import JOINED
from store.records import Kind

_LOOKED_AT = 60_000
_RANKED = 200
_WEIGHED = 60
_CONTEXT = 0.85
_ORDER = 0.01
_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Term:
    """A typed word, its weight, and the words of names that it may stand for, each with a likeness."""

    word: str
    weight: float
    options: tuple[tuple[int, float], ...]

    @property
    def is_number(self) -> bool:
        return self.word[0].isdigit()


@dataclass(frozen=True, slots=True)
class Ranked:
    """Records, the best first, each with its best name.

    ``covered``: the share of the typed words accounted for. ``likeness`` has a row a record, a column a word.
    """

    records: Ints
    names: Ints
    scores: Floats
    covered: Floats
    likeness: Floats


def terms(index: Index, typed: tuple[str, ...]) -> list[Term]:
    """What each typed word may stand for; words typed as one part, and parts of one word meet."""
    vocabulary = index.vocabulary
    found: list[Term] = []
    parts: list[str] = []
    for word in typed:
        split = None if word in vocabulary.numbers else vocabulary.split(word)
        parts += split or (word,)
    unknown = 0.5 * float(np.log1p(len(index.kinds)))
    for at, word in enumerate(parts):
        options = vocabulary.options(word)
        for left, right in ((at - 1, at), (at, at + 1)):
            if left >= 0 and right < len(parts):
                joined = vocabulary.numbers.get(parts[left] + parts[right])
                if joined is not None and not word[0].isdigit():
                    options = ((joined, JOINED), *(option for option in options if option[0] != joined))
        if options:
            weight = float(index.rarity[options[0][0]])
        else:
            weight = min(1.5, unknown) if word in EVERYDAY else unknown
        found.append(Term(word, weight, options))
    return found


def rank(index: Index, typed: list[Term], kinds: Collection[Kind] | None) -> Ranked | None:
    """The records that fit typed words best; None when no name has any of them."""
    names = _candidates(index, typed, kinds)
    if not len(names):
        return None
    codes = np.zeros(len(index.vocabulary.words), np.uint8)
    numbers = list(dict.fromkeys(number for term in typed for number, _ in term.options))[:255]
    codes[numbers] = np.arange(1, len(numbers) + 1)
    table = np.zeros((len(typed), len(numbers) + 1), np.float32)
    for at, term in enumerate(typed):
        for number, likeness in term.options:
            table[at, codes[number]] = likeness
    table[:, 0] = 0.0
    weights = np.array([term.weight for term in typed], np.float32)
    weights /= weights.sum()

    # Typed words by words of a name by names.
    cells, filled = index.words.columns(names)
    likenesses = table[:, codes[cells] * filled]
    best = likenesses.max(axis=1)
    worth = index.rarity[cells] * filled
    spoken_for = (likenesses.max(axis=0) * worth).sum(axis=0) / worth.sum(axis=0)
    places = likenesses.argmax(axis=1)
    follows = (places[1:] == places[:-1] + 1) & (best[1:] > 0) & (best[:-1] > 0)
    in_order = follows.sum(axis=0) / max(len(typed) - 1, 1)
    scores = _score(weights @ best, spoken_for, in_order)

    order = np.argsort(-scores, kind="stable")
    _, firsts = np.unique(index.records[names[order]], return_index=True)
    order = order[np.sort(firsts)][:_WEIGHED]
    records, best = index.records[names[order]], best[:, order]
    if best.min() < 1:
        cells, filled = index.bags.columns(records)
        around = table[:, codes[cells] * filled].max(axis=1)
        best = np.maximum(best, around * _CONTEXT)
    covered = weights @ best
    scores = _score(covered, spoken_for[order], in_order[order])
    again = np.argsort(-scores, kind="stable")
    return Ranked(records[again], names[order][again], scores[again], covered[again], best.T[again])


def _score(covered: Floats, spoken_for: Floats, in_order: Floats) -> Floats:
    return covered * (0.75 + 0.25 * spoken_for) * (1 - _ORDER) + _ORDER * in_order


def _candidates(index: Index, typed: list[Term], kinds: Collection[Kind] | None) -> Ints:
    """The names that share most with the typed words, not more than a few hundred."""
    size = len(index.texts)
    scores = np.zeros(size, np.float32)
    listed: list[tuple[int, float, Ints]] = []
    common: list[tuple[int, float]] = []
    for term in typed:
        for number, likeness in term.options:
            if number in index.bits:
                common.append((number, term.weight * likeness))
            else:
                names = index.lists[number]
                if len(names):
                    listed.append((len(names), term.weight * likeness, names))
    listed.sort(key=lambda entry: entry[0])
    taken: list[Ints] = []
    seen = 0
    for count, weight, names in listed:
        if seen and seen + count > _LOOKED_AT:
            break
        seen += count
        scores[names] += weight
        taken.append(names)
    if taken:
        found = np.concatenate(taken)
    elif common:
        having = index.bits[common[0][0]]
        for number, _ in common[1:]:
            both = having & index.bits[number]
            having = both if both.any() else having
        found = np.flatnonzero(np.unpackbits(having, count=size, bitorder="little")).astype(np.int32)
    else:
        return np.zeros(0, np.int32)
    if kinds is not None:
        allowed = np.zeros(len(_KINDS), np.bool_)
        allowed[[_KINDS.index(kind) for kind in kinds]] = True
        found = found[allowed[index.kinds[index.records[found]]]]
    points = scores[found]
    bytes_at, bit_at = found >> 3, (found & 7).astype(np.uint8)
    for number, weight in common:
        points += weight * (index.bits[number][bytes_at] >> bit_at & 1)
    if len(found) > _RANKED:
        top = (
            np.argpartition(-points, 2 * _RANKED)[: 2 * _RANKED] if len(found) > 2 * _RANKED else slice(None)
        )
        found, points = found[top], points[top]
        found = np.unique(found)
    return found
