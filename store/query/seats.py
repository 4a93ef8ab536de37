"""Who holds whose seat: an office of one side is held by one person at a meeting."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from store.content import stems
from store.kinds import Level
from store.query.sides import Sides
from store.records import Attendance, Meeting

_SMALL = frozenset({"of", "the", "and", "for", "to", "in"})


class Seats:
    """Sets of meetings, a bit each, by who was there, for whom and in which office."""

    def __init__(self, records: Sequence[Any], sides: Sides) -> None:
        self._there: dict[str, int] = defaultdict(int)
        self._held: dict[tuple[str, frozenset[str]], int] = defaultdict(int)
        self._side: dict[str, int] = defaultdict(int)
        self._summits: dict[str, int] = defaultdict(int)
        self._seats: dict[str, set[tuple[str, frozenset[str]]]] = defaultdict(set)
        self._heads: dict[str, set[str]] = defaultdict(set)
        for at, record in enumerate(records):
            if isinstance(record, Meeting):
                for one in record.attendances:
                    if one.person:
                        self._add(1 << at, one, record, sides)

    def _add(self, bit: int, one: Attendance, meeting: Meeting, sides: Sides) -> None:
        person = str(one.person)
        self._there[person] |= bit
        own = main_sides(one, sides)
        for side in own:
            seat = side, office(one.role or "")
            self._side[side] |= bit
            if seat[1]:
                self._held[seat] |= bit
                self._seats[person].add(seat)
            if meeting.level is Level.SUMMIT:
                self._summits[side] |= bit
                self._heads[person].add(side)

    def there(self, person: str) -> int:
        """The meetings that somebody is known to have been at."""
        return self._there.get(person, 0)

    def taken(self, person: str) -> int:
        """The meetings at which somebody else held their office or, at a summit, spoke for their side."""
        mask = 0
        for seat in self._seats.get(person, ()):
            mask |= self._held[seat]
        for side in self._heads.get(person, ()):
            mask |= self._summits[side]
        return mask & ~self.there(person)

    def sided(self, side: str) -> int:
        """The meetings at which somebody is known to have stood for a side."""
        return self._side.get(side, 0)


def main_sides(one: Attendance, sides: Sides) -> tuple[str, ...]:
    """The sides of somebody's country, else those that the role names."""
    if one.country:
        return sides.named(one.country)
    return sides.named(one.role or "")


@lru_cache(maxsize=4000)
def office(role: str) -> frozenset[str]:
    """An office without the small words of its name."""
    return frozenset(stems(role)) - _SMALL
