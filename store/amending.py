"""One simple field of a record changed, with the page that says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from store.checking import LONGEST_NAME, complaints
from store.dates import PartialDate
from store.kinds import Kind
from store.records import Record, Source

_DATES = frozenset({"date", "date_end", "since", "until"})
_NUMBERS = frozenset({"ordinal"})
_NAMES = frozenset({"title", "name", "acronym"})
SIMPLE: dict[Kind, tuple[str, ...]] = {
    Kind.MEETING: ("title", "date", "date_end", "venue", "ordinal", "acronym", "summary"),
    Kind.PROGRAMME: ("name", "since", "until", "acronym", "summary"),
    Kind.PARTNER: ("name", "summary"),
    Kind.SERIES: ("name", "acronym"),
    Kind.BODY: ("name", "date", "acronym", "summary"),
    Kind.PERSON: ("name",),
    Kind.PLACE: ("name",),
    Kind.TOPIC: ("name",),
    Kind.MEMBER: ("name", "summary"),
    Kind.OFFICE: ("name",),
}
"""The fields of each kind that hold one text, date or number and no link."""
LONGEST = 1_000


def is_date(field: str) -> bool:
    return field in _DATES


def is_number(field: str) -> bool:
    return field in _NUMBERS


def longest(field: str) -> int:
    """How many characters a field may hold."""
    return LONGEST_NAME if field in _NAMES else LONGEST


def told(record: Record, field: str) -> str:
    """What a simple field holds, as it is written: '2022-07-06', 'Lancaster House'; '' for nothing."""
    value = getattr(record, field, None)
    return value.iso if isinstance(value, PartialDate) else "" if value is None else str(value)


def read_value(field: str, text: str) -> Any:
    """What a text says for a simple field; ValueError with the reason where it says nothing that fits."""
    text = " ".join(text.split())
    if not text or len(text) > longest(field):
        raise ValueError(f"a text of 1 to {longest(field):,} characters is needed")
    if field in _DATES:
        return PartialDate.parse(text)
    if field in _NUMBERS:
        if not (text.isascii() and text.isdigit() and 0 < int(text) < 1_000):
            raise ValueError(f"'{text}' is no number from 1 to 999")
        return int(text)
    return text


def amended(record: Record, field: str, text: str, source: Source | None = None) -> Record:
    """The record with that field changed, and the source beside its own where it keeps sources.

    Raises ValueError with the reason where the field is none of the simple ones or the text does not fit.
    """
    if field not in SIMPLE[record.kind_]:
        raise ValueError(f"'{field}' is no field that can be changed so")
    values: dict[str, Any] = {field: read_value(field, text)}
    sources: tuple[Source, ...] | None = getattr(record, "sources", None)
    if source and sources is not None and source.url not in {one.url for one in sources}:
        values["sources"] = (*sources, source)
    changed: Record = replace(record, **values)
    begin, end = (getattr(changed, name, None) for name in _span(changed))
    if begin and end and end.last < begin.first:
        raise ValueError(f"it would end on {end} and begin on {begin}")
    if faults := complaints(changed, field):
        raise ValueError(faults[0])
    return changed


def is_address(text: str) -> bool:
    """Whether a text is the address of a page."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and not text.split()[1:]


def _span(record: Record) -> tuple[str, str]:
    return ("date", "date_end") if record.kind_ is Kind.MEETING else ("since", "until")
