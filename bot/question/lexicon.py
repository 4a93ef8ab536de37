"""The typed lexicon: what the words of a question mean, read from ``lexicon.toml``."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from store.content import stem
from store.matching.words import normalise
from store.spelling import Spelling

# Groups whose words a slip is never mended to.
_AS_TYPED = frozenset({"talk", "outside", "aside", "territory", "region", "alone", "synonym"})
_WORDS, _MONTHS = "words", "month"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words ``start`` to ``end`` (not included) that mean ``sense`` in ``group``: ('asked', 'when')."""

    start: int
    end: int
    group: str
    sense: str

    @property
    def inner(self) -> range:
        """The places of its words."""
        return range(self.start, self.end)


class Lexicon:
    """Phrases that mean something, lists of single words (``words``), and the ``months`` by name.

    ``entries`` are tables as in ``lexicon.toml``: group, sense and phrases, save for ``words`` and ``month``.
    """

    def __init__(self, entries: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self.words = {name: frozenset(listed) for name, listed in entries.get(_WORDS, {}).items()}
        self.months = {
            name: number
            for number, names in enumerate(entries.get(_MONTHS, {}).values(), start=1)
            for name in names
        }
        senses_of: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
        for group, senses in entries.items():
            if group not in (_WORDS, _MONTHS):
                for sense, texts in senses.items():
                    for text in texts:
                        senses_of[normalise(text)].add((group, sense))
        senses_of.pop((), None)
        self._phrases: dict[str, list[tuple[tuple[str, ...], list[tuple[str, str]]]]] = defaultdict(list)
        for phrase in sorted(senses_of, key=len, reverse=True):
            self._phrases[phrase[0]].append((phrase, sorted(senses_of[phrase])))
        self._known = frozenset(word for phrase in senses_of for word in phrase)
        self._filler = frozenset(
            phrase[0]
            for phrase, senses in senses_of.items()
            if len(phrase) == 1 and any(group == "talk" for group, _ in senses)
        )
        self._mendable = sorted(
            {
                word
                for phrase, senses in senses_of.items()
                if any(group not in _AS_TYPED for group, _ in senses)
                for word in phrase
                if len(word) > 3 and word.isalpha()
            }
        )

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(self._mendable)

    @cached_property
    def unmarked(self) -> frozenset[str]:
        """The stems of words whose plural says nothing of how many are asked for."""
        return frozenset(map(stem, self.words["plural-in-titles"]))

    def knows(self, word: str) -> bool:
        """Whether some phrase holds the word."""
        return word in self._known

    def filler(self, word: str) -> bool:
        """Whether the word says nothing of what is asked."""
        return word in self._filler

    def repair(self, word: str) -> str | None:
        """The one word that is a slip away (two from eight letters on), if any; a known word for itself."""
        if word in self._known:
            return word
        if len(word) < 5 or not word.isalpha():
            return None
        near = self._spelling.near(word, 1 if len(word) < 8 else 2, limit=3)
        near = [hit for hit in near if hit[0] == near[0][0] and (hit[1][0] == word[0] or len(word) > 5)]
        return near[0][1] if near and (len(near) == 1 or near[0][0] == 1) else None

    def cues(self, words: Sequence[str]) -> Iterator[Cue]:
        """Every phrase in a sentence, the longest of each group at each word."""
        for start, first in enumerate(words):
            longest: dict[str, int] = {}
            for phrase, senses in self._phrases.get(first, ()):
                if len(phrase) == 1 or tuple(words[start : start + len(phrase)]) == phrase:
                    for group, sense in senses:
                        if longest.setdefault(group, len(phrase)) == len(phrase):
                            yield Cue(start, start + len(phrase), group, sense)


def read_entries() -> dict[str, dict[str, list[str]]]:
    """The tables of the packaged ``lexicon.toml``."""
    tables: dict[str, Any] = tomllib.loads(files(__package__).joinpath("lexicon.toml").read_text("utf-8"))
    return tables


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon."""
    return Lexicon(read_entries())
