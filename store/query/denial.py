"""Of which things a condition is denied: those that have something else recorded where that rules it out.

A field is closed where it can have but the values recorded (a date, a place, the partners of a meeting):
another value denies the claim. What a source merely names (who was there, topics, documents, sums) is open;
but an office that one person holds is denied to all others.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from store.content import stems
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Key,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
    parts,
)
from store.query.fields import FIELDS
from store.query.sort import Sort
from store.query.value import Thing

if TYPE_CHECKING:
    from store.query.engine import Engine

_UNSIDED_CHAIR = Some(Sort.ATTENDANCE, All((Has("chaired", ("yes",)), Holding("side", None, 0))))
_UNNAMED_CHAIR = Some(Sort.ATTENDANCE, All((Has("chaired", ("yes",)), Holding("person", None, 0))))

# Funds and treaties of ASEAN's own, which others may pay into and accede to without being their partners.
_JOINED = All((Has("kind", ("fund", "agreement")), Holding("partner", 0, 0)))


def deniable(condition: Condition) -> bool:
    """Whether all that a condition asks of is closed, so that what does not fit is known not to."""
    match condition:
        case Has(field) | Within(field) | Beside(field) | Linked(field) | Holding(field):
            return FIELDS[field].closed
        case Not(of):
            return deniable(of)
        case All(several) | Any(several):
            return all(deniable(one) for one in several)
        case Of(where):
            return deniable(where)
        case Some() | Says():
            return False


class Verdicts:
    """What is known of the things of a sort: each condition splits them in those of which it holds, those of
    which it is denied, and the rest."""

    def __init__(self, engine: Engine, sort: Sort) -> None:
        self.engine = engine
        self.sort = sort
        self._inner = sort if sort.inner else None
        self._shelf = engine.shelf(sort)
        self._known: dict[Condition, tuple[int, int]] = {}

    def on(self, thing: Thing, condition: Condition) -> bool | None:
        """Whether a condition holds of a thing; None where that is not recorded."""
        place = self.engine.place(thing)
        holds, denied = self.of(condition)
        return True if holds >> place & 1 else False if denied >> place & 1 else None

    def of(self, condition: Condition) -> tuple[int, int]:
        """The sets of those of which it holds and is denied."""
        if condition not in self._known:
            self._known[condition] = self._of(condition)
        return self._known[condition]

    def _of(self, condition: Condition) -> tuple[int, int]:
        match condition:
            case Not(of):
                holds, denied = self.of(of)
                return denied, holds
            case All(several):
                holds, denied = self._shelf.every, 0
                for one in several:
                    holds, denied = holds & self.of(one)[0], denied | self.of(one)[1]
                return holds, denied
            case Any(several):
                holds, denied = 0, self._shelf.every
                for one in several:
                    holds, denied = holds | self.of(one)[0], denied & self.of(one)[1]
                return holds, denied
            case Of(where) if self.sort.owner and self._inner:
                sides = Verdicts(self.engine, self.sort.owner).of(where)
                holds, denied = (self.engine.owned(side, self._inner) for side in sides)
                return holds, denied
        holds = self.engine.mask(condition, self._inner) | self._lasting(condition)
        return holds, self._denied(condition) & ~holds

    def _denied(self, condition: Condition) -> int:
        match condition:
            case Has("person", keys) if not self._inner:
                return self._unseated(keys)
            case Has(field, keys):
                return self._other(field, keys)
            case Some(Sort.ATTENDANCE, where) if not self._inner:
                return self._not_there(where)
            case Linked(field, to):
                ids = self.engine.ids(to)
                return self._other(field, ids) if ids else 0
            case Within(field) if FIELDS[field].closed:
                dated = self._shelf.dated(field)
                return dated.known & ~dated.touching(condition)
            case Beside() if FIELDS[condition.field].closed:
                return self._not_beside(condition)
            case Holding():
                return self._not_holding(condition)
        return 0

    def _lasting(self, condition: Condition) -> int:
        """The meetings that last into a time, though they began before it."""
        if self._inner or not isinstance(condition, Within) or condition.field != "date":
            return 0
        if condition.month is not None or condition.day is not None:
            return 0
        begun = self._shelf.within(Within("date", None, condition.last))
        return (
            begun
            & self._shelf.within(Within("end", condition.first, None))
            & self.engine.of_sort[Sort.MEETING]
        )

    def _recorded(self, field: str) -> int:
        """Those of which all values of a field are known."""
        if not FIELDS[field].closed:
            return 0
        known = self._shelf.known(field)
        if field == "partner" and not self._inner:
            known |= self.engine.of_sort[Sort.MEETING] | self.engine.of_sort[Sort.PROGRAMME]
            known &= ~self.engine.mask(_JOINED)
        if field == "chair" and not self._inner:
            known &= ~self.engine.mask(_UNNAMED_CHAIR)
        return known

    def _other(self, field: str, keys: Iterable[Key]) -> int:
        """Those with other values alone, none of which may be one of the keys less well known."""
        mask = self._recorded(field)
        for key in keys if mask else ():
            if FIELDS[field].link == "place":
                around = (place.id for place in self.engine.catalogue.around(str(key)))
                mask &= ~self._shelf.keyed("spot").of(around)
            elif field == "venue":
                said = set(stems(str(key)))
                near = [venue for venue in self._shelf.keyed(field) if said.intersection(stems(str(venue)))]
                mask &= ~self._shelf.keyed(field).of(near)
        return mask

    def _unseated(self, keys: Iterable[Key]) -> int:
        """The meetings at which the seat of one of some people of one name was held by somebody else."""
        mask = 0
        for key in keys:
            mask |= self.engine.seats.taken(str(key))
        return mask

    def _not_there(self, where: Condition) -> int:
        """The meetings at which others had the chair, or the side, that somebody is said to have had."""
        named = {one.field: one.keys for one in parts(where) if isinstance(one, Has)}
        keys = named.get("person", ())
        if "chaired" in named:
            if "side" in named and not keys:
                return self._recorded("chair") & ~self.engine.mask(_UNSIDED_CHAIR)
            return self._other("chair", keys) if keys else 0
        mask = self._unseated(keys) if keys else 0
        for side in named.get("side", ()) if keys else ():
            mask |= self.engine.seats.sided(str(side))
        return mask

    def _not_beside(self, condition: Beside) -> int:
        dates = self.engine.dates(condition.of, condition.field)
        if not dates:
            return 0
        dated = self._shelf.dated(condition.field)
        if condition.side == "before":
            end = min(when.last for when in dates)
            return dated.within(Within(condition.field, end, None))
        return dated.within(Within(condition.field, None, max(when.first for when in dates)))

    def _not_holding(self, condition: Holding) -> int:
        """A count of what is open may be more than is recorded, but never less."""
        counted = self._shelf.counted(condition.field)
        if FIELDS[condition.field].number:
            return self._recorded(condition.field)
        over = 0 if condition.most is None else counted.between(condition.most + 1, None)
        return self._recorded(condition.field) | over
