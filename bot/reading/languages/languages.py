"""Tells the language of a text, and gives it in English words where it is another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.languages.asking import asking
from bot.reading.languages.cutting import Atom, atoms, is_unspaced, plain_words
from bot.reading.languages.glossary import NAME, Glossary, glossaries
from bot.reading.languages.glossing import Piece, pieces
from bot.reading.languages.ordering import Ordering
from bot.reading.lexicon.lexicon import Lexicon
from bot.times.lexicon import time_lexicon
from store.content import Content, stem
from store.matching.matcher import Matcher
from store.matching.names import catalogue_names
from store.matching.plain import EVERYDAY
from store.matching.words import normalise

ENGLISH = "en"
# Single letters are of any language.
_SHORTEST = 2
_ASEAN = "asean"
# So many English words may stand beside one of another language where there are several of these.
_MIXED = 2


@dataclass(frozen=True, slots=True)
class Glossed:
    """A text in English words, the code of the language that it was in, its words that nobody knows."""

    language: str
    text: str
    strange: tuple[str, ...] = ()


class Languages:
    """The glossaries, beside what English, the catalogue and its names know."""

    def __init__(self, lexicon: Lexicon, content: Content, matcher: Matcher) -> None:
        self._lexicon = lexicon
        self._content = content
        self._matcher = matcher
        self._named: dict[str, Glossary] = {}

    def english(self, text: str) -> Glossed:
        """A text in English words."""
        if self._telling.keys().isdisjoint(plain_words(text)):
            return Glossed(ENGLISH, text)
        found = atoms(text)
        code = self.told(found)
        if code == ENGLISH:
            return Glossed(code, text)
        way = self._way(text, found, code)
        return Glossed(code, self._written(way), tuple(self._strange(way)))

    def names(self, text: str) -> Iterator[str]:
        """A name in English words, by each language that any of its words tells: a name is too short for
        one language to be sure."""
        found = atoms(text)
        for code in self._counts(found):
            yield self._written(self._way(text, found, code))

    def _way(self, text: str, found: list[Atom], code: str) -> list[Piece]:
        glossary = self._glossary(code)
        return pieces(text, found, glossary, self._known, self._names(text, found, glossary))

    def _written(self, way: list[Piece]) -> str:
        return Ordering(asking(way, self._lexicon), self._lexicon).written()

    def _strange(self, way: Sequence[Piece]) -> Iterator[str]:
        """The words that neither the glossary nor English nor any record has."""
        for piece in way:
            word = piece.meaning.casefold()
            worded = (
                len(word) >= _SHORTEST and not any(map(str.isdecimal, word)) and any(map(str.isalpha, word))
            )
            if not piece.table and worded and not self._known(word):
                yield piece.meaning

    def _counts(self, found: list[Atom]) -> Counter[str]:
        """How many words tell each language."""
        counts: Counter[str] = Counter()
        for atom in found:
            counts.update(self._telling.get(atom.plain, ()))
        return counts

    def told(self, found: list[Atom]) -> str:
        """The language that most of the words are that tell one; English where it is in doubt."""
        counts = self._counts(found)
        if not counts:
            return ENGLISH
        english = sum(
            not atom.marks and len(atom.plain) >= _SHORTEST and self._lexicon.filler(atom.plain)
            for atom in found
            if atom.plain not in self._telling
        )
        most = max(counts.values())
        strange = [atom for atom in found if not self._known(atom.plain)]
        code = max((one for one in counts if counts[one] == most), key=lambda one: _held(strange, one))
        asks = any(
            ("question", "wh") in self._lexicon.held(atom.plain)[1] and atom.plain not in self._telling
            for atom in found
        )
        mixed = most > 1 and most * _MIXED >= english and not asks
        first = found[0].plain
        held = glossaries()[code].phrases.get(first, ())
        own = not self._english(first) and any(phrase.table != NAME for phrase in held)
        begun = most == english and (own or code in self._telling.get(first, ()))
        return code if most > english or mixed or begun else ENGLISH

    def _known(self, word: str) -> bool:
        """Whether English or some record has the word."""
        return self._english(word) or self._content.knows(stem(word))

    def _english(self, word: str) -> bool:
        return word in EVERYDAY or self._lexicon.knows(word) or time_lexicon().knows(word)

    @cached_property
    def _telling(self) -> Mapping[str, tuple[str, ...]]:
        """Words that are none of English, to the languages that have them; none of a record, save those of
        meetings' names, which records bear in several languages."""
        found: dict[str, tuple[str, ...]] = {}
        for code, glossary in glossaries().items():
            for word in glossary.words - glossary.cognate:
                known = self._english if word in glossary.heads else self._known
                if is_unspaced(word) or (len(word) >= _SHORTEST and word.isalpha() and not known(word)):
                    found[word] = (*found.get(word, ()), code)
        return found

    def _glossary(self, code: str) -> Glossary:
        """A packaged one, with the catalogue's names where words are written without spaces."""
        if code not in self._named:
            glossary = glossaries()[code]
            if any(map(is_unspaced, glossary.words)):
                catalogue = self._content.catalogue
                names = [name for name in catalogue_names(catalogue) if is_unspaced(name.text)]
                records = [(name.text, catalogue.get(name.ref)) for name in names]
                glossary = glossary.naming((text, record.name) for text, record in records if record)
            self._named[code] = glossary
        return self._named[code]

    def _names(self, text: str, found: list[Atom], glossary: Glossary) -> dict[int, list[int]]:
        """The names that a text holds as they are: the last atoms by the first."""
        forms: list[str] = []
        owners: list[int] = []
        for at, atom in enumerate(found):
            for form in normalise(text[atom.start : atom.end]):
                forms.append(form)
                owners.append(at)
        named: dict[int, list[int]] = {}
        for span in self._matcher.spot(forms):
            first, last = owners[span.start], owners[span.end - 1] + 1
            inner = {atom.plain for atom in found[first:last]}
            proper = all(atom.raw[:1].isupper() for atom in found[first:last])
            common = _ASEAN in inner or (inner <= glossary.words and not proper)
            if span.exact and (last - first == 1 or not common):
                named.setdefault(first, []).append(last)
        return named


def _held(found: Sequence[Atom], code: str) -> int:
    """How many atoms a language has, those, too, that tell none."""
    words = glossaries()[code].words
    return sum(atom.plain in words for atom in found)
