"""The names worth a closer look: those that share most with what was typed."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

import numpy as np

from store.kinds import Kind
from store.matching.arrays import Floats, Ints
from store.matching.index import Index
from store.matching.terms import Term

RANKED = 96
_LOOKED_AT = 40_000
# So many records are few; none has more names. What so many names show need not be counted over all.
_FEW, _NAMES, _GLANCE = 32, 64, 96
_KINDS = tuple(Kind)


def candidates(index: Index, typed: list[Term], kinds: Collection[Kind] | None) -> Ints:
    """A few hundred names that share most with the typed words, by the lists of the rarer ones first."""
    return Candidates(index, typed).of(kinds)


class Candidates:
    """The candidates of some typed words; what the rarer words find is looked up once for all kinds."""

    def __init__(self, index: Index, typed: list[Term]) -> None:
        self._index = index
        listed = [term for term in typed if term.options and term.options[0][0] not in index.bits]
        self._common = [term for term in typed if term.options and term.options[0][0] in index.bits]
        self._bits = [(term, option) for term in typed for option in term.options if option[0] in index.bits]
        lists = [
            (index.lists[number], term.weight * likeness)
            for term in listed
            for number, likeness in term.options
        ]
        room = _LOOKED_AT
        self._listed: list[tuple[Ints, float]] = []
        for listing, weight in sorted(lists, key=lambda entry: len(entry[0])):
            if len(listing) > room and self._listed:
                break
            room -= len(listing)
            self._listed.append((listing, weight))
        self._found = np.concatenate([np.zeros(0, np.int32), *(listing for listing, _ in self._listed)])

    def of(self, kinds: Collection[Kind] | None) -> Ints:
        """Those of some kinds, in their order."""
        index = self._index
        names = _of_kinds(index, self._found, kinds)
        if self._common and _are_few(index, names):
            having = _of_kinds(index, _having(index, self._common), kinds)
            names = np.concatenate([names, having[: RANKED if self._listed else _LOOKED_AT]])
        if len(names) > RANKED:
            names = self._best(names)
        return np.array(sorted(set(names.tolist())), np.int32)

    @cached_property
    def _scores(self) -> Floats:
        """How much each name shares with what was typed, common words aside."""
        scores: Floats = np.zeros(len(self._index.texts), np.float32)
        for listing, weight in self._listed:
            scores[listing] += weight
        return scores

    def _best(self, names: Ints) -> Ints:
        """Those that share most with what was typed."""
        index = self._index
        points = self._scores[names]
        places, shifts = names >> 3, (names & 7).astype(np.uint8)
        for term, (number, likeness) in self._bits:
            points += term.weight * likeness * (index.bits[number][places] >> shifts & 1)
        points *= 3 + points / index.worth[names]
        kept: Ints = names[(-points).argpartition(RANKED)[:RANKED]]
        return kept


def _of_kinds(index: Index, names: Ints, kinds: Collection[Kind] | None) -> Ints:
    if kinds is None:
        return names
    allowed = np.array([kind in kinds for kind in _KINDS])
    kept: Ints = names[allowed.take(index.kinds.take(index.records.take(names)))]
    return kept


def _are_few(index: Index, names: Ints) -> bool:
    """Whether the names are of few records: a country alone has dozens, one a language."""
    if not _FEW <= len(names) <= _FEW * _NAMES:
        return len(names) < _FEW
    return all(len(set(index.records[names[:many]].tolist())) < _FEW for many in (_GLANCE, len(names)))


def _having(index: Index, typed: list[Term]) -> Ints:
    """Names that have all of some common words, or as many of them as any has, the rarest first."""
    typed = sorted(typed, key=lambda term: -term.weight)
    having = index.bits[typed[0].options[0][0]]
    for term in typed[1:]:
        both = having & index.bits[term.options[0][0]]
        having = both if both.any() else having
    (places,) = having.nonzero()
    at, bit = np.unpackbits(having[places][:, None], axis=1, bitorder="little").nonzero()
    return (places[at] * 8 + bit).astype(np.int32)
