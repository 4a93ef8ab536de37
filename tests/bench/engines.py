"""The engines measured: each is built from names and gives back the number of the name it ranks first."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import OSA

from store.kinds import Kind, Ref
from store.matching.arrays import Rows
from store.matching.match import Name
from store.matching.matcher import Matcher
from store.matching.words import normalise

First = Callable[[str], int | None]
_RERANKED = 200
# Fewer trigrams of a query lose right answers, more of them only time.
_GRAMS = 20


def notulis(names: Sequence[str]) -> First:
    matcher = Matcher(Name(name, Ref(Kind.MEETING, str(at))) for at, name in enumerate(names))

    def first(typed: str) -> int | None:
        hits = matcher.find(typed, limit=1).hits
        return int(hits[0].ref.id) if hits else None

    return first


def w_ratio(names: Sequence[str]) -> First:
    return _linear(names, fuzz.WRatio)


def token_set_ratio(names: Sequence[str]) -> First:
    return _linear(names, fuzz.token_set_ratio)


def _linear(names: Sequence[str], scorer: Callable[..., float]) -> First:
    plain = [utils.default_process(name) for name in names]

    def first(typed: str) -> int | None:
        best = process.extractOne(utils.default_process(typed), plain, scorer=scorer)
        return best[2] if best else None

    return first


def tantivy(names: Sequence[str]) -> First:
    """The rarest trigrams in tantivy; of the names found, 200 are ranked by their likest words and rarity."""
    import tantivy as engine

    analyser = engine.TextAnalyzerBuilder(engine.Tokenizer.ngram(3, 3, False)).build()
    builder = engine.SchemaBuilder()
    builder.add_text_field("grams", tokenizer_name="grams", index_option="basic")
    builder.add_integer_field("number", fast=True)
    schema = builder.build()
    index = engine.Index(schema)
    index.register_tokenizer("grams", analyser)
    writer = index.writer(heap_size=500_000_000, num_threads=1)
    reranked = _Reranked()
    for at, name in enumerate(names):
        words = normalise(name)
        reranked.add(words)
        writer.add_document(engine.Document(grams=[" ".join(words)], number=at))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    reranked.seal()

    def first(typed: str) -> int | None:
        asked = normalise(typed)
        grams = {gram: searcher.doc_freq("grams", gram) for gram in analyser.analyze(" ".join(asked))}
        rarest = sorted(grams, key=lambda gram: grams[gram])[:_GRAMS]
        terms = [
            (engine.Occur.Should, engine.Query.term_query(schema, "grams", gram, "basic")) for gram in rarest
        ]
        found = searcher.search(engine.Query.boolean_query(terms), limit=_RERANKED, count=False).hits
        numbers = searcher.fast_field_values("number", [address for _, address in found])
        return reranked.first(asked, numbers) if numbers else None

    return first


class _Reranked:
    """Ranks names by the share of the typed words, by rarity, that they account for, and the reverse."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._flat, self._lengths = array("i"), array("i")

    def add(self, words: tuple[str, ...]) -> None:
        self._flat.extend([self._numbers.setdefault(word, len(self._numbers)) for word in words])
        self._lengths.append(len(words))

    def seal(self) -> None:
        self._rows = Rows(np.array(self._flat), np.array(self._lengths))
        self._words = list(self._numbers)
        self._rarity = np.log(1 + len(self._lengths) / np.bincount(self._flat)).astype(np.float32)

    def first(self, asked: tuple[str, ...], numbers: list[Any]) -> int:
        places, filled = self._rows.columns(np.array(numbers))
        present, cells = np.unique(self._rows.flat[places], return_inverse=True)
        words = [self._words[number] for number in present.tolist()]
        alike = process.cdist(
            asked, words, scorer=OSA.normalized_similarity, score_cutoff=0.6, dtype=np.float32
        )
        likeness = alike.take(cells.reshape(places.shape), axis=1) * filled
        unknown = 0.5 * np.log(1 + len(self._lengths))
        rarity = [self._rarity[self._numbers[word]] if word in self._numbers else unknown for word in asked]
        weights = np.array(rarity, np.float32)
        worth = self._rarity[present][cells].reshape(places.shape) * filled
        covered = weights @ likeness.max(axis=1) / weights.sum()
        spoken_for = (likeness.max(axis=0) * worth).sum(axis=0) / worth.sum(axis=0)
        return int(numbers[int(np.argmax(covered * (0.75 + 0.25 * spoken_for)))])
