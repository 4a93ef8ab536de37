"""How often the matcher finds the right record for names of the whole catalogue, as is and misspelt.

A query is drawn again when it is itself a name of another record, or when another record's name is as near to
it as the name it was made from, or has all its words: then no answer would be the right one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from store.catalogue import Catalogue
from store.kinds import Ref
from store.matching.match import Match, Verdict
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.matching.plain import FUNCTION
from store.matching.words import normalise
from store.reading import read_packaged
from tests.bench.smalltalk import small_talk
from tests.bench.typing import dropped, slipped, with_typos

Words = tuple[str, ...]
_SURE = (Verdict.EXACT, Verdict.CLEAR)
ONE_SLIP = "one slip in any word"
# Of those, right and sure.
SURE = 0.98
# What the project asks of the matcher: right first, top three, wrong and clear.
ASKED = {
    "title, alias or acronym as is": (1.0, None, 0.0),
    "one typo": (0.99, None, 0.001),
    "two typos": (0.97, 0.995, 0.005),
    ONE_SLIP: (None, None, 0.001),
    "words dropped or reordered": (0.97, None, 0.005),
    "small talk": (None, None, 0.0),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, in shares of its queries."""

    typed: str
    queries: int
    right: float | None
    top_three: float | None
    wrong_and_clear: float
    clear: float


class Names:
    """The catalogue's names by their words, and the matcher over them."""

    def __init__(self) -> None:
        self.catalogue = Catalogue(read_packaged())
        self.matcher = Matcher(catalogue_names(self.catalogue))
        self.owners: dict[Words, set[Ref]] = defaultdict(set)
        for name in catalogue_names(self.catalogue):
            self.owners[normalise(name.text)].add(name.ref)
        self.sorted: dict[Words, set[Ref]] = defaultdict(set)
        self.bare: dict[Words, set[Ref]] = defaultdict(set)
        self.having: dict[str, set[Words]] = defaultdict(set)
        for words, refs in self.owners.items():
            self.sorted[tuple(sorted(words))] |= refs
            self.bare[tuple(sorted(word for word in words if word not in FUNCTION))] |= refs
            for word in words:
                self.having[word].add(words)
        self.joined = {" ".join(words): words for words in self.owners}
        self.own = [
            (text, Ref(record.kind_, record.id))
            for record in self.catalogue
            for text in dict.fromkeys(
                [record.name, getattr(record, "acronym", None) or record.name, *record.aliases]
            )
            if normalise(text)
        ]

    def are(self, words: Words) -> set[Ref]:
        return self.sorted.get(tuple(sorted(words)), set())

    def rivals(self, typed: Words, meant: set[Ref], edits: int) -> bool:
        """Whether another record has a name no more than ``edits`` away."""
        near = extract(
            " ".join(typed), list(self.joined), scorer=OSA.distance, score_cutoff=edits, limit=None
        )
        return any(self.owners[self.joined[text]] - meant for text, _, _ in near)

    def unique(self, typed: Words, meant: set[Ref]) -> bool:
        """Whether no other record has a name with all these words."""
        wanted = Counter(word for word in typed if word not in FUNCTION)
        if not wanted or self.bare.get(tuple(sorted(wanted.elements())), meant) - meant:
            return False
        rarest = min((self.having[word] for word in wanted), key=len)
        return all(self.owners[words] <= meant for words in rarest if not wanted - Counter(words))


def rows(names: Names, count: int, seed: int) -> Iterator[Row]:
    yield _row("title, alias or acronym as is", names, _as_is(names, count, Random(seed)))
    yield _row("one typo", names, _misspelt(names, 1, count, Random(seed)))
    yield _row("two typos", names, _misspelt(names, 2, count, Random(seed)))
    yield _row(ONE_SLIP, names, _slipped(names, count, Random(seed)))
    yield _row("words dropped or reordered", names, _dropped(names, count, Random(seed)))
    talk = small_talk(count // 2, Random(seed))
    clear = sum(names.matcher.find(line).verdict in _SURE for line in talk) / len(talk)
    yield Row("small talk", len(talk), None, None, clear, clear)


Query = tuple[str, set[Ref]]


def _as_is(names: Names, count: int, random: Random) -> Iterator[Query]:
    for text, _ in random.choices(names.own, k=count):
        yield text, names.are(normalise(text))


def _misspelt(names: Names, typos: int, count: int, random: Random) -> Iterator[Query]:
    made = 0
    while made < count:
        words = normalise(random.choice(names.own)[0])
        meant = names.are(words)
        typed = with_typos(words, typos, random)
        if typed is not None and not names.rivals(typed, meant, typos):
            made += 1
            yield " ".join(typed), meant


def _slipped(names: Names, count: int, random: Random) -> Iterator[Query]:
    """Names of one record alone with a slip in any word, short ones and acronyms too."""
    made = 0
    while made < count:
        words = normalise(random.choice(names.own)[0])
        meant = names.are(words)
        typed = slipped(words, random)
        if len({ref.id for ref in meant}) == 1 and typed and not names.rivals(typed, meant, 1):
            made += 1
            yield " ".join(typed), meant


def _dropped(names: Names, count: int, random: Random) -> Iterator[Query]:
    made = 0
    while made < count:
        words = normalise(random.choice(names.own)[0])
        meant = names.are(words)
        typed = dropped(words, random)
        if typed is not None and names.unique(typed, meant):
            made += 1
            yield " ".join(typed), meant


def _row(title: str, names: Names, queries: Iterator[Query]) -> Row:
    found: list[tuple[Match, set[Ref]]] = [(names.matcher.find(typed), meant) for typed, meant in queries]
    size = len(found)
    right = sum(bool(match.hits) and match.hits[0].ref in meant for match, meant in found)
    three = sum(any(hit.ref in meant for hit in match.hits[:3]) for match, meant in found)
    sure = [(match, meant) for match, meant in found if match.verdict in _SURE]
    wrong = sum(match.hits[0].ref not in meant for match, meant in sure)
    return Row(title, size, right / size, three / size, wrong / size, len(sure) / size)
