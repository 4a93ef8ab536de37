"""Whose people were at a meeting: the countries and bodies that somebody's role and country name."""

from __future__ import annotations

from collections.abc import Iterator

from store.catalogue import Catalogue
from store.content import stems
from store.records import Attendance, Body, Partner, Place

# The fewest letters of a name that is looked for.
_SHORTEST = 2


class Sides:
    """Reads ids of partners, places and bodies out of roles: 'Foreign Minister of Japan' is 'japan'."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._named: dict[tuple[str, ...], set[str]] = {}
        records: tuple[Partner | Place | Body, ...] = (
            *catalogue.partners.values(),
            *catalogue.places.values(),
            *catalogue.bodies.values(),
        )
        for record in records:
            short = getattr(record, "acronym", None) or ""
            for name in (record.name, *record.aliases, short):
                words = tuple(stems(name))
                if words and len("".join(words)) >= _SHORTEST:
                    self._named.setdefault(words, set()).add(record.id)
        self._longest = max(map(len, self._named), default=0)
        self._catalogue = catalogue
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, one: Attendance) -> tuple[str, ...]:
        """The ids that somebody's country and role name, with the countries around a place."""
        return tuple(dict.fromkeys((*self.named(one.country or ""), *self.named(one.role or ""))))

    def named(self, text: str) -> tuple[str, ...]:
        """The ids that a text names, the longest names first tried, with the countries around a place."""
        if text not in self._known:
            self._known[text] = tuple(dict.fromkeys(self._read(text)))
        return self._known[text]

    def _read(self, text: str) -> Iterator[str]:
        words = stems(text)
        at = 0
        while at < len(words):
            for end in range(min(len(words), at + self._longest), at, -1):
                if found := self._named.get(tuple(words[at:end])):
                    for id_ in sorted(found):
                        yield id_
                        yield from (place.id for place in self._catalogue.around(id_))
                    at = end - 1
                    break
            at += 1
