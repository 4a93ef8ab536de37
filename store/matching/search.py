"""Ranks records by how well their names account for typed words, and the typed words for their names.

Words count by their rarity: 'jakarta' says more than 'meeting'. A typed word that the name lacks may still be
found among the record's other names and its context (its year, place, partners), where it counts for less.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from store.kinds import Kind
from store.matching.index import Floats, Index, Ints
from store.matching.plain import EVERYDAY
from store.matching.vocabulary import JOINED

_LOOKED_AT = 40_000
_RANKED = 128
_WEIGHED = 24
_CODES = 255
_FEW = 32
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

    ``covered``: the share of the typed words accounted for. ``complete``: whether each typed word is in the
    name and each of the name is typed. ``likeness`` has a row a record, a column a word.
    """

    records: Ints
    names: Ints
    scores: Floats
    covered: Floats
    complete: NDArray[np.bool_]
    likeness: Floats


def terms(index: Index, typed: tuple[str, ...]) -> list[Term]:
    """What each typed word may stand for; words typed as one part, and parts of one word meet."""
    vocabulary = index.vocabulary
    found: list[Term] = []
    parts: list[str] = []
    for word in typed:
        parts += vocabulary.split(word) or (word,)
    pairs = [vocabulary.numbers.get(left + right) for left, right in pairwise(parts)]
    for at, word in enumerate(parts):
        options = vocabulary.options(word)
        for joined in pairs[max(at - 1, 0) : at + 1]:
            if joined is not None and not word[0].isdigit():
                options = ((joined, JOINED), *(option for option in options if option[0] != joined))
        if options:
            weight = float(index.rarity[options[0][0]])
        else:
            weight = min(1.5, index.unknown) if word in EVERYDAY else index.unknown
        found.append(Term(word, weight, options))
    return found


def rank(index: Index, typed: list[Term], kinds: Collection[Kind] | None) -> Ranked | None:
    """The records that fit typed words best; None when no name has any of them."""
    names = _candidates(index, typed, kinds)
    if not len(names):
        return None
    codes, table = _table(index, typed)
    weights = np.array([term.weight for term in typed], np.float32)
    weights /= weights.sum()

    # Typed words by words of a name by names.
    places, filled = index.words.columns(names)
    cells = index.words.flat.take(places)
    likenesses = table.take(codes.take(cells) * filled, axis=1)
    best = likenesses.max(axis=1)
    taken = likenesses.max(axis=0)
    # A word typed twice must be there twice, and the other way round.
    asked = [term.word for term in typed]
    if len(set(asked)) < len(asked):
        for at, word in enumerate(asked):
            best[at] *= (likenesses[at] > 0).sum(axis=0) > asked[:at].count(word)
    else:
        taken *= index.fresh.take(places)
    spoken_for = (taken * index.rarity.take(cells)).sum(axis=0) / index.worth[names]
    scores = _score(weights @ best, spoken_for)

    order = np.argsort(-scores, kind="stable")[: 2 * _WEIGHED]
    bonus = np.zeros_like(scores)
    bonus[order] = _ORDER * _in_order(likenesses.take(order, axis=2))
    order = order[np.argsort(-(scores + bonus)[order], kind="stable")]
    firsts: dict[int, int] = {}
    for at, record in enumerate(index.records[names[order]].tolist()):
        firsts.setdefault(record, at)
    order = order[list(firsts.values())[:_WEIGHED]]
    complete = (best > 0).all(axis=0) & ((taken > 0) | ~filled).all(axis=0)
    best = best.take(order, axis=1)
    records = index.records[names[order]]
    missed = np.flatnonzero(best.min(axis=1) < _CONTEXT)
    if len(missed) and index.wider[records].any():
        places, filled = index.bags.columns(records)
        around = table[missed].take(codes.take(index.bags.flat.take(places)) * filled, axis=1).max(axis=1)
        best[missed] = np.maximum(best[missed], around * _CONTEXT)
    covered = weights @ best
    scores = _score(covered, spoken_for[order]) + bonus[order]
    last = np.argsort(-scores, kind="stable")
    order = order[last]
    return Ranked(records[last], names[order], scores[last], covered[last], complete[order], best.T[last])


def _table(index: Index, typed: list[Term]) -> tuple[NDArray[np.uint8], Floats]:
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


def _candidates(index: Index, typed: list[Term], kinds: Collection[Kind] | None) -> Ints:
    """A few hundred names that share most with the typed words, by the lists of the rarer ones first."""
    listed = [term for term in typed if term.options and term.options[0][0] not in index.bits]
    common = [term for term in typed if term.options and term.options[0][0] in index.bits]
    bits = [(term, option) for term in typed for option in term.options if option[0] in index.bits]
    scores = np.zeros(len(index.texts), np.float32)
    found: list[Ints] = []
    room = _LOOKED_AT
    lists = [
        (index.lists[number], term.weight * likeness) for term in listed for number, likeness in term.options
    ]
    for names, weight in sorted(lists, key=lambda entry: len(entry[0])):
        if len(names) > room and found:
            break
        room -= len(names)
        scores[names] += weight
        found.append(names)
    if common and sum(map(len, found)) < _FEW:
        found.append(_having(index, common)[: _LOOKED_AT if not found else _RANKED])
    names = np.concatenate(found) if found else np.zeros(0, np.int32)
    if kinds is not None:
        allowed = np.zeros(len(_KINDS), np.bool_)
        allowed[[_KINDS.index(kind) for kind in kinds]] = True
        names = names[allowed[index.kinds[index.records[names]]]]
    points = scores[names]
    places, shifts = names >> 3, (names & 7).astype(np.uint8)
    for term, (number, likeness) in bits:
        points += term.weight * likeness * (index.bits[number][places] >> shifts & 1)
    if len(names) > _RANKED:
        points *= 3 + points / index.worth[names]
        names = names[np.argpartition(-points, _RANKED)[:_RANKED]]
    return np.unique(names)


def _having(index: Index, typed: list[Term]) -> Ints:
    """Names that have all of some common words, or as many of them as any has, the rarest first."""
    typed = sorted(typed, key=lambda term: -term.weight)
    having = index.bits[typed[0].options[0][0]]
    for term in typed[1:]:
        both = having & index.bits[term.options[0][0]]
        having = both if both.any() else having
    places = np.flatnonzero(having)
    at, bit = np.nonzero(np.unpackbits(having[places][:, None], axis=1, bitorder="little"))
    return (places[at] * 8 + bit).astype(np.int32)
