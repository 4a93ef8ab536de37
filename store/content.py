"""Records found by all that they hold, not by their names alone.

Every word of a record is kept with how telling its place is: a title says more of a meeting than its summary.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from store.catalogue import Catalogue
from store.kinds import Ref
from store.records import Meeting, Partner, Programme, Record
from store.spelling import Spelling

# How telling a word's place is: in the record's name, in that of something it is tied to, in what it says.
NAME, LABEL, PROSE = 1.0, 0.9, 0.7
# How many mended words are remembered.
_REMEMBERED = 20_000
# From so many letters on a form is told from a slip; how much commoner must be what it is a slip of.
_LONG, _COMMONER = 7, 4
_WORD = re.compile(r"[^\W_]+")
# What folding makes of ASCII, at once.
_ASCII = {
    code: None if chr(code) == "'" else chr(code).lower() if chr(code).isalnum() else " "
    for code in range(128)
}
_MARKS = re.compile(r"[\u0300-\u036f'’]")
_LETTERS = {"đ": "d", "ı": "i", "ø": "o", "ł": "l"}
_KEPT = frozenset(
    {"laos", "asean", "series", "bus", "gas", "us", "paris", "texas", "mercosur", "business", "nations"}
)


def fold(text: str) -> str:
    """Lower case without accents and apostrophes, so that 'Türkiye’s' and 'turkiyes' are one."""
    text = text.casefold()
    if text.isascii():
        return text.replace("'", "")
    for letter, plain in _LETTERS.items():
        text = text.replace(letter, plain)
    return _MARKS.sub("", unicodedata.normalize("NFKD", text))


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
    return [stem(word) for word in _forms(text)]


def _forms(text: str) -> list[str]:
    return text.translate(_ASCII).split() if text.isascii() else _WORD.findall(fold(text))


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
            *sorted(catalogue.meetings.values(), key=lambda meeting: (meeting.date, meeting.id)),
            *catalogue.programmes.values(),
            *catalogue.bodies.values(),
        )
        self.refs = tuple(Ref(record.kind_, record.id) for record in self.records)
        self.position = {ref: index for index, ref in enumerate(self.refs)}
        postings: dict[str, dict[int, float]] = defaultdict(dict)
        forms: set[str] = set()
        for index, record in enumerate(self.records):
            for weight, texts in self._texts(record):
                said = _forms(" ".join(texts))
                forms.update(said)
                for word in dict.fromkeys(map(stem, said)):
                    postings[word].setdefault(index, weight)
        self._postings: Mapping[str, Mapping[int, float]] = dict(postings)
        self._forms = frozenset(forms)
        self._said: dict[int, tuple[frozenset[str], ...]] = {}
        self._repaired: dict[str, str | None] = {}

    def _texts(self, record: Record) -> Iterator[tuple[float, Iterable[str]]]:
        """What a record holds, the most telling first."""
        named = [record.name, *(getattr(record, "aliases", ())), getattr(record, "acronym", None) or ""]
        if isinstance(record, Meeting) and (series := self.catalogue.series.get(record.series)):
            named += [series.name, series.acronym or "", *series.aliases]
        yield NAME, named
        if isinstance(record, Meeting):
            yield LABEL, self._labels(record)
        elif isinstance(record, Programme):
            place = self.catalogue.places.get(record.adopted.place or "") if record.adopted else None
            at = record.adopted.at if record.adopted else None
            yield LABEL, (at or "", place.name if place else "", record.kind.value)
        yield PROSE, sentences(record)

    def _labels(self, meeting: Meeting) -> Iterator[str]:
        """Who and what a meeting is tied to, by name."""
        for one in meeting.attendances:
            yield one.role or ""
            yield self._person(one.person) if one.person else ""
        for spot in meeting.places:
            yield from (place.name for place in self.catalogue.around(spot))
        yield meeting.venue or ""
        yield from (document.title for document in meeting.documents)
        yield from (pledge.to or "" for pledge in meeting.pledges)

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
        return word in self._titled

    @cached_property
    def _titled(self) -> frozenset[str]:
        meetings = {at for at, record in enumerate(self.records) if isinstance(record, Meeting)}
        return frozenset(
            word
            for word, held in self._postings.items()
            if any(telling == NAME and at in meetings for at, telling in held.items())
        )

    def said(self, position: int) -> tuple[frozenset[str], ...]:
        """The sentences of a record, each as its stems."""
        if position not in self._said:
            self._said[position] = tuple(frozenset(stems(text)) for text in sentences(self.records[position]))
        return self._said[position]

    def weight(self, word: str) -> float:
        """How rare the word is, from 0 to 1."""
        held = len(self._postings.get(word, ()))
        return math.log(1 + len(self.records) / (1 + held)) / math.log(1 + len(self.records))

    @cached_property
    def _spelling(self) -> Spelling:
        return Spelling([word for word in self._postings if len(word) > 3 and word.isalpha()])

    def respelt(self, form: str) -> str | None:
        """A common word that a form is a slip of which no record holds, though some hold its stem:
        'committe' is no form of 'commit'. None where there is none."""
        if form in self._forms or len(form) < _LONG or not form.isalpha():
            return None
        least = _COMMONER * len(self._postings.get(stem(form), ()))
        near = [
            word
            for _, word in self._form_spelling.near(form, 1)
            if word[0] == form[0] and len(self._postings.get(stem(word), ())) > least
        ]
        return max(near, key=lambda word: len(self._postings[stem(word)]), default=None)

    @cached_property
    def _form_spelling(self) -> Spelling:
        return Spelling([word for word in self._forms if len(word) >= _LONG and word.isalpha()])

    def repair(self, word: str) -> str | None:
        """The nearest word held: none is mended up to three letters, one slip from four, two from eight."""
        if word in self._postings:
            return word
        if len(word) < 4 or not word.isalpha():
            return None
        if word not in self._repaired:
            near = self._spelling.near(word, 1 if len(word) < 8 else 2)
            best = [(slips, name[0] != word[0], -len(self._postings[name]), name) for slips, name in near]
            if len(self._repaired) > _REMEMBERED:
                self._repaired.clear()
            self._repaired[word] = min(best)[3] if best else None
        return self._repaired[word]
