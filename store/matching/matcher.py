"""The one matcher: a typed name in, ranked records out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import numpy as np
from rapidfuzz import fuzz

from store.kinds import Kind, Ref
from store.matching.index import Index
from store.matching.match import Hit, Match, Name, Span, Verdict
from store.matching.plain import EVERYDAY, FUNCTION
from store.matching.search import Ranked, Search, rank
from store.matching.slips import is_other_word, slip, written_alike
from store.matching.spot import mentions
from store.matching.terms import Term, terms
from store.matching.words import normalise

# Below _NEAR nothing fits. A clear match scores _GOOD, covers _COVERED of what was typed and leads by _LEAD;
# one that misses and adds no word may have more typos and lead by less.
_NEAR, _GOOD, _COVERED, _LEAD, _COVERED_IN_FULL = 0.4, 0.6, 0.8, 0.03, 0.7
# What fits only by guesses scores as much.
_GUESSED = 0.6
# Of a word alone that is a part of names, as much is nearly all.
_NEARLY = 0.85
# So many of the best names may be what was typed with a slip.
_SLIPPED = 8
# A word up to so many letters may also be another with two slips.
_ACRONYM = 4
# In a word up to so many letters each accent counts.
_TINY = 3

# How like its record's title a foreign name is that counts with a slip, of 100.
_LIKE_TITLE = 60

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
        return next(self.finds(typed, (kinds,), limit))

    def finds(self, typed: str, among: Iterable[Collection[Kind] | None], limit: int = 6) -> Iterator[Match]:
        """The same among one set of kinds after another, each when it is asked for."""
        words = normalise(typed)
        search: Search | None = None
        for kinds in among:
            match = self._exact(typed, words, kinds, limit) if words else Match(typed, Verdict.NONE, ())
            if match is None:
                search = search or Search(self._index, terms(self._index, words[:_LONGEST]))
                match = self._similar(typed, words, search, kinds, limit)
            yield match

    def exact(self, typed: str, kinds: Collection[Kind] | None = None, limit: int = 6) -> Match | None:
        """The records that bear that very name, None where there is none."""
        return self._exact(typed, normalise(typed), kinds, limit)

    def offer(self, typed: str, limit: int = 24) -> Match:
        """Rank the records of all kinds that what is being typed may name: its last word may go on.

        Those of that very name come first. *Several* unless they are one; *none* where nothing fits well.
        """
        words = normalise(typed)[:_LONGEST]
        if not words:
            return Match(typed, Verdict.NONE, ())
        exact = self._exact(typed, words, None, limit)
        searched = terms(self._index, words, unfinished=not typed[-1:].isspace())
        ranked = rank(self._index, searched, None)
        if ranked is None:
            return exact or Match(typed, Verdict.NONE, (), whole=False)
        fits = bool(ranked.sure.max() >= _NEAR)
        like = (
            self._hits(ranked, limit)
            if fits or ranked.scores[0] >= _GUESSED
            else self._nearest(ranked, searched, limit)
        )
        if exact:
            known = {hit.ref for hit in exact.hits}
            hits = (*exact.hits, *(hit for hit in like if hit.ref not in known))
            return Match(typed, exact.verdict, hits[:limit], exact.margin)
        whole = bool((ranked.likeness[0] > 0).all())
        return Match(typed, Verdict.SEVERAL if fits else Verdict.NONE, like, whole=whole)

    def _exact(
        self, typed: str, words: tuple[str, ...], kinds: Collection[Kind] | None, limit: int
    ) -> Match | None:
        """The records of that name: first those with its accents, of which it is the title, with its words.

        An accent that was typed counts in a short word: 'Áo' is not 'AO'.
        """
        index = self._index
        owners: dict[int, tuple[bool, bool, bool, int]] = {}
        names = index.same(words)
        own = sorted(words)
        tiny = len(words) == 1 and len(words[0]) <= _TINY
        alike_only = tiny and any(written_alike(typed, index.texts[name]) for name in names)
        for name in names:
            record = int(index.records[name])
            if kinds is None or index.kind(record) in kinds:
                verbatim = sorted(index.spelt(name)) == own
                if len(words) == 1 and not verbatim:
                    continue
                title = bool(index.titles[record] == name)
                alike = written_alike(typed, index.texts[name])
                if tiny and not alike and (alike_only or not typed.isascii()):
                    continue
                claim = (alike, title, verbatim, name)
                owners[record] = max(owners.get(record, (False, False, False, name)), claim)
        if not owners:
            return None
        ranked = sorted(owners.items(), key=lambda item: (*(not one for one in item[1][:-1]), item[0]))
        first = ranked[0][1][:-1]
        alone = len({index.id(record) for record, claim in ranked if claim[:-1] == first}) == 1
        hits = [Hit(index.ref(record), 1.0, index.texts[claim[-1]]) for record, claim in ranked[:limit]]
        return Match(
            typed, Verdict.EXACT if alone else Verdict.SEVERAL, tuple(hits), 1.0 if len(hits) == 1 else 0.0
        )

    def _similar(
        self,
        typed: str,
        words: tuple[str, ...],
        search: Search,
        kinds: Collection[Kind] | None,
        limit: int,
    ) -> Match:
        searched, ranked = search.typed, search.ranked(kinds)
        if ranked is None:
            return Match(typed, Verdict.NONE, ())
        hits = self._hits(ranked, limit)
        margin, alike = self._margin(ranked)
        other = self._is_other(words, ranked)
        clear = not other and self._is_clear(ranked, searched, margin, alike=alike)
        if clear and ranked.complete[0]:
            return Match(typed, Verdict.CLEAR, hits, margin)
        if meant := self._slipped(words, ranked, kinds):
            others = (hit for hit in hits if hit.ref != meant.ref)
            return Match(typed, Verdict.CLEAR, (meant, *others)[:limit])
        if clear:
            return Match(typed, Verdict.CLEAR, hits, margin)
        if ranked.sure.max() >= _NEAR:
            return Match(typed, Verdict.NONE if other else Verdict.SEVERAL, hits, margin)
        near = hits if ranked.scores[0] >= _GUESSED else self._nearest(ranked, searched, limit)
        return Match(typed, Verdict.NONE, near)

    def _margin(self, ranked: Ranked) -> tuple[float, bool]:
        """The lead of the first record, and whether the next has all words as well.

        A country is one choice, not two: a partner and the place of that name.
        """
        ids = [self._index.id(record) for record in ranked.records[:3].tolist()]
        other = next((at for at, one in enumerate(ids) if one != ids[0]), None)
        if other is None:
            return float(ranked.sure[0]), False
        return float(ranked.sure[0] - ranked.sure[other]), bool(ranked.complete[other])

    def _is_clear(self, ranked: Ranked, searched: Sequence[Term], margin: float, *, alike: bool) -> bool:
        """Whether the first record fits well and leads by enough, without any guess."""
        first, covered = ranked.sure[0], ranked.covered[0]
        if first < max(_NEAR, ranked.sure.max()):
            return False
        if any(term.is_number and not ranked.likeness[0, at] for at, term in enumerate(searched)):
            return False
        if len(searched) == 1 and not ranked.complete[0] and not self._are_one(ranked):
            return False
        if ranked.complete[0] and not alike:
            return bool(margin >= _LEAD / 10 and covered >= _COVERED_IN_FULL)
        return bool(margin >= _LEAD and first >= _GOOD and covered >= _COVERED)

    def _are_one(self, ranked: Ranked) -> bool:
        """Whether all records that have nearly as much of what was typed are one: a partner and a place."""
        alike = ranked.records[ranked.covered >= _NEARLY * ranked.covered[0]]
        return len(set(map(self._index.id, alike.tolist()))) == 1

    def _is_other(self, words: tuple[str, ...], ranked: Ranked) -> bool:
        """Whether a word typed alone is no slip of the name that fits best but another word."""
        return len(words) == 1 and is_other_word(words[0], self._index.spelt(int(ranked.names[0])))

    def _slipped(self, words: tuple[str, ...], ranked: Ranked, kinds: Collection[Kind] | None) -> Hit | None:
        """The one record whose name was typed with a slip in one word, if no other's was.

        A short word may be one with two slips as well.
        """
        index = self._index
        unknown = [word for word in words if word not in index.vocabulary.numbers]
        if len(unknown) > 1 or not all(map(index.vocabulary.is_slip, unknown)):
            return None
        found: dict[str, Hit] = {}
        others: set[str] = set()
        apart = (ranked.likeness[:_SLIPPED] < 1).sum(axis=1) <= 1 + sum(word in FUNCTION for word in words)
        for name in index.names_of(ranked.records[:_SLIPPED][apart], len(words)):
            written, slips = slip(words, index.spelt(name)) or ("", 0)
            if slips == 2 and len(written) <= _ACRONYM:
                others.add(index.id(int(index.records[name])))
            if slips != 1 or self._is_name(written):
                continue
            text = index.texts[name]
            match = self._exact(text, index.spelt(name), kinds, 1)
            if match is None or match.verdict is not Verdict.EXACT:
                return None
            found.setdefault(match.hits[0].ref.id, Hit(match.hits[0].ref, float(ranked.scores[0]), text))
        return next(iter(found.values())) if len(found) == 1 and others <= found.keys() else None

    def _hits(self, ranked: Ranked, limit: int) -> tuple[Hit, ...]:
        return tuple([self._hit(ranked, at) for at in range(min(limit, len(ranked.records)))])

    def _is_name(self, word: str) -> bool:
        """Whether a word alone names something that people speak of: 'ACE' is no slip of 'AEC'."""
        index = self._index
        own = (name for name in index.same((word,)) if index.spoken[name] and not index.foreign[name])
        return any(index.kind(int(index.records[name])) is not Kind.PERSON for name in own)

    def _nearest(self, ranked: Ranked, searched: Sequence[Term], limit: int) -> tuple[Hit, ...]:
        """Of records that do not fit, those that share a telling word with what was typed."""
        telling = [
            term.weight >= self._index.unknown and term.word not in EVERYDAY and not term.is_number
            for term in searched
        ]
        sharing = np.flatnonzero((ranked.likeness[:, telling] > 0).any(axis=1))[:limit]
        return tuple(self._hit(ranked, int(at)) for at in sharing)

    def _hit(self, ranked: Ranked, at: int) -> Hit:
        index = self._index
        name = index.texts[int(ranked.names[at])]
        return Hit(index.ref(int(ranked.records[at])), float(ranked.scores[at]), name)

    def spot(self, words: Iterable[str]) -> list[Span]:
        """Every name mentioned in a sentence, given as its normalised words; overlapping spans are all kept.

        Names as they stand come first; then those with words put right, the likeliest first, scored below 1.
        """
        index = self._index
        found: dict[tuple[int, int], dict[Ref, Hit]] = {}
        exact: set[tuple[int, int]] = set()
        typed = list(words)
        for mention in mentions(index, typed):
            place = (mention.start, mention.end)
            if mention.likeness < 1.0 and place in exact:
                continue
            for name in mention.names.tolist():
                if index.spoken[name] and (mention.likeness == 1.0 or self._own(name, typed[slice(*place)])):
                    if mention.likeness == 1.0:
                        exact.add(place)
                    record = int(index.records[name])
                    ref, title = index.ref(record), int(index.titles[record]) == name
                    hits = found.setdefault(place, {})
                    before = hits[ref].score if ref in hits else 0.0
                    if before < mention.likeness or (title and before == mention.likeness):
                        hits[ref] = Hit(ref, mention.likeness, index.texts[name])
        spans = [
            Span(start, end, tuple(sorted(hits.values(), key=lambda hit: -hit.score)), (start, end) in exact)
            for (start, end), hits in found.items()
        ]
        return sorted(spans, key=lambda span: (not span.exact, -span.hits[0].score, span.start, -span.end))

    def _own(self, name: int, typed: Sequence[str]) -> bool:
        """Whether a name with a slip in it is like what its record is called itself: 'Wakanda' is like one
        of the hundreds of names of the Netherlands, and not like theirs."""
        index = self._index
        title = index.texts[int(index.titles[index.records[name]])]
        return not index.foreign[name] or fuzz.ratio(" ".join(typed), title.casefold()) >= _LIKE_TITLE

    def forget(self) -> None:
        """Forget what typed words were read as, as if each came for the first time."""
        self._index.vocabulary.forget()

    def repair(self, word: str) -> list[tuple[str, float]]:
        """Words of names that a normalised word may stand for, likeliest first; a known word for itself."""
        vocabulary = self._index.vocabulary
        if word in vocabulary.numbers:
            return [(word, 1.0)]
        return vocabulary.put_right(word)
