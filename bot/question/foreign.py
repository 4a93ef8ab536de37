"""Countries and bodies that a text names and that are no partner of ASEAN."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.question.lexicon import Cue
from store.catalogue import Catalogue
from store.content import Content, fold, stem
from store.records import MEMBERS
from store.territories import territory_names

_LONGEST = 4


@cache
def _territories() -> Mapping[str, str]:
    """Names of countries, as folded words, to their ISO code."""
    return {fold(name.replace("-", " ")): code for code, names in territory_names().items() for name in names}


@cache
def _english() -> tuple[str, ...]:
    return tuple(name for name in _territories() if len(name) > 4 and name.isascii() and name.isalpha())


class Foreigners:
    """Tells the countries of the world that the catalogue knows from those that it does not."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self._content = content
        partners = {partner.iso for partner in catalogue.partners.values() if partner.iso}
        self._known = MEMBERS | partners
        self._hosts = {place.iso for place in catalogue.places.values() if place.iso} - self._known

    def find(
        self, forms: Sequence[str], odd: frozenset[int], named: frozenset[int], cues: Sequence[Cue]
    ) -> tuple[list[str], list[str]]:
        """Foreign parties, ``odd`` being the words that may name one: those that ASEAN is said to meet or no record speaks of, and those that some record names."""
        strong: list[str] = []
        weak: list[str] = []
        for start, end, name in [*self._countries(forms, odd, named), *self._bodies(forms, named, cues)]:
            beside = {forms[at] for at in (start - 1, end) if 0 <= at < len(forms)}
            spoken = all(self._content.knows(stem(word)) for word in name.split())
            (weak if spoken and "asean" not in beside else strong).append(name)
        return strong, weak

    def _countries(
        self, forms: Sequence[str], odd: frozenset[int], named: frozenset[int]
    ) -> list[tuple[int, int, str]]:
        found: list[tuple[int, int, str]] = []
        for start in range(len(forms)):
            if (found and start < found[-1][1]) or start not in odd:
                continue
            for end in range(min(start + _LONGEST, len(forms)), start, -1):
                name = " ".join(forms[start:end])
                code = _territories().get(name) if len(name) > 3 else None
                if code is None and end == start + 1 and start not in named:
                    code, name = self._mended(name)
                if code is None or code in self._known:
                    continue
                beside = "asean" in forms[max(start - 1, 0) : end + 1]
                if beside or (start not in named and code not in self._hosts):
                    found.append((start, end, name))
                    break
        return found

    def _mended(self, word: str) -> tuple[str | None, str]:
        """A country's name with one slip in a word that nobody knows otherwise."""
        if len(word) < 5 or not word.isalpha() or self._content.knows(stem(word)):
            return None, word
        near = process.extractOne(word, _english(), scorer=OSA.distance, score_cutoff=1)
        if near is None or near[0][0] != word[0]:
            return None, word
        return _territories()[near[0]], near[0]

    @staticmethod
    def _bodies(
        forms: Sequence[str], named: frozenset[int], cues: Sequence[Cue]
    ) -> list[tuple[int, int, str]]:
        return [
            (cue.start, cue.end, " ".join(forms[cue.start : cue.end]))
            for cue in cues
            if cue.group == "territory" and cue.start not in named and forms[cue.start] != "who"
        ]
