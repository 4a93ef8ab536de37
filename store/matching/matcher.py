"""The one matcher: a typed name in, ranked records out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from store.kinds import Kind, Ref
from store.matching.index import Index
from store.matching.match import Hit, Match, Name, Span, Verdict
from store.matching.plain import EVERYDAY
from store.matching.search import Ranked, Term, rank, terms
from store.matching.spot import mentions
from store.matching.words import normalise

_AS_IS = "the name as it is"
# Below _NEAR nothing fits. A clear match scores _GOOD, covers _COVERED of what was typed and leads by _LEAD;
# one that misses and adds no word may have more typos and lead by less.
_NEAR, _GOOD, _COVERED, _LEAD, _COVERED_IN_FULL = 0.4, 0.6, 0.8, 0.03, 0.7

# Who types more words than this types no name.
_LONGEST = 40


class Matcher:
    """An index over names, built once for a revision of the catalogue and never changed."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._index = Index(names)

    def find(self, typed: str, kinds: Collection[Kind] | None = None, limit: int = 6) -> Match:
        """Rank the records (of ``kinds``, or of any kind) that what was typed may name.

        Where there is none, the nearest are those that share a rare word with it.
        """
        words = normalise(typed)
        if not words:
            return Match(typed, Verdict.NONE, ())
        return self._exact(typed, words, kinds, limit) or self._similar(typed, words, kinds, limit)

    def exact(self, typed: str, kinds: Collection[Kind] | None = None, limit: int = 6) -> Match | None:
        """The records that bear that very name, None where there is none."""
        return self._exact(typed, normalise(typed), kinds, limit)

    def _exact(
        self, typed: str, words: tuple[str, ...], kinds: Collection[Kind] | None, limit: int
    ) -> Match | None:
        """The records of that name: first those of which it is the title, then those with its very words."""
        index = self._index
        owners: dict[int, tuple[bool, bool, int]] = {}
        for name in index.same(words):
            record = int(index.records[name])
            if kinds is None or index.ref(record).kind in kinds:
                title = bool(index.titles[record] == name)
                verbatim = sorted(normalise(index.texts[name])) == sorted(words)
                if len(words) == 1 and not verbatim:
                    continue
                owners[record] = max(owners.get(record, (False, False, name)), (title, verbatim, name))
        if not owners:
            return None
        first = max(claim[:2] for claim in owners.values())
        ranked = sorted(owners.items(), key=lambda item: (-item[1][0], -item[1][1], item[0]))
        alone = len({index.ref(record).id for record, claim in owners.items() if claim[:2] == first}) == 1
        hits = [
            Hit(index.ref(record), 1.0, index.texts[name], _AS_IS) for record, (_, _, name) in ranked[:limit]
        ]
        return Match(
            typed, Verdict.EXACT if alone else Verdict.SEVERAL, tuple(hits), 1.0 if len(hits) == 1 else 0.0
        )

    def _similar(
        self, typed: str, words: tuple[str, ...], kinds: Collection[Kind] | None, limit: int
    ) -> Match:
        searched = terms(self._index, words[:_LONGEST])
        ranked = rank(self._index, searched, kinds)
        if ranked is None:
            return Match(typed, Verdict.NONE, ())
        if ranked.scores[0] < _NEAR:
            return Match(typed, Verdict.NONE, self._nearest(ranked, searched, limit))
        scores = ranked.scores.tolist()
        # A country is one choice, not two: a partner and the place of that name.
        ids = [self._index.ref(int(record)).id for record in ranked.records[:3]]
        other = next((at for at, id_ in enumerate(ids) if id_ != ids[0]), None)
        margin = scores[0] - (0.0 if other is None else scores[other])
        if ranked.complete[0] and (other is None or not ranked.complete[other]):
            clear = margin >= _LEAD / 10 and ranked.covered[0] >= _COVERED_IN_FULL
        else:
            clear = margin >= _LEAD and scores[0] >= _GOOD and ranked.covered[0] >= _COVERED
        clear &= all(ranked.likeness[0, at] > 0 for at, term in enumerate(searched) if term.is_number)
        hits = tuple(self._hit(ranked, at, searched) for at in range(min(limit, len(scores))))
        return Match(typed, Verdict.CLEAR if clear else Verdict.SEVERAL, hits, margin)

    def _nearest(self, ranked: Ranked, searched: Sequence[Term], limit: int) -> tuple[Hit, ...]:
        """Of records that do not fit, those that share a telling word with what was typed."""
        telling = [
            term.weight >= self._index.unknown and term.word not in EVERYDAY and not term.is_number
            for term in searched
        ]
        sharing = np.flatnonzero((ranked.likeness[:, telling] > 0).any(axis=1))[:limit]
        return tuple(self._hit(ranked, int(at), searched) for at in sharing)

    def _hit(self, ranked: Ranked, at: int, searched: Sequence[Term]) -> Hit:
        index = self._index
        record = int(ranked.records[at])
        mine = set(index.bags[record].tolist())
        notes = []
        for term in searched:
            read = next(
                (index.vocabulary.words[number] for number, _ in term.options if number in mine), None
            )
            if read is None:
                notes.append(f"without '{term.word}'")
            elif read != term.word:
                notes.append(f"'{term.word}' read as '{read}'")
        name = index.texts[int(ranked.names[at])]
        return Hit(index.ref(record), float(ranked.scores[at]), name, ", ".join(notes) or "all words typed")

    def spot(self, words: Iterable[str]) -> list[Span]:
        """Every name mentioned in a sentence, given as its normalised words; overlapping spans are all kept.

        Names as they stand come first; then those with words put right, the likeliest first, scored below 1.
        """
        index = self._index
        found: dict[tuple[int, int], dict[Ref, Hit]] = {}
        exact: set[tuple[int, int]] = set()
        for mention in mentions(index, list(words)):
            place = (mention.start, mention.end)
            if mention.likeness < 1.0 and place in exact:
                continue
            for name in mention.names.tolist():
                if index.spoken[name]:
                    if mention.likeness == 1.0:
                        exact.add(place)
                    ref = index.ref(int(index.records[name]))
                    hits = found.setdefault(place, {})
                    if ref not in hits or hits[ref].score < mention.likeness:
                        why = _AS_IS if mention.likeness == 1.0 else "put right"
                        hits[ref] = Hit(ref, mention.likeness, index.texts[name], why)
        spans = [
            Span(start, end, tuple(sorted(hits.values(), key=lambda hit: -hit.score)), (start, end) in exact)
            for (start, end), hits in found.items()
        ]
        return sorted(spans, key=lambda span: (not span.exact, -span.hits[0].score, span.start, -span.end))

    def forget(self) -> None:
        """Forget what typed words were read as, as if each came for the first time."""
        self._index.vocabulary.forget()

    def repair(self, word: str) -> list[tuple[str, float]]:
        """Words of names that a normalised word may stand for, likeliest first; a known word for itself."""
        vocabulary = self._index.vocabulary
        if word in vocabulary.numbers:
            return [(word, 1.0)]
        return vocabulary.put_right(word)
