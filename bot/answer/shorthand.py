"""Short queries as codes for a button: whoever holds one gets the list again, today and in years.

``xm.Pcanada.Vsummit.d2010-2015``: meetings with Canada, of the level of summits, from 2010 to 2015. A capital
says that the condition is as wide as questions mean it: a programme counts as of a series whose meeting
adopted it.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from bot.answer.codes import key, ref_of, stands_for
from store.catalogue import Catalogue
from store.kinds import Kind, Level, Mode, PartnerStatus, ProgrammeKind
from store.query.condition import All, Any, Condition, Has, Linked, Within, both, parts
from store.query.query import Select
from store.query.sort import Sort

LONGEST = 48
_SORTS = {"m": Sort.MEETING, "g": Sort.PROGRAMME, "p": Sort.PARTNER}
_RECORDS = {
    "p": Kind.PARTNER,
    "s": Kind.SERIES,
    "t": Kind.TOPIC,
    "l": Kind.PLACE,
    "h": Kind.PERSON,
    "b": Kind.BODY,
    "g": Kind.PROGRAMME,
}
_SLUGS: dict[str, tuple[str, type[StrEnum]]] = {
    "v": ("level", Level),
    "k": ("kind", ProgrammeKind),
    "u": ("status", PartnerStatus),
    "o": ("mode", Mode),
}
_LETTERS = {
    **{kind.value: letter for letter, kind in _RECORDS.items()},
    **{field: letter for letter, (field, _) in _SLUGS.items()},
}
_DAYS = re.compile(r"d(\d{4}|\d{8})?-(\d{4}|\d{8})?", re.ASCII)
_OWN = frozenset({"partner", "programme"})
# How short keys may stand as they are, and how many bytes of a digest stand for a longer id or slug.
_WAYS = ((40, 10, 10), (12, 6, 3))


def shorthand(query: Select) -> str:
    """The code of a query, '' for one that is too long or that there are no letters for."""
    letter = next((letter for letter, sort in _SORTS.items() if sort is query.sort), "")
    conditions = [one for one in parts(query.where) if one != Has("sort", (query.sort.value,))]
    for longest, ids, slugs in _WAYS:
        told = [_written(one, longest, ids, slugs) for one in conditions]
        found = ".".join((f"x{letter}", *told))
        if letter and told and all(told) and len(found) <= LONGEST:
            return found
    return ""


def read_shorthand(text: str, catalogue: Catalogue) -> Select | None:
    """The query of a code, or None for anything else and where the record that it is about is gone."""
    head, *said = text.split(".")
    sort = _SORTS.get(head[1:]) if head[:1] == "x" else None
    conditions = [one for part in said if (one := _read(part, catalogue))]
    if sort is None or not said or len(conditions) < len(said):
        return None
    return Select(sort, both(*conditions))


def _written(condition: Condition, longest: int, ids: int, slugs: int) -> str:
    """The letters for a condition, '' where there are none."""
    match condition:
        case Within("date", first, last, None, None) if first or last:
            return f"d{_day(first, (1, 1))}-{_day(last, (12, 31))}"
        case Has(field, (str() as one,)) if field in _LETTERS:
            letter = _LETTERS[field]
        case Any((Has(field, (str() as one,)) as held, _)) if field in _LETTERS and _wide(held) == condition:
            letter = _LETTERS[field].upper()
        case _:
            return ""
    slug = letter.lower() in _SLUGS
    return letter + key(one, longest, slugs if slug else ids)


def _read(part: str, catalogue: Catalogue) -> Condition | None:
    """The condition that letters stand for."""
    letter, written = part[:1], part[1:]
    if letter == "d":
        return _within(part)
    found: str | None = None
    if kind := _RECORDS.get(letter.lower()):
        field, ref = kind.value, ref_of(kind, written, catalogue)
        found = ref.id if ref else None
    elif letter.lower() in _SLUGS:
        field, slugs = _SLUGS[letter.lower()]
        found = next((slug.value for slug in slugs if stands_for(written, slug.value)), None)
    if found is None:
        return None
    held = Has(field, (found,))
    return _wide(held) if letter.isupper() else held


def _wide(held: Has) -> Condition:
    """A condition as wide as questions mean it."""
    if held.field in _OWN:
        return Any((held, All((Has("id", held.keys), Has("sort", (held.field,))))))
    if held.field == "status":
        return Any((held, Linked("partner", Select(Sort.PARTNER, held))))
    return Any((held, Linked("meeting", Select(Sort.MEETING, held))))


def _day(day: date | None, end: tuple[int, int]) -> str:
    """A day in digits, its year alone where it begins or ends one."""
    if day is None:
        return ""
    return f"{day.year:04d}" if (day.month, day.day) == end else f"{day:%Y%m%d}"


def _within(part: str) -> Condition | None:
    """The days that digits stand for; None where there is no such day."""
    found = _DAYS.fullmatch(part)
    try:
        first, last = (
            date.fromisoformat(f"{digits}{rest}"[:8]) if digits else None
            for digits, rest in zip(found.groups() if found else ("", ""), ("0101", "1231"), strict=True)
        )
    except ValueError:
        return None
    return Within("date", first, last) if first or last else None
