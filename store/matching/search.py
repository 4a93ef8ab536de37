"""Ranks records by how well their names account for typed words, and the typed words for their names.

Words count by their rarity: 'jakarta' says more than 'meeting'. A typed word that the name lacks may still be
found among the record's other names and its context (its year, place, partners), where it counts for less.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from store.kinds import Kind
from store.matching.arrays import Floats, Ints
from store.matching.candidates import Candidates
from store.matching.index import Index
from store.matching.terms import Term

_WEIGHED = 24
_CODES = 255
_CONTEXT = 0.85
_ORDER = 0.01
_STRANGE = 0.85
Codes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Ranked:
    """Records, the best first, each with its best name.

    ``scores`` rank them; ``sure`` are the scores without guesses. ``covered``: the share of the typed words
    accounted for. ``complete``: whether each typed word is in the name and each of the name is typed.
    ``likeness`` has a row a record, a column a word. None of the last three takes a guess for a word.
    """

    records: Ints
    names: Ints
    scores: Floats
    sure: Floats
    covered: Floats
    complete: NDArray[np.bool_]
    likeness: Floats


def rank(index: Index, typed: list[Term], kinds: Collection[Kind] | None) -> Ranked | None:
    """The records that fit typed words best; None when no name has any of them."""
    return Search(index, typed).ranked(kinds)


class Search:
    """Ranks records of one sort of kinds or another by the same typed words."""

    def __init__(self, index: Index, typed: list[Term]) -> None:
        self._index = index
        self.typed = typed
        self._candidates = Candidates(index, typed)
        self._last: tuple[Ints, Ranked] | None = None

    def ranked(self, kinds: Collection[Kind] | None) -> Ranked | None:
        """The records of some kinds that fit best; None when no name of theirs has any of the words."""
        names = self._candidates.of(kinds)
        if not len(names):
            return None
        if self._last is None or not np.array_equal(self._last[0], names):
            self._last = names, _ranked(self._index, self.typed, names)
        return self._last[1]


def _ranked(index: Index, typed: list[Term], names: Ints) -> Ranked:
    codes, table = _table(index, typed)
    weights = np.array([term.weight for term in typed], np.float32)
    weights /= weights.sum()
    fit = _fit(index, typed, names, codes, table)
    scores = _score(weights @ fit.best, fit.spoken_for)

    order = (-scores).argsort(kind="stable")[: 2 * _WEIGHED]
    likenesses = fit.likenesses.take(order, axis=2)
    bonus = _ORDER * _in_order(likenesses)
    last = (-(scores[order] + bonus)).argsort(kind="stable")
    firsts: dict[int, int] = {}
    for at, record in zip(last.tolist(), index.records[names[order[last]]].tolist(), strict=True):
        firsts.setdefault(record, at)
    kept = list(firsts.values())[:_WEIGHED]
    order, bonus = order[kept], bonus[kept]
    names, spoken_for, complete = names[order], fit.spoken_for[order], fit.complete[order]
    records = index.records[names]
    best = _around(index, records, fit.best.take(order, axis=1), codes, table)
    covered = weights @ best
    scores = sure = _score(covered, spoken_for) + bonus
    guessed = [at for at, term in enumerate(typed) if term.guessed]
    if guessed or fit.strange is not None:
        if fit.strange is not None:
            own = ~fit.strange[order]
            best *= own
            complete = complete & own
        if guessed:
            best[guessed] = 0
            complete = np.zeros_like(complete)
        covered = weights @ best
        likenesses = likenesses.take(kept, axis=2)
        likenesses[guessed] = 0
        named = (likenesses.max(axis=0) * fit.rarity.take(order, axis=1)).sum(axis=0)
        sure = _score(covered, named / index.worth[names]) + bonus
    last = (-scores).argsort(kind="stable")
    return Ranked(
        records[last], names[last], scores[last], sure[last], covered[last], complete[last], best.T[last]
    )


@dataclass(frozen=True, slots=True)
class _Fit:
    """How names fit typed words: each word's best likeness by names, the share of a name that is typed.

    ``rarity`` of the words of names; ``strange``: which are foreign and not as they are, None where none is.
    """

    likenesses: Floats
    best: Floats
    spoken_for: Floats
    complete: NDArray[np.bool_]
    rarity: Floats
    strange: NDArray[np.bool_] | None


def _fit(index: Index, typed: list[Term], names: Ints, codes: Codes, table: Floats) -> _Fit:
    # Typed words by words of a name by names.
    places, filled = index.words.columns(names)
    cells = index.words.flat.take(places)
    likenesses = table.take(codes.take(cells) * filled, axis=1)
    best = likenesses.max(axis=1)
    taken = likenesses.max(axis=0)
    strange = foreign = index.foreign.take(names)
    if foreign.any():
        lowest = np.where(filled, taken, 1.0).min(axis=0)
        strange = foreign & (lowest < 1)
        best *= np.where(strange, np.where(lowest > 0, _STRANGE, 0.0), 1.0)
    # A word typed twice must be there twice, and the other way round.
    asked = [term.word for term in typed]
    if len(set(asked)) < len(asked):
        for at, word in enumerate(asked):
            best[at] *= (likenesses[at] > 0).sum(axis=0) > asked[:at].count(word)
    else:
        taken *= index.fresh.take(places)
    rarity = index.rarity.take(cells)
    spoken_for = (taken * rarity).sum(axis=0) / index.worth[names]
    complete = (best > 0).all(axis=0) & ((taken > 0) | ~filled).all(axis=0)
    return _Fit(likenesses, best, spoken_for, complete, rarity, strange if foreign.any() else None)


def _around(index: Index, records: Ints, best: Floats, codes: Codes, table: Floats) -> Floats:
    """The likenesses with those to words that the records are known by beside this name."""
    (missed,) = (best.min(axis=1) < _CONTEXT).nonzero()
    if len(missed) and index.wider[records].any():
        places, filled = index.bags.columns(records)
        around = table[missed].take(codes.take(index.bags.flat.take(places)) * filled, axis=1).max(axis=1)
        best[missed] = np.maximum(best[missed], around * _CONTEXT)
    return best


def _table(index: Index, typed: list[Term]) -> tuple[Codes, Floats]:
    """A small code for each word of the vocabulary, 0 for most; and a row a term of likenesses by code."""
    numbers = list(dict.fromkeys(number for term in typed for number, _ in term.options))[:_CODES]
    codes = np.zeros(len(index.vocabulary.words), np.uint8)
    codes[numbers] = np.arange(1, len(numbers) + 1)
    table = np.zeros((len(typed), len(numbers) + 1), np.float32)
    for at, term in enumerate(typed):
        for number, likeness in term.options:
            table[at, codes[number]] = likeness
    table[:, 0] = 0.0
    return codes, table


def _in_order(likenesses: Floats) -> Floats:
    """For each name the share of typed neighbours that are neighbours in it, in this order."""
    there = likenesses > 0
    follows = (there[:-1, :-1] & there[1:, 1:]).any(axis=1)
    share: Floats = follows.sum(axis=0, dtype=np.float32)
    share /= max(len(there) - 1, 1)
    return share


def _score(covered: Floats, spoken_for: Floats) -> Floats:
    score: Floats = covered * (0.75 + 0.25 * spoken_for)
    score *= 1 - _ORDER
    return score
