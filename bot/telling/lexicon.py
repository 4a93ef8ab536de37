"""The words that tellers look for in the catalogue's English: ``en.toml``."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cache, cached_property
from importlib.resources import files

from store.content import stems

Entries = Mapping[str, Mapping[str, Sequence[str]]]


class Lexicon:
    """Phrases by group and sense, each compared by its stems."""

    def __init__(self, entries: Entries) -> None:
        self.entries = entries
        self._heads: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        self._sets: dict[str, list[tuple[frozenset[str], str]]] = {}
        for group, senses in entries.items():
            heads: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
            rows = [(tuple(stems(text)), sense) for sense, texts in senses.items() for text in texts]
            for row, sense in rows:
                if row:
                    heads[row[0]].append((row, sense))
            self._heads[group] = dict(heads)
            self._sets[group] = [(frozenset(row), sense) for row, sense in rows if row]

    def heard(self, group: str, row: Sequence[str]) -> frozenset[str]:
        """The senses of which a phrase stands in a row of stems."""
        heads = self._heads[group]
        return frozenset(
            sense
            for at, word in enumerate(row)
            if word in heads
            for phrase, sense in heads[word]
            if tuple(row[at : at + len(phrase)]) == phrase
        )

    def among(self, group: str, words: Set[str]) -> frozenset[str]:
        """The senses of which all words of a phrase are among some stems, in any order."""
        return frozenset(sense for phrase, sense in self._sets[group] if phrase <= words)

    @cached_property
    def known(self) -> frozenset[str]:
        """All stems of all phrases: words that a reader had better leave as they are."""
        return frozenset(word for group in self._sets.values() for phrase, _ in group for word in phrase)

    def words(self, group: str, sense: str) -> frozenset[str]:
        """All stems of the phrases of a sense."""
        return frozenset(word for phrase, of in self._sets[group] if of == sense for word in phrase)

    def phrases(self, group: str, sense: str) -> list[tuple[str, ...]]:
        """The phrases of a sense, each as its stems."""
        return [row for rows in self._heads[group].values() for row, of in rows if of == sense]


@cache
def lexicon() -> Lexicon:
    """The packaged words."""
    return Lexicon(tomllib.loads(files(__package__).joinpath("en.toml").read_text("utf-8")))
