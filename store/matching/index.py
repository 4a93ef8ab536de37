"""Names as arrays: which words each has, which names each word has, and keys that find a name as is."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.kinds import Kind, Ref
from store.matching.arrays import Floats, Ints, Keys, Rows, Sorted, Texts
from store.matching.match import Name
from store.matching.plain import FUNCTION
from store.matching.vocabulary import Vocabulary

_KINDS = tuple(Kind)
# A word in more than one name of this many is kept as one bit a name, not as a list of names.
_COMMON = 32
_FEW = 64
_AT_ONCE = 4096
_BASE = np.uint64(0x9E3779B97F4A7C15)
_WHOLE = (1 << 64) - 1


class Index:
    """Names by number, and the records (also by number) that they name."""

    def __init__(self, names: Iterable[Name]) -> None:
        self.vocabulary = Vocabulary()
        self.texts = Texts()
        self._ids = Texts()
        kinds, spoken, foreign = bytearray(), bytearray(), bytearray()
        flat, lengths, owners = array("i"), array("i"), array("i")
        around, around_of = array("i"), array("i")
        contexts: dict[str, list[int]] = {}
        records: dict[Ref, int] = {}
        record, ref = -1, None
        waiting: list[str] = []
        for name in names:
            numbers = self.vocabulary.take(name.text)
            if not numbers:
                continue
            if name.ref is not ref:
                ref = name.ref
                record = records.setdefault(ref, len(records))
                if record == len(kinds):
                    kinds.append(_KINDS.index(ref.kind))
                    self._ids.extend([ref.id])
            waiting.append(name.text)
            if len(waiting) == _AT_ONCE:
                self.texts.extend(waiting)
                waiting.clear()
            spoken.append(name.spoken)
            foreign.append(name.foreign)
            flat.extend(numbers)
            lengths.append(len(numbers))
            owners.append(record)
            for text in name.context:
                if text not in contexts:
                    contexts[text] = self.vocabulary.take(text)
                around.extend(contexts[text])
                around_of.extend([record] * len(contexts[text]))
        self.texts.extend(waiting)
        self.vocabulary.seal()
        self.kinds = np.frombuffer(bytes(kinds), np.uint8)
        self.spoken = np.frombuffer(bytes(spoken), np.bool_)
        self.foreign = np.frombuffer(bytes(foreign), np.bool_)
        self.records = np.array(owners, np.int32)
        self.titles = np.unique(self.records, return_index=True)[1].astype(np.int32)
        self._arrange(
            np.array(flat, np.int32),
            np.array(lengths, np.int32),
            np.array(around, np.int32),
            np.array(around_of, np.int32),
        )

    def _arrange(self, flat: Ints, lengths: Ints, around: Ints, around_of: Ints) -> None:
        size = len(self.vocabulary.words)
        small = flat.astype(np.min_scalar_type(max(size, 1)))
        self.words = Rows(small, lengths)
        self._keep_keys(flat, lengths)
        name_of = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)

        pairs = name_of.astype(np.int64) * size + flat
        by_pair = np.argsort(pairs)
        self.fresh = np.ones(len(flat), np.bool_)
        self.fresh[by_pair[1:]] = np.diff(pairs[by_pair]) != 0

        own = ~self.foreign[name_of]
        pairs = np.concatenate([self.records[name_of[own]], around_of]).astype(np.int64) * size
        pairs = np.unique(pairs + np.concatenate([flat[own], around]))
        bag = (pairs % max(size, 1)).astype(small.dtype)
        self.bags = Rows(bag, np.bincount(pairs // max(size, 1), minlength=len(self.kinds)))
        # Records known by more words than those of their longest name.
        longest = np.zeros(len(self.kinds), np.int32)
        np.maximum.at(longest, self.records, lengths)
        self.wider = np.diff(self.bags.starts) > longest
        spread = np.bincount(bag, minlength=size)
        self.rarity: Floats = np.log(1 + len(self.kinds) / np.maximum(spread, 1)).astype(np.float32)
        self.unknown = 0.5 * float(np.log1p(len(self.kinds)))
        for word in FUNCTION & self.vocabulary.numbers.keys():
            self.rarity[self.vocabulary.numbers[word]] *= 0.3
        self.worth: Floats = (
            np.add.reduceat(self.rarity[flat], self.words.starts[:-1]) if size else self.rarity
        )

        counts = np.bincount(flat, minlength=size)
        common = counts > max(len(lengths) // _COMMON, _FEW)
        self.bits: dict[int, NDArray[np.uint8]] = {}
        order = np.argsort(small, kind="stable")
        listed = name_of[order]
        ends = np.cumsum(counts)
        for number in np.flatnonzero(common).tolist():
            having = np.zeros(len(lengths), np.bool_)
            having[listed[ends[number] - counts[number] : ends[number]]] = True
            self.bits[number] = np.packbits(having, bitorder="little")
        self.lists = Rows(listed[~common[small[order]]], np.where(common, 0, counts))

    def _keep_keys(self, flat: Ints, lengths: Ints) -> None:
        words = self.vocabulary.words
        # A well-mixed number for each word (splitmix64): their sum tells which words it is of, in any order.
        mixed = (np.arange(len(words), dtype=np.uint64) + np.uint64(1)) * _BASE
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        self.mixed: Keys = mixed ^ (mixed >> np.uint64(31))
        self.loose: Keys = self.mixed.copy()
        numbers = self.vocabulary.numbers
        for word in words:
            if len(word) > 3 and word[-1] == "s" and word[:-1] in numbers:
                self.loose[numbers[word]] = self.loose[numbers[word[:-1]]]
        for word in FUNCTION & numbers.keys():
            self.loose[numbers[word]] = 0
        self.plain = self.loose.data
        starts = np.cumsum(lengths) - lengths
        keys = _sums(self.loose[flat], starts)
        bare = keys == 0
        if bare.any():
            keys[bare] = _sums(self.mixed[flat], starts)[bare]
        self._by_words = Sorted(keys)

        letters = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), np.uint32)
        sizes = np.array([len(word) for word in words], np.int64)
        places = np.cumsum(sizes) - sizes
        within = np.arange(len(letters)) - np.repeat(places, sizes)
        offsets = np.cumsum(sizes[flat]) - sizes[flat]
        offsets -= np.repeat(offsets[starts] if len(starts) else starts, lengths)
        self._powers = np.full(int(offsets.max(initial=0) + sizes.max(initial=0)) + 1, _BASE, np.uint64)
        self._powers[0] = 1
        np.cumprod(self._powers, out=self._powers)
        hashes = _sums(letters.astype(np.uint64) * self._powers[within], places)
        self._by_letters = Sorted(_sums(hashes[flat] * self._powers[offsets], starts))
        self.longest = int(lengths.max(initial=0))

    def ref(self, record: int) -> Ref:
        return Ref(self.kind(record), self.id(record))

    def kind(self, record: int) -> Kind:
        return _KINDS[int(self.kinds[record])]

    def id(self, record: int) -> str:
        return self._ids[record]

    def names_of(self, records: Ints, size: int) -> list[int]:
        """Names of records that are not foreign and of so many words, or one more or less."""
        order, ends = self._by_record
        found = [order[ends[record] : ends[record + 1]] for record in records.tolist()]
        names = np.concatenate(found) if found else order[:0]
        lengths = self.words.starts[names + 1] - self.words.starts[names]
        kept: list[int] = names[(np.abs(lengths - size) <= 1) & ~self.foreign[names]].tolist()
        return kept

    @cached_property
    def _by_record(self) -> tuple[Ints, Ints]:
        """Names by record, and where each record's begin."""
        ends = np.zeros(len(self.kinds) + 1, np.int32)
        np.cumsum(np.bincount(self.records, minlength=len(self.kinds)), out=ends[1:])
        return np.argsort(self.records, kind="stable").astype(np.int32), ends

    def spelt(self, name: int) -> tuple[str, ...]:
        """The words of a name."""
        return tuple(self.vocabulary.words[number] for number in self.words[name].tolist())

    def key(self, words: Iterable[str]) -> np.uint64:
        """The sum that finds names of just these words, in any order, words that only join others aside."""
        known = self.vocabulary.numbers
        numbers = [known.get(word, -1) for word in words if word in known or word not in FUNCTION]
        if -1 in numbers:
            return np.uint64(0)
        loose = sum([self.plain[number] for number in numbers]) & _WHOLE
        return np.uint64(loose or sum([int(self.mixed[number]) for number in numbers]) & _WHOLE)

    def same(self, words: tuple[str, ...]) -> list[int]:
        """Names that are these words as they are, in any order and however spaced."""
        key = self.key(words)
        found = self._by_words.at(key).tolist() if key else []
        letters = np.frombuffer("".join(words).encode("utf-32-le", "surrogatepass"), np.uint32)
        if 0 < len(letters) <= len(self._powers):
            key = np.dot(letters.astype(np.uint64), self._powers[: len(letters)])
            found += self._by_letters.at(key).tolist()
        return list(dict.fromkeys(found))

    def having(self, keys: Keys) -> list[tuple[int, Ints]]:
        """For each key that finds names (by its place in ``keys``), those names."""
        return self._by_words.all(keys)


def _sums(values: Keys, starts: NDArray[Any]) -> Keys:
    return np.add.reduceat(values, starts) if len(starts) else values
