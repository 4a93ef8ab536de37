"""Countries and bodies that a text names and that are no partner of ASEAN."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache

from bot.question.sentence import Sentence
from store.catalogue import Catalogue
from store.content import Content, fold, stem
from store.kinds import MEMBERS
from store.spelling import Spelling
from store.territories import territory_names

# First word, the word after the last, and the name.
_Party = tuple[int, int, str]
# The most words of a country's name.
_LONGEST = 4


@cache
def _territories() -> Mapping[str, str]:
    """Names of countries, as folded words, to their ISO code."""
    codes = [code for code, names in territory_names().items() for _ in names]
    lines = "\n".join(name for names in territory_names().values() for name in names)
    return dict(zip(fold(lines.replace("-", " ")).split("\n"), codes, strict=True))


@cache
def _spelling() -> Spelling:
    """Names that a slip is looked for in."""
    return Spelling([name for name in _territories() if len(name) > 4 and name.isascii() and name.isalpha()])


class Foreigners:
    """Tells the countries of the world that the catalogue knows from those that it does not."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self._content = content
        partners = {partner.iso for partner in catalogue.partners.values() if partner.iso}
        self._known = MEMBERS | partners
        self._hosts = {place.iso for place in catalogue.places.values() if place.iso} - self._known

    def find(self, sentence: Sentence, rest: Collection[int]) -> tuple[list[str], list[str]]:
        """Foreign parties: those that ASEAN is said to meet or no record names, and those that one does.

        ``rest`` are the places of words that mean nothing else.
        """
        strong: list[str] = []
        weak: list[str] = []
        for start, end, name in (*self._countries(sentence, rest), *_bodies(sentence)):
            spoken = all(self._content.knows(stem(word)) for word in name.split())
            met = "asean" in (sentence.form(start - 1), sentence.form(end))
            (weak if spoken and not met else strong).append(name)
        return strong, weak

    def _countries(self, sentence: Sentence, rest: Collection[int]) -> Iterator[_Party]:
        """Names of countries among the rest, and among names that stand beside 'asean'."""
        forms, named = sentence.forms, sentence.named
        beside = {at + step for at, form in enumerate(forms) if form == "asean" for step in (-1, 1)}
        read_to = 0
        for start in sorted({*rest, *(named & beside)}):
            if start < read_to:
                continue
            if sentence.among(start, "spot"):
                continue
            for end in range(min(start + _LONGEST, len(forms)), start, -1):
                name = " ".join(forms[start:end])
                code = _territories().get(name) if len(name) > 3 else None
                if code is None and end == start + 1 and start not in named:
                    code, name = self._mended(name)
                if code is None or code in self._known:
                    continue
                met = "asean" in forms[max(start - 1, 0) : end + 1]
                if met or (start not in named and code not in self._hosts):
                    yield start, end, name
                    read_to = end
                    break

    def _mended(self, word: str) -> tuple[str | None, str]:
        """A country's name with one slip in a word that nobody knows otherwise."""
        if len(word) < 5 or not word.isalpha() or self._content.knows(stem(word)):
            return None, word
        for _, name in _spelling().near(word, 1, limit=1):
            if name[0] == word[0]:
                return _territories()[name], name
        return None, word


def _bodies(sentence: Sentence) -> Iterator[_Party]:
    """Bodies that the lexicon knows as no part of the catalogue."""
    for cue in sentence.told("territory"):
        if cue.start not in sentence.named and sentence.form(cue.start) != "who":
            yield cue.start, cue.end, sentence.span(cue)
