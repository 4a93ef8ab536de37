"""The typed lexicon: what the words of a question mean, read from ``lexicon.toml``."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import process
from rapidfuzz.distance import OSA

from store.matching.words import normalise

_AS_TYPED = frozenset({"talk", "outside", "aside", "territory", "region", "alone", "synonym"})


@dataclass(frozen=True, slots=True)
class Cue:
    """Words ``start`` to ``end`` (not included) that mean ``sense`` in ``group``: ('asked', 'when')."""

    start: int
    end: int
    group: str
    sense: str


class Lexicon:
    """Phrases by their first word; words up to three letters are taken as typed, longer ones with one slip."""

    def __init__(self, entries: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        phrases: dict[str, dict[tuple[str, ...], set[tuple[str, str]]]] = defaultdict(
            lambda: defaultdict(set)
        )
        for group, senses in entries.items():
            for sense, texts in senses.items():
                for text in texts:
                    if words := normalise(text):
                        phrases[words[0]][words].add((group, sense))
        self._phrases = {
            first: sorted(
                ((words, tuple(sorted(senses))) for words, senses in found.items()),
                key=lambda entry: -len(entry[0]),
            )
            for first, found in phrases.items()
        }
        self._filler = frozenset(
            words[0]
            for texts in entries.get("talk", {}).values()
            for text in texts
            if len(words := normalise(text)) == 1
        )
        self._words = frozenset(word for found in phrases.values() for words in found for word in words)
        mendable = {
            word
            for group, senses in entries.items()
            if group not in _AS_TYPED
            for texts in senses.values()
            for text in texts
            for word in normalise(text)
        }
        self._long = tuple(sorted(word for word in mendable if len(word) >= 4 and word.isalpha()))

    def knows(self, word: str) -> bool:
        """Whether some phrase holds the word."""
        return word in self._words

    def filler(self, word: str) -> bool:
        """Whether the word says nothing of what is asked."""
        return word in self._filler

    def repair(self, word: str) -> str | None:
        """The one word of the lexicon that is a slip away, if any."""
        if word in self._words:
            return word
        if len(word) < 5 or not word.isalpha():
            return None
        near = process.extract(
            word, self._long, scorer=OSA.distance, score_cutoff=1 if len(word) < 8 else 2, limit=3
        )
        near = [hit for hit in near if hit[1] == near[0][1] and (hit[0][0] == word[0] or len(word) > 5)]
        return near[0][0] if near and (len(near) == 1 or near[0][1] == 1) else None

    def cues(self, words: Sequence[str]) -> Iterator[Cue]:
        """Every phrase in a sentence, the longest of each group at each word."""
        for start, first in enumerate(words):
            longest: dict[str, int] = {}
            for phrase, senses in self._phrases.get(first, ()):
                if tuple(words[start : start + len(phrase)]) == phrase:
                    for group, sense in senses:
                        if longest.setdefault(group, len(phrase)) == len(phrase):
                            yield Cue(start, start + len(phrase), group, sense)


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon."""
    return Lexicon(tomllib.loads(files(__package__).joinpath("lexicon.toml").read_text("utf-8")))
