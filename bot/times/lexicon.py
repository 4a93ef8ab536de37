"""The words that tell the time and the forms they stand in, read from the package's TOML files."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import product

from bot.times.token import Token, tokens
from store.spelling import Spelling

# A table of a language: senses, each with its words, phrases or forms.
Tables = Mapping[str, Mapping[str, Sequence[str]]]
# What may stand at a token: by table or filler, each sense and the index after it.
Heads = dict[str, list[tuple[str, int]]]

DIGITS = frozenset({"day", "year", "short", "rank", "count", "digits", "stamp", "years", "odd-year"})
POINT = "point"
_FORM, _FILLER, _SUFFIX = "form", "filler", "suffix"
# Tables whose words a slip is mended to.
_MENDED = frozenset({"month", "opening", "closing", "unit", "units", "near", "weekday", "decade"})
# Without one of these or a digit no text tells a time.
TELLING = frozenset(
    {"month", "weekday", "season", "unit", "units", "near", "decade", "running", "strange", "sign", "century",
     "thousand", "era", "while"}
)  # fmt: skip
_SHORTEST = 5


@dataclass(slots=True)
class Node:
    """A place in the tree of forms: what may follow (a time within: ``inner``), and the forms that end."""

    after: dict[str, Node] = field(default_factory=dict)
    inner: Node | None = None
    forms: list[str] = field(default_factory=list)

    def grown(self, slot: str) -> Node:
        """The place after a slot, made if there is none."""
        if slot != POINT:
            return self.after.setdefault(slot, Node())
        self.inner = self.inner or Node()
        return self.inner


class TimeLexicon:
    """The words of some languages together; ValueError for a form with a name that nothing has."""

    def __init__(self, languages: Iterable[Tables]) -> None:
        self.suffixes: dict[str, tuple[str, ...]] = {}
        self.forms = Node()
        self._phrases: dict[str, list[tuple[tuple[str, ...], str, str]]] = defaultdict(list)
        mended, forms = set(), []
        for tables in languages:
            for table, senses in tables.items():
                for sense, texts in senses.items():
                    if table == _FORM:
                        forms += [(sense, text) for text in texts]
                    elif table == _SUFFIX:
                        self.suffixes[sense] = (*self.suffixes.get(sense, ()), *texts)
                    else:
                        slot = sense if table == _FILLER else table
                        for phrase in (tuple(token.text for token in tokens(text)) for text in texts):
                            self._phrases[phrase[0]].append((phrase, slot, sense))
                            mended |= set(phrase) if table in _MENDED else set()
        for listed in self._phrases.values():
            listed.sort(key=lambda entry: len(entry[0]), reverse=True)
        slots = {slot for listed in self._phrases.values() for _, slot, _ in listed} | DIGITS | {POINT}
        for name, text in forms:
            self._grow(name, text, slots)
        self._mended = sorted(word for word in mended if len(word) >= _SHORTEST)
        self._spelling = Spelling(self._mended)
        self._longest = max(map(len, self._mended), default=0) + 1
        self._cuts = frozenset(cut for word in self._mended for cut in _cuts(word))

    def _grow(self, name: str, text: str, slots: set[str]) -> None:
        ways = []
        for part in text.split():
            slot = part.removesuffix("?")
            if slot not in slots:
                raise ValueError(f"the form '{text}' of '{name}' has '{slot}', which nothing is called")
            ways.append(((), (slot,)) if part.endswith("?") else ((slot,),))
        for way in product(*ways):
            node = self.forms
            for slots_ in way:
                for slot in slots_:
                    node = node.grown(slot)
            if name not in node.forms:
                node.forms.append(name)

    def heads(self, words: Sequence[Token], at: int, form: str) -> Heads:
        """What may stand at a token, which is read as ``form``."""
        found: Heads = {}
        for phrase, slot, sense in self._phrases.get(form, ()):
            end = at + len(phrase)
            if len(phrase) == 1 or tuple(word.text for word in words[at + 1 : end]) == phrase[1:]:
                found.setdefault(slot, []).append((sense, end))
        return found

    def knows(self, word: str) -> bool:
        """Whether some phrase begins with the word."""
        return word in self._phrases

    def repair(self, word: str) -> str | None:
        """The word that is one slip away, its first letter right."""
        if not _SHORTEST <= len(word) <= self._longest or not word.isalpha():
            return None
        if self._cuts.isdisjoint(_cuts(word)):
            return None
        near = self._spelling.near(word, 1)
        return next((meant for _, meant in near if meant[0] == word[0]), None)


def _cuts(word: str) -> Iterator[str]:
    """The word, and the word without each letter: words one slip apart share one of these."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def read_languages() -> Iterator[Tables]:
    """The tables of every language's file in the package."""
    for file in sorted(files(__package__).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".toml"):
            yield tomllib.loads(file.read_text("utf-8"))


@cache
def time_lexicon() -> TimeLexicon:
    """The packaged lexicon, read once."""
    return TimeLexicon(read_languages())
