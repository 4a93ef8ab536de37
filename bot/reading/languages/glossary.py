"""What the words of a language mean in English, from the TOML files beside this module, one a language."""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from bot.reading.languages.cutting import Atom, atoms
from store.spelling import Spelling

# What each atom of a text may be, with what that adds to a meaning.
Forms = Sequence[Mapping[str, str]]
NAME, HEAD, KIND = "name", "head", "kind"
_COUNTED = frozenset({NAME, HEAD, KIND, "person", "field"})
_CALENDAR = "calendar.tsv"
_SETTINGS, _SUFFIX, _MONTHS = "settings", "suffix", "calendar"
_SLOT = re.compile("#+")
_ORDINAL = re.compile(r"\b(\d+)th\b")
_ENDS = {1: "st", 2: "nd", 3: "rd"}
# How many digits a slot holds: '#' any number of a few, '##' and '####' years.
_SLOTS = {"#": range(1, 4), "##": range(2, 3), "####": range(4, 5)}
# How long a word must be that is mended by itself, and with two slips; in a phrase, with letters exchanged.
_SHORTEST, _LONG = 6, 8
_PAIR, _SWAPPED = 2, 4


def plural(noun: str) -> str:
    """Several of what is meant, in English."""
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def nth(number: int) -> str:
    """A number as an ordinal in English: 23 is '23rd'."""
    teen = number % 100 // 10 == 1
    return f"{number}{'th' if teen else _ENDS.get(number % 10, 'th')}"


def _exchanged(word: str, other: str) -> bool:
    """Whether two words hold the same letters."""
    return sorted(word) == sorted(other)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Atoms and what they mean, '' for nothing; ``table`` is the one of the file that holds them."""

    atoms: tuple[Atom, ...]
    meaning: str
    table: str


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text up to an atom, with its meaning there; ``loose`` atoms lack marks or have others."""

    end: int
    meaning: str
    loose: int
    table: str


@dataclass
class Glossary:
    """The phrases of one language by their first atom, and its suffixes with what they add to a meaning.

    ``ahead`` is by how much the years of its calendar are more, ``free`` whether marks are often typed wrong.
    """

    code: str
    ahead: int = 0
    free: bool = False
    phrases: dict[str, list[Phrase]] = field(default_factory=lambda: defaultdict(list))
    suffixes: list[tuple[str, str]] = field(default_factory=list)

    def naming(self, names: Iterable[tuple[str, str]]) -> Glossary:
        """The same with names, each with what it is called in English."""
        named = replace(self, phrases=defaultdict(list, {k: list(v) for k, v in self.phrases.items()}))
        for text, meaning in names:
            named.add(text, meaning, NAME)
        return named

    def add(self, text: str, meaning: str, table: str) -> None:
        found = tuple(atoms(text))
        if not found:
            raise ValueError(f"'{text}' of the language '{self.code}' holds no word")
        self.phrases[found[0].plain].append(Phrase(found, meaning, table))

    @cached_property
    def words(self) -> frozenset[str]:
        """Every atom of every phrase, without marks."""
        return frozenset(
            atom.plain for listed in self.phrases.values() for phrase in listed for atom in phrase.atoms
        )

    @cached_property
    def heads(self) -> frozenset[str]:
        """The first atoms of what names and numbers stand beside."""
        every = (phrase for listed in self.phrases.values() for phrase in listed if phrase.table == HEAD)
        return frozenset(phrase.atoms[0].plain for phrase in every)

    @cached_property
    def cognate(self) -> frozenset[str]:
        """The atoms that English has in what they mean."""
        every = (phrase for listed in self.phrases.values() for phrase in listed)
        return frozenset(
            atom.plain
            for phrase in every
            for atom in phrase.atoms
            if atom.plain in phrase.meaning.casefold().split()
        )

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(sorted(word for word in self.words if len(word) >= _SHORTEST and word.isalpha()))

    @cached_property
    def _short(self) -> Spelling:
        short = (word for word in self.words if _PAIR <= len(word) <= _SHORTEST and word.isalpha())
        return Spelling(sorted(short))

    def near(self, word: str) -> list[str]:
        """The language's words that a longer one may be a slip of, a shorter one by letters exchanged."""
        if not word.isalpha():
            return []
        if len(word) < _SHORTEST:
            return [name for name in self.slips(word) if len(word) >= _SWAPPED and _exchanged(word, name)]
        near = self._spelling.near(word, 1 if len(word) < _LONG else 2, limit=2)
        return [name for _, name in near if name[0] == word[0]]

    def slips(self, word: str) -> list[str]:
        """The language's words that a short one may be a slip of where others of a phrase stand beside it."""
        if not _PAIR <= len(word) < _SHORTEST or not word.isalpha():
            return []
        near = [name for _, name in self._short.near(word, 1)]
        return [name for name in near if name[0] == word[0] or _exchanged(word, name)]

    def forms(self, atom: Atom) -> dict[str, str]:
        """What an atom may be, as it is and without suffixes, each with what that adds to its meaning."""
        found = {atom.plain: ""}
        for suffix, added in self.suffixes:
            stem = atom.plain.removesuffix(suffix)
            if stem != atom.plain and len(stem) > 1 and stem in self.words:
                found.setdefault(stem, added)
        return found

    @cached_property
    def _index(self) -> Mapping[tuple[str, str], Sequence[Phrase]]:
        """The phrases by their first two atoms, '' for a second that is not there."""
        found: dict[tuple[str, str], list[Phrase]] = defaultdict(list)
        for first, listed in self.phrases.items():
            for phrase in listed:
                found[first, phrase.atoms[1].plain if len(phrase.atoms) > 1 else ""].append(phrase)
        return dict(found)

    def at(self, text: Sequence[Atom], start: int, forms: Forms) -> Iterator[Found]:
        """The phrases that begin at an atom; ``forms`` are those of each atom."""
        seconds = ["", *self._starts(text, start + 1, forms)]
        for first in self._starts(text, start, forms):
            for second in seconds:
                for phrase in self._index.get((first, second), ()):
                    found = self._fits(phrase, text, start, forms)
                    if found is not None:
                        yield found

    @staticmethod
    def _starts(text: Sequence[Atom], at: int, forms: Forms) -> Iterable[str]:
        """What an atom of a text may be in a phrase: itself, without suffixes, a slot for numbers."""
        if at >= len(text):
            return ()
        own = forms[at]
        return dict.fromkeys([*own, *_SLOTS]) if text[at].number is not None else own

    def _fits(self, phrase: Phrase, text: Sequence[Atom], start: int, forms: Forms) -> Found | None:
        end = start + len(phrase.atoms)
        if end > len(text):
            return None
        meaning, loose, added = phrase.meaning, 0, ""
        for at, wanted in enumerate(phrase.atoms, start):
            atom = text[at]
            if at > start and not atom.soft:
                return None
            if wanted.plain in _SLOTS:
                number = self._number(atom, _SLOTS[wanted.plain])
                if number is None:
                    return None
                meaning = _SLOT.sub(number, meaning, count=1)
                meaning = _ORDINAL.sub(lambda hit: nth(int(hit[1])), meaning)
                continue
            whole = atom.marks == wanted.marks
            if wanted.plain not in forms[at] or not (whole or self._may_be(atom, wanted)):
                return None
            loose += not whole
            added = forms[at][wanted.plain]
        if added and meaning and phrase.table in _COUNTED:
            meaning = plural(meaning)
        return Found(end, meaning, loose, phrase.table)

    def _may_be(self, atom: Atom, wanted: Atom) -> bool:
        """Whether a word whose marks differ may have been meant: it lacks some, or they are often wrong."""
        return self.free or not Counter(atom.marks) - Counter(wanted.marks)

    def _number(self, atom: Atom, size: range) -> str | None:
        value = atom.number
        if value is None or (len(atom.plain) not in size and atom.plain.isdecimal()):
            return None
        return self.year(atom.plain) if atom.plain.isdecimal() else str(value)

    def year(self, digits: str) -> str:
        """A year of the language's own calendar as one of the common era; other numbers as they are."""
        own = len(digits) == 4 and int(digits) > 2300
        return str(int(digits) - self.ahead) if own else digits


@cache
def _read(code: str) -> Glossary:
    """The glossary of a packaged file, behind whose own phrases stand those of its ``base``."""
    folder = files(__package__)
    tables: dict[str, Any] = tomllib.loads(folder.joinpath(f"{code}.toml").read_text("utf-8"))
    settings = tables.pop(_SETTINGS, {})
    glossary = Glossary(code, settings.get("ahead", 0), settings.get("free", False))
    for meaning, suffixes in tables.pop(_SUFFIX, {}).items():
        glossary.suffixes += [(suffix, meaning) for suffix in suffixes]
    for table, meanings in tables.items():
        for meaning, texts in meanings.items():
            for text in texts:
                glossary.add(text, meaning, table)
    for line in folder.joinpath(_CALENDAR).read_text("utf-8").splitlines():
        own, meaning, *names = line.split("\t")
        for name in names if own == code else ():
            glossary.add(name, meaning, _MONTHS)
    if "base" in settings:
        base = _read(settings["base"])
        glossary.suffixes += base.suffixes
        for first, phrases in base.phrases.items():
            glossary.phrases[first] += phrases
    return glossary


@cache
def glossaries() -> Mapping[str, Glossary]:
    """The packaged glossaries by the code of their language."""
    names = sorted(file.name for file in files(__package__).iterdir())
    return {code: _read(code) for name in names if (code := name.removesuffix(".toml")) != name}
