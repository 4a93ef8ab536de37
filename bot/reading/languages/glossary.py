"""What the words of a language mean in English, from the TOML files beside this module, one a language."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
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
_CALENDAR = "calendar.tsv"
_SETTINGS, _SUFFIX, _MONTHS = "settings", "suffix", "calendar"
_SLOT = re.compile("#+")
# How many digits a slot holds: '#' any number of a few, '##' and '####' years.
_SLOTS = {"#": range(1, 4), "##": range(2, 3), "####": range(4, 5)}
_SHORTEST, _LONG = 6, 8


def plural(noun: str) -> str:
    """Several of what is meant, in English."""
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Atoms and what they mean, '' for nothing; ``table`` is the one of the file that holds them."""

    atoms: tuple[Atom, ...]
    meaning: str
    table: str


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text up to an atom, with its meaning there; ``loose`` atoms were typed without marks."""

    end: int
    meaning: str
    loose: int
    table: str


@dataclass
class Glossary:
    """The phrases of one language by their first atom, and its suffixes with what they add to a meaning."""

    code: str
    ahead: int = 0
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
        """The atoms of what names and numbers stand beside."""
        every = (phrase for listed in self.phrases.values() for phrase in listed if phrase.table == HEAD)
        return frozenset(atom.plain for phrase in every for atom in phrase.atoms)

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling(sorted(word for word in self.words if len(word) >= _SHORTEST and word.isalpha()))

    def near(self, word: str) -> list[str]:
        """The language's words that a longer one may be a slip of."""
        if len(word) < _SHORTEST or not word.isalpha():
            return []
        return [name for _, name in self._spelling.near(word, 1 if len(word) < _LONG else 2, limit=2)]

    def forms(self, atom: Atom) -> dict[str, str]:
        """What an atom may be, as it is and without suffixes, each with what that adds to its meaning."""
        found = {atom.plain: ""}
        for suffix, added in self.suffixes:
            stem = atom.plain.removesuffix(suffix)
            if stem != atom.plain and len(stem) > 1 and stem in self.words:
                found.setdefault(stem, added)
        return found

    def at(self, text: Sequence[Atom], start: int, forms: Forms) -> Iterator[Found]:
        """The phrases that begin at an atom; ``forms`` are those of each atom."""
        firsts = [*forms[start]]
        if text[start].number is not None:
            firsts += _SLOTS
        seconds = {*_SLOTS, *forms[start + 1]} if start + 1 < len(text) else ()
        for first in dict.fromkeys(firsts):
            for phrase in self.phrases.get(first, ()):
                if len(phrase.atoms) > 1 and phrase.atoms[1].plain not in seconds:
                    continue
                found = self._fits(phrase, text, start, forms)
                if found is not None:
                    yield found

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
                continue
            if wanted.plain not in forms[at] or (atom.marks and atom.marks != wanted.marks):
                return None
            loose += bool(wanted.marks and not atom.marks)
            added = forms[at][wanted.plain]
        return Found(end, plural(meaning) if added and meaning else meaning, loose, phrase.table)

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
    glossary = Glossary(code, settings.get("ahead", 0))
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
