"""The engines measured: each is built from names and gives back the number of the name it ranks first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import OSA

from store.matching.match import Name
from store.matching.matcher import Matcher
from store.matching.words import normalise
from store.records import Kind, Ref

First = Callable[[str], int | None]
_RERANKED = 200


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
    """Trigrams in tantivy, 200 names of which are ranked by typed words and the likest, weighted by rarity."""
    import tantivy as engine

    analyser = engine.TextAnalyzerBuilder(engine.Tokenizer.ngram(3, 3, False)).build()
    builder = engine.SchemaBuilder()
    builder.add_text_field("grams", tokenizer_name="grams", index_option="basic")
    builder.add_integer_field("number", fast=True)
    schema = builder.build()
    index = engine.Index(schema)
    index.register_tokenizer("grams", analyser)
    writer = index.writer(heap_size=500_000_000, num_threads=1)
    words = [normalise(name) for name in names]
    counts: dict[str, int] = {}
    for at, own in enumerate(words):
        writer.add_document(engine.Document(grams=[" ".join(own)], number=at))
        for word in set(own):
            counts[word] = counts.get(word, 0) + 1
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    rarity = {word: float(np.log(1 + len(names) / count)) for word, count in counts.items()}
    unknown = 0.5 * float(np.log(1 + len(names)))

    def first(typed: str) -> int | None:
        asked = normalise(typed)
        grams = dict.fromkeys(analyser.analyze(" ".join(asked)))
        terms = [
            (engine.Occur.Should, engine.Query.term_query(schema, "grams", gram, "basic")) for gram in grams
        ]
        found = searcher.search(engine.Query.boolean_query(terms), limit=_RERANKED, count=False).hits
        numbers = searcher.fast_field_values("number", [address for _, address in found])
        if not numbers:
            return None
        return numbers[int(np.argmax(_alike(asked, [words[number] for number in numbers], rarity, unknown)))]

    return first


def _alike(
    asked: tuple[str, ...], found: Sequence[tuple[str, ...]], rarity: dict[str, float], unknown: float
) -> list[float]:
    """For each name the share of the typed words' rarity that its likest words account for, and the reverse."""
    known = {word: at for at, word in enumerate(dict.fromkeys(word for own in found for word in own))}
    likeness = process.cdist(asked, list(known), scorer=OSA.normalized_similarity, score_cutoff=0.6)
    weights = np.array([rarity.get(word, unknown) for word in asked], np.float32)
    worth = np.array([rarity[word] for word in known], np.float32)
    scores = []
    for own in found:
        columns = [known[word] for word in own]
        part = likeness[:, columns]
        covered = float(part.max(axis=1) @ weights / weights.sum())
        spoken_for = float(part.max(axis=0) @ worth[columns] / worth[columns].sum())
        scores.append(covered * (0.75 + 0.25 * spoken_for))
    return scores
