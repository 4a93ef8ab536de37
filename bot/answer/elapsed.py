"""How long what is told has gone on, in whole years, months or days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.answer.answer import Fact
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.texts.calendar import number
from bot.texts.text import say_many
from store.dates import PartialDate
from store.kinds import Kind
from store.query.query import Select
from store.query.sort import Sort

_DAY, _MONTHS = timedelta(1), 12
# What is of a day and does not go on.
_POINTS = frozenset({Sort.STAGE, Sort.STEP, Sort.APPLICANT, Sort.INSTRUMENT})
_WHOLE = {
    "year": say_many("That is {count} full year.", "That is {count} full years."),
    "month": say_many("That is {count} full month.", "That is {count} full months."),
    "day": say_many("That is {count} day.", "That is {count} days."),
}


def elapsed(fact: Fact, reading: Reading, said: Said) -> Fact:
    """A fact with the time from its day to its last day, or to today; as it is where it has no such day, or
    that is not known well enough to count. Meetings are asked how long they lasted, which they tell."""
    units = said.text.senses("lasting")
    ends = _ends(fact, reading, said) if units and fact.refs and fact.refs[0].kind is not Kind.MEETING else ()
    if not ends or ends[0].first > said.today:
        return fact
    begin, end = ends[0], min([said.today, *(one.last + _DAY for one in ends[1:])])
    for unit in _units(units):
        shortest, longest = _count(begin.last, end, unit), _count(begin.first, end, unit)
        if longest:
            if shortest != longest:
                return fact
            told = _WHOLE[unit].format(number=longest, count=number(longest))
            return replace(fact, lead=f"{fact.lead} {told}", values=(*fact.values, str(longest)))
    return fact


def _ends(fact: Fact, reading: Reading, said: Said) -> list[PartialDate]:
    """The day on which it began and, of a term, that on which it ended; none of several things."""
    days = [one for value in fact.values if (one := _day(value))]
    sort = reading.query.sort if isinstance(reading.query, Select) else None
    if sort in _POINTS or "between" in said.text.senses("relation"):
        return []
    if "force" in said.text.senses("bond"):
        return days[:1] if reading.asked[:1] == ("in_force",) else []
    return days if len(days) <= (2 if sort and sort.running else 1) else []


def _units(asked: frozenset[str] | set[str]) -> list[str]:
    """The units to count in, the largest first; where any would do, the largest that comes to one."""
    every = list(_WHOLE)
    return [one for one in every if one in asked] or every


def _count(begin: date, end: date, unit: str) -> int:
    if unit == "day":
        return (end - begin).days
    months = (end.year - begin.year) * _MONTHS + end.month - begin.month - (end.day < begin.day)
    return months // _MONTHS if unit == "year" else months


def _day(value: str) -> PartialDate | None:
    try:
        return PartialDate.parse(value)
    except ValueError:
        return None
