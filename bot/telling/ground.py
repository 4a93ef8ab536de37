"""What a teller tells by: the focus of the question, the catalogue and how rare its words are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.telling.focus import Focus
from store.catalogue import Catalogue
from store.content import Content, stems
from store.records import Meeting, Record

# How rare a word is at most that tells nothing of where in a sentence the answer stands.
_COMMON = 0.25


@lru_cache(maxsize=20_000)
def row(text: str) -> tuple[str, ...]:
    """The words of a text of the catalogue as stems, in their order."""
    return tuple(stems(text))


@dataclass(frozen=True, slots=True)
class Ground:
    focus: Focus
    catalogue: Catalogue
    content: Content

    def weight(self, words: Iterable[str]) -> float:
        """How much some words tell together, the rarer the more."""
        return sum(map(self.content.weight, sorted(words)))

    def rare(self, words: Iterable[str]) -> frozenset[str]:
        """Those of some words that tell anything: 'force', not 'in'."""
        return frozenset(word for word in words if self.content.weight(word) > _COMMON)

    def own(self, record: Record) -> frozenset[str]:
        """The words by which the record itself is called; of a meeting its place, time and people, too."""
        names = _names(record)
        if isinstance(record, Meeting):
            names += self._of_meeting(record)
        return frozenset(word for name in names for word in row(name))

    def _of_meeting(self, meeting: Meeting) -> Iterator[str]:
        catalogue = self.catalogue
        if series := catalogue.series.get(meeting.series):
            yield from _names(series)
        for spot in meeting.places:
            yield from (name for place in catalogue.around(spot) for name in _names(place))
        if len(meeting.partners) == 1 and (partner := catalogue.partners.get(meeting.partners[0])):
            yield from _names(partner)
        there = {one.person for one in meeting.attendances}
        for person in self.focus.people:
            if person in there and person in catalogue.people:
                yield from _names(catalogue.people[person])
        yield str(meeting.date)

    def rest(self, record: Record) -> frozenset[str]:
        """The words of the question that do not merely call the record."""
        return self.focus.words - self.own(record)


def _names(record: Record) -> list[str]:
    return [record.name, getattr(record, "acronym", None) or "", *getattr(record, "aliases", ())]
