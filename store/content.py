"""Records found by all that they hold, not by their names alone.

Every word of a record is kept with how telling its place is: a title says more of a meeting than its summary.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from store.catalogue import Catalogue
from store.records import Meeting, Partner, Programme, Record, Ref

NAME, LABEL, PROSE = 1.0, 0.9, 0.7
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f'’]")
_LETTERS = str.maketrans({"đ": "d", "ı": "i", "ø": "o", "ł": "l"})
_KEPT = frozenset(
    {"laos", "asean", "series", "bus", "gas", "us", "paris", "texas", "mercosur", "business", "nations"}
)


def fold(text: str) -> str:
    """Lower case without accents and apostrophes, so that 'Türkiye’s' and 'turkiyes' are one."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS)))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """One form for a word in the singular and plural, present and past; words up to four letters stay."""
    if len(word) <= 4 or word in _KEPT or not word.isascii():
        return word
    for ending, instead in (
        ("ship", ""),
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4 and not word.endswith(("ss", "us", "is")):
            word = word.removesuffix(ending) + instead
            break
    return word.removesuffix("e") if len(word) > 5 else word


def stems(text: str) -> list[str]:
    """The words of a text as the index keeps them."""
    return [stem(word) for word in _WORD.findall(fold(text))]


def sentences(record: Record) -> Iterator[str]:
    """What a record says in whole sentences or titles, one by one."""
    match record:
        case Meeting():
            yield from record.highlights
            yield record.summary
            yield from (document.title for document in record.documents)
            if record.next:
                yield record.next.event
        case Partner():
            yield from (f"{step.event}, {step.at}" if step.at else step.event for step in record.history)
            yield record.summary
        case Programme():
            yield record.summary
        case _:
            if summary := getattr(record, "summary", ""):
                yield summary


class Content:
    """An index of the words of all partners, meetings and programmes; built once for a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.records: tuple[Record, ...] = (
            *catalogue.partners.values(),
            *catalogue.meetings.values(),
            *catalogue.programmes.values(),
            *catalogue.bodies.values(),
        )
        self.refs = tuple(Ref(record.kind_, record.id) for record in self.records)
        self.position = {ref: index for index, ref in enumerate(self.refs)}
        postings: dict[str, dict[int, float]] = defaultdict(dict)
        for index, record in enumerate(self.records):
            for weight, texts in self._texts(record):
                for word in set(stems(" ".join(texts))):
                    entry = postings[word]
                    if entry.get(index, 0.0) < weight:
                        entry[index] = weight
        self._postings: Mapping[str, Mapping[int, float]] = dict(postings)
        self._words = tuple(self._postings)
        self._said: dict[int, tuple[frozenset[str], ...]] = {}
        self._repaired: dict[str, str | None] = {}

    def _texts(self, record: Record) -> Iterable[tuple[float, Iterable[str]]]:
        named = [record.name, *(getattr(record, "aliases", ())), getattr(record, "acronym", None) or ""]
        if isinstance(record, Meeting):
            if series := self.catalogue.series.get(record.series):
                named += [series.name, series.acronym or "", *series.aliases]
            yield LABEL, (one.role or "" for one in record.attendances)
            yield LABEL, (self._person(one.person) for one in record.attendances if one.person)
            yield LABEL, (place.name for spot in record.places for place in self.catalogue.around(spot))
            yield LABEL, (record.venue or "", *(document.title for document in record.documents))
            yield LABEL, (pledge.to or "" for pledge in record.pledges)
        elif isinstance(record, Programme):
            if record.adopted:
                place = self.catalogue.places.get(record.adopted.place or "")
                yield LABEL, (record.adopted.at or "", place.name if place else "")
            yield LABEL, (record.kind.value,)
        yield NAME, named
        yield PROSE, sentences(record)

    def _person(self, person: str) -> str:
        found = self.catalogue.people.get(person)
        return " ".join((found.name, *found.aliases)) if found else ""

    def knows(self, word: str) -> bool:
        """Whether some record holds the word (as ``stems`` writes it)."""
        return word in self._postings

    def holding(self, word: str) -> Mapping[int, float]:
        """Positions in ``records`` of those that hold the word, each with how telling its place is."""
        return self._postings.get(word, {})

    def titles(self, word: str) -> bool:
        """Whether the name of some meeting holds the word."""
        held = self._postings.get(word, {})
        return any(telling == NAME and isinstance(self.records[at], Meeting) for at, telling in held.items())

    def said(self, position: int) -> tuple[frozenset[str], ...]:
        """The sentences of a record, each as its stems."""
        if position not in self._said:
            self._said[position] = tuple(frozenset(stems(text)) for text in sentences(self.records[position]))
        return self._said[position]

    def weight(self, word: str) -> float:
        """How rare the word is, from 0 to 1."""
        held = len(self._postings.get(word, ()))
        return math.log(1 + len(self.records) / (1 + held)) / math.log(1 + len(self.records))

    def repair(self, word: str) -> str | None:
        """The nearest word held: none is mended up to three letters, one slip from four, two from eight."""
        if word in self._postings:
            return word
        if len(word) < 4 or not word.isalpha():
            return None
        if word not in self._repaired:
            slips = 1 if len(word) < 8 else 2
            near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=slips, limit=5)
            best = [
                (slip, name[0] != word[0], -len(self._postings[name]), name)
                for name, slip, _ in near
                if name.isalpha() and len(name) > 3
            ]
            if len(self._repaired) > 20_000:
                self._repaired.clear()
            self._repaired[word] = min(best)[3] if best else None
        return self._repaired[word]
