"""Words with senses, read from the TOML files beside this module, one a language."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from store.matching.words import normalise
from store.spelling import Spelling

# Groups whose words a slip is never mended to.
_AS_TYPED = frozenset(
    {"talk", "outside", "aside", "territory", "region", "alone", "synonym", "before", "after", "joint"}
)
_WORDS, _SPELLING, _SYNONYM = "words", "spelling", "synonym"
_SHORTEST, _LONG = 4, 8


Senses = tuple[tuple[str, str], ...]
"""What a phrase means: groups, each with a sense."""


@dataclass(slots=True, unsafe_hash=True)  # not frozen, since it is made often
class Cue:
    """Words ``start`` to ``end`` (not included) that bear ``sense`` in ``group``: ('field', 'when')."""

    start: int
    end: int
    group: str
    sense: str


def words_of(cues: Iterable[Cue]) -> frozenset[int]:
    """The places of the words of cues."""
    return frozenset(at for cue in cues for at in range(cue.start, cue.end))


class Lexicon:
    """Phrases by group and sense, lists of single ``words``, how else some are ``spelt``, and what signs of
    ``coins`` are called.

    ``entries`` are tables as in the files: group, sense, phrases.
    """

    def __init__(self, entries: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        self.words = {name: frozenset(listed) for name, listed in entries.get(_WORDS, {}).items()}
        self.spelt = {other: word for word, listed in entries.get(_SPELLING, {}).items() for other in listed}
        self.coins = {sign: name for name, signs in entries.get("coin", {}).items() for sign in signs}
        senses_of: dict[tuple[str, ...], dict[tuple[str, str], None]] = defaultdict(dict)
        for group, senses in entries.items():
            if group not in (_WORDS, _SPELLING):
                for sense, texts in senses.items():
                    for text in texts:
                        senses_of[normalise(text)][group, sense] = None
        senses_of.pop((), None)
        self._phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], Senses]]] = defaultdict(list)
        for phrase in sorted(senses_of, key=len, reverse=True):
            self._phrases[phrase[:2]].append((phrase, tuple(senses_of[phrase])))
        self._known = frozenset(word for phrase in senses_of for word in phrase)
        self._single: Mapping[str, frozenset[tuple[str, str]]] = {
            phrase[0]: frozenset(senses) for phrase, senses in senses_of.items() if len(phrase) == 1
        }
        self._groups: Mapping[str, frozenset[str]] = {
            word: frozenset(group for group, _ in senses) for word, senses in self._single.items()
        }
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

    def knows(self, word: str) -> bool:
        """Whether some phrase holds the word."""
        return word in self._known

    def held(self, word: str) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
        """The groups of which the word by itself bears a sense, and those senses."""
        return self._groups.get(word, frozenset()), self._single.get(word, frozenset())

    def filler(self, word: str) -> bool:
        """Whether the word says nothing of what is asked."""
        return ("talk", "filler") in self._single.get(word, frozenset())

    def near(self, word: str) -> list[str]:
        """The words that are a slip away (two from eight letters on), the nearest first."""
        if len(word) < _SHORTEST or not word.isalpha():
            return []
        return [name for _, name in self._spelling.near(word, 1 if len(word) < _LONG else 2, limit=4)]

    def repair(self, word: str) -> str | None:
        """The word that is a slip away, if any; a known word for itself."""
        return word if word in self._known else next(iter(self.near(word)), None)

    def cues(self, words: Sequence[str]) -> Iterator[Cue]:
        """Every phrase in a sentence, the longest of each group at each word."""
        words = tuple(words)
        for start in range(len(words)):
            longest: dict[str, int] = {}
            next_ = words[start : start + 2]
            for begun in (next_, next_[:1]) if len(next_) > 1 else (next_,):
                for phrase, senses in self._phrases.get(begun, ()):
                    size = len(phrase)
                    if size == len(begun) or words[start : start + size] == phrase:
                        for group, sense in senses:
                            if longest.setdefault(group, size) == size:
                                yield Cue(start, start + size, group, sense)

    def in_full(self, words: Sequence[str]) -> tuple[str, ...]:
        """Words, those in full that stand for others: 'cooperation organisation' for 'coop org'."""
        found: list[str] = []
        short = {cue.start: cue for cue in self.cues(words) if cue.group == _SYNONYM}
        at = 0
        while at < len(words):
            cue = short.get(at)
            found += normalise(cue.sense) if cue else words[at : at + 1]
            at = cue.end if cue else at + 1
        return tuple(found)


def read_entries() -> dict[str, dict[str, list[str]]]:
    """The tables of all packaged files together."""
    merged: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    folder = files(__package__)
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            tables: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
            for group, senses in tables.items():
                for sense, phrases in senses.items():
                    merged[group][sense] += phrases
    return {group: dict(senses) for group, senses in merged.items()}


@cache
def lexicon() -> Lexicon:
    """The packaged lexicon."""
    return Lexicon(read_entries())
