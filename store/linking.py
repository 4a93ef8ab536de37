"""What records link to and which of their sources they cite, each with the field that it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from store.kinds import Kind, Ref
from store.records import Body, Meeting, Member, Office, Partner, Place, Programme, Record

Where = tuple[str | int, ...]
Link = tuple[Where, Ref]

# The fields of what stands inside records that are ids, and of which kind.
_COUNTRY = {"country": Kind.PLACE}
_MEETING = {"meeting": Kind.MEETING}
_SITE = {"meeting": Kind.MEETING, "place": Kind.PLACE}
_PARTY = {"country": Kind.PLACE, "partner": Kind.PARTNER, "person": Kind.PERSON, **_SITE}
_CITING = ("history", "levels", "coordinators", "instruments", "parties", "applicants", "terms", "facts")


def links(record: Record) -> Iterator[Link]:
    """Every link of a record: the field it stands in and the record it leads to."""
    match record:
        case Partner():
            yield from _inside(record, "history", _MEETING)
            yield from _inside(record, "levels", _MEETING)
            yield from _inside(record, "coordinators", _COUNTRY)
        case Meeting():
            yield from _link(Kind.SERIES, record.series, "series")
            for kind, name in (
                (Kind.PARTNER, "partners"),
                (Kind.PLACE, "places"),
                (Kind.TOPIC, "topics"),
                (Kind.PROGRAMME, "programmes"),
                (Kind.BODY, "bodies"),
            ):
                yield from _row(record, name, kind)
            yield from _inside(record, "attendances", {"person": Kind.PERSON})
            yield from _inside(record, "documents", {"programme": Kind.PROGRAMME})
            yield from _inside(record, "pledges", {"by": Kind.PARTNER, "programme": Kind.PROGRAMME})
            yield from _single(record, "next", _SITE)
        case Programme():
            yield from _row(record, "partners", Kind.PARTNER)
            yield from _row(record, "topics", Kind.TOPIC)
            yield from _single(record, "adopted", _SITE)
            yield from _inside(record, "instruments", _SITE)
            yield from _inside(record, "parties", _PARTY)
            yield from _inside(record, "applicants", _COUNTRY)
        case Body():
            yield from _link(Kind.PLACE, record.place, "place")
        case Place():
            yield from _link(Kind.PLACE, record.within, "within")
        case Member():
            yield from _link(Kind.PLACE, record.place, "place")
            yield from _link(Kind.PLACE, record.capital, "capital")
            yield from _single(record, "joined", _SITE)
            yield from _inside(record, "history", _MEETING)
        case Office():
            yield from _link(Kind.BODY, record.body, "body")
            yield from _inside(record, "terms", {"person": Kind.PERSON, "country": Kind.PLACE})
        case _:
            return


def cited(record: Record) -> Iterator[tuple[Where, str]]:
    """The addresses of sources that stand inside a record, each with its field."""
    for name in _CITING:
        for i, one in enumerate(getattr(record, name, ())):
            if one.source is not None:
                yield (name, i, "source"), one.source


def uncited(record: Record) -> list[str]:
    """The addresses inside a record that are none of its sources'."""
    own = {source.url for source in getattr(record, "sources", ())}
    return [url for _, url in cited(record) if url not in own]


def _link(kind: Kind, target: str | None, *where: str | int) -> Iterator[Link]:
    if target is not None:
        yield where, Ref(kind, target)


def _row(record: Record, name: str, kind: Kind) -> Iterator[Link]:
    for i, target in enumerate(getattr(record, name)):
        yield from _link(kind, target, name, i)


def _inside(record: Record, name: str, fields: dict[str, Kind]) -> Iterator[Link]:
    for i, one in enumerate(getattr(record, name)):
        yield from _of(one, fields, name, i)


def _single(record: Record, name: str, fields: dict[str, Kind]) -> Iterator[Link]:
    if (one := getattr(record, name)) is not None:
        yield from _of(one, fields, name)


def _of(one: Any, fields: dict[str, Kind], *where: str | int) -> Iterator[Link]:
    for field, kind in fields.items():
        yield from _link(kind, getattr(one, field), *where, field)
