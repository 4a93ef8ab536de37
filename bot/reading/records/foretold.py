"""The sentences in which meetings speak of what was still to come."""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property

from bot.telling.ahead import looks_ahead
from store.content import Content, stems
from store.kinds import Ref
from store.records import Meeting

# How much of what one of them says counts for what the meeting is called.
_CALLED = 0.5


class Foretold:
    """Finds the sentence that says most of some words."""

    def __init__(self, content: Content) -> None:
        self._content = content

    def nearest(self, words: Set[str]) -> tuple[Ref, frozenset[str], float] | None:
        """The meeting that says most of some words in one of them, those that it says or is called by, and
        which share of all they are; None where none says any."""
        weight, total = self._content.weight, sum(map(self._content.weight, words))
        found: tuple[Ref, frozenset[str], float] | None = None
        best = 0.0
        for ref, said, called in self._sentences:
            own, other = sum(map(weight, words & said)), sum(map(weight, (words & called) - said))
            if own and own + _CALLED * other > best:
                best = own + _CALLED * other
                found = ref, frozenset(words & (said | called)), (own + other) / total
        return found

    @cached_property
    def _sentences(self) -> list[tuple[Ref, frozenset[str], frozenset[str]]]:
        """Each with the words that it says and those that its meeting is called by."""
        return [
            (Ref(record.kind_, record.id), frozenset(stems(text)), self._called(record))
            for record in self._content.records
            if isinstance(record, Meeting)
            for text in record.highlights
            if looks_ahead(text)
        ]

    def _called(self, meeting: Meeting) -> frozenset[str]:
        catalogue = self._content.catalogue
        series = catalogue.series.get(meeting.series)
        partners = (catalogue.partners.get(one) for one in meeting.partners)
        names = [meeting.name, *([series.name] if series else []), *(one.name for one in partners if one)]
        return frozenset(word for name in names for word in stems(name))
