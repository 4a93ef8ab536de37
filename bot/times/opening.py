"""Applies the word that opens a time: since, after, before, until, around, as of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from bot.times.periods import DAY, SIZES, beside
from bot.times.point import Point
from bot.times.spans import with_year
from bot.times.time import Time
from bot.times.token import Token

_OPEN_AHEAD, _OPEN_BEHIND = frozenset({"since", "after", "as-of"}), frozenset({"before", "until"})
_SPANNED = frozenset({"since", "from", "between"})


class Found(NamedTuple):
    """A time at tokens ``start`` to ``end`` (not included) with the senses of its opening and closing word.

    Without its opening word it begins at ``head``.
    """

    point: Point
    start: int
    head: int
    end: int
    opening: str
    closing: str = ""

    @property
    def relation(self) -> str:
        """The sense of both words together."""
        yearly = self.point.last_month is not None and self.opening != "since"
        if self.opening in _SPANNED and (yearly or self.point.turn is not None):
            return "between"
        if self.closing and self.opening not in _OPEN_AHEAD | _OPEN_BEHIND:
            return "since" if self.closing == "from" else self.closing
        if self.opening == "between":
            return "in"
        return "in" if self.opening == "on" else self.opening


def settled(found: Found, today: date, year: int | None) -> Found:
    """With a year where an open end needs one: the only one that the text names, else that nearest today."""
    point, relation = found.point, found.relation
    if point.month is None or relation not in _OPEN_AHEAD | _OPEN_BEHIND:
        return found
    if year is not None:
        return found._replace(point=with_year(point, year))
    dated = with_year(point, today.year)
    if relation in _OPEN_AHEAD and dated.first is not None and dated.first > today:
        dated = with_year(point, today.year - 1)
    elif relation in _OPEN_BEHIND and dated.last is not None and dated.last < today:
        dated = with_year(point, today.year + 1)
    return found._replace(point=dated._replace(anchor=True))


def time_of(found: Found, words: Sequence[Token], today: date) -> Time | None:
    """The time that a text names; None where no calendar has it."""
    point, relation = found.point, found.relation
    if not point.valid:
        return None
    try:
        first, last, relation = _applied(point, relation, today)
    except (ValueError, OverflowError):
        return None
    if first is not None and last is not None and first > last:
        return None
    return Time(
        first,
        last,
        words[found.start].start,
        words[found.end - 1].end,
        point.unit if (first, last) == (point.first, point.last) else "span",
        point.month,
        point.day,
        relation,
        point.anchor,
        point.last_month,
        point.last_day,
    )


def _applied(point: Point, relation: str, today: date) -> tuple[date | None, date | None, str]:
    """The first and last day, and the relation; 'as of' today is all that was."""
    first, last = point.first, point.last
    if relation == "as-of" and first is not None and last is not None and first <= today <= last:
        return None, last, relation
    if relation in ("since", "as-of"):
        return first, None, relation
    if relation == "after" and point.turn is not None:
        return point.turn + DAY, last, "between"
    if relation == "after" and last is not None:
        return last + DAY, None, relation
    if relation == "until" or (relation == "before" and point.grade == "end"):
        return None, last, relation
    if relation == "before" and first is not None:
        return None, first - DAY, relation
    if relation == "around" and first is not None and last is not None and point.grade in SIZES:
        return beside(point.grade, first, -1)[0], beside(point.grade, last, 1)[1], relation
    return first, last, relation
