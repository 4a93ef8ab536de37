"""What the words of a language mean in English, from the TOML files beside this module, one a language."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib.resources import files

from bot.reading.languages.cutting import Atom, atoms
from store.spelling import Spelling

# What each atom of a text may be, with what that adds to a meaning.
Forms = Sequence[Sequence[tuple[str, str]]]

NAME = "name"
_CALENDAR = "calendar.tsv"
_SETTINGS, _SUFFIX, _MONTHS = "settings", "suffix", "calendar"
_SLOT = re.compile("#+")
# How many digits a slot holds: '#' any number of a few, '##' and '####' years.
_SLOTS = {"#": range(1, 4), "##": range(2, 3), "####": range(4, 5)}
_SHORTEST, _LONG = 5, 8


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
    def _spelling(self) -> Spelling:
        return Spelling(sorted(word for word in self.words if len(word) >= _SHORTEST and word.isalpha()))

    def near(self, word: str) -> list[str]:
        """The language's words that a longer one may be a slip of."""
        if len(word) < _SHORTEST or not word.isalpha():
            return []
        return [name for _, name in self._spelling.near(word, 1 if len(word) < _LONG else 2, limit=2)]

    def forms(self, atom: Atom) -> list[tuple[str, str]]:
        """What an atom may be, as it is and without suffixes, each with what that adds to its meaning."""
        found = [(atom.plain, "")]
        for suffix, added in self.suffixes:
            stem = atom.plain.removesuffix(suffix)
            if stem != atom.plain and len(stem) > 1 and stem in self.words:
                found.append((stem, added))
        return found

    def at(self, text: Sequence[Atom], start: int, forms: Forms) -> Iterator[Found]:
        """The phrases that begin at an atom; ``forms`` are those of each atom."""
        firsts = [form for form, _ in forms[start]]
        if text[start].number is not None:
            firsts += _SLOTS
        for first in dict.fromkeys(firsts):
            for phrase in self.phrases.get(first, ()):
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
            adds = [more for form, more in forms[at] if form == wanted.plain]
            if not adds or (atom.marks and atom.marks != wanted.marks):
                return None
            loose += bool(wanted.marks and not atom.marks)
            added = adds[0]
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


def _read(code: str, tables: Mapping[str, Mapping[str, object]], calendar: Iterable[str]) -> Glossary:
    settings = tables.get(_SETTINGS, {})
    ahead = settings.get("ahead", 0)
    glossary = Glossary(code, ahead if isinstance(ahead, int) else 0)
    for table, meanings in tables.items():
        for meaning, texts in meanings.items():
            listed = texts if isinstance(texts, list) else ()
            if table == _SUFFIX:
                glossary.suffixes += [(text, meaning) for text in listed]
            elif table != _SETTINGS:
                for text in listed:
                    glossary.add(text, meaning, table)
    for line in calendar:
        own, meaning, *names = line.split("\t")
        if own == code:
            for name in names:
                glossary.add(name, meaning, _MONTHS)
    return glossary


@cache
def glossaries() -> Mapping[str, Glossary]:
    """The packaged glossaries by the code of their language."""
    folder = files(__package__)
    calendar = folder.joinpath(_CALENDAR).read_text("utf-8").splitlines()
    return {
        file.name.removesuffix(".toml"): _read(
            file.name.removesuffix(".toml"), tomllib.loads(file.read_text("utf-8")), calendar
        )
        for file in sorted(folder.iterdir(), key=lambda one: one.name)
        if file.name.endswith(".toml")
    }
