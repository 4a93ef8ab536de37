"""Whether a field can be told of a record at all, and whether the record's own entries hold it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.telling.names import listed
from bot.telling.sums import sums
from store.content import sentences
from store.kinds import ProgrammeKind
from store.records import Body, Meeting, Partner, Programme, Record

Held = Callable[[Record], bool]


def _has(name: str) -> Held:
    return lambda record: bool(getattr(record, name, None))


def _open(record: Record) -> bool:
    return bool(record)


def _adopted(part: str) -> Held:
    return lambda record: bool(getattr(getattr(record, "adopted", None), part, None))


def _people(record: Record) -> bool:
    return any(one.person for one in getattr(record, "attendances", ()))


def _money(record: Record) -> bool:
    return bool(getattr(record, "pledges", ())) or any(sums(text) for text in sentences(record))


def _is_body(record: Record) -> bool:
    return getattr(record, "iso", None) is None


def _listed(record: Record) -> bool:
    return any(listed(text) for text in sentences(record))


def _seated(record: Record) -> bool:
    return getattr(record, "kind", None) in (
        ProgrammeKind.CENTRE,
        ProgrammeKind.FUND,
        ProgrammeKind.NETWORK,
        ProgrammeKind.RESERVE,
    )


_MEETING: Mapping[str, Held] = {
    "when": _open, "where": _has("places"), "venue": _has("venue"), "who": _people,
    "capacity": _people, "how_much": _money,
    "topics": _has("topics"), "documents": _has("documents"), "programmes": _has("programmes"),
    "next_step": _has("next"), "mode": _has("mode"), "how_long": _open, "level": _open,
    "ordinal": _has("ordinal"), "full_name": _has("acronym"), "partners": _has("partners"),
    "members": _has("partners"), "adopted_at": _open, "said": _has("highlights"), "theme": _has("highlights"),
    "number": _has("highlights"), "card": _open,
}  # fmt: skip
_PROGRAMME: Mapping[str, Held] = {
    "when": _adopted("date"), "where": _adopted("place"), "seat": _seated, "how_much": _money,
    "topics": _has("topics"), "period": _has("since"), "in_force": _has("since"),
    "full_name": _has("acronym"), "partners": _has("partners"), "funders": _has("partners"),
    "members": _listed, "frequency": _seated, "adopted_at": _adopted("at"), "said": _open,
    "number": _open, "card": _open, "documents": _open,
    "programmes": _open, "theme": _open, "status": _has("agreement"),
}  # fmt: skip
_PARTNER: Mapping[str, Held] = {
    "when": _has("history"), "documents": _has("history"), "adopted_at": _has("history"),
    "who": _has("coordinators"), "period": _has("coordinators"), "coordinator": _has("coordinators"),
    "status": _open, "history": _has("history"), "said": _open, "card": _open, "programmes": _open,
    "members": _is_body, "frequency": _open, "how_much": _money, "number": _open, "level": _has("levels"),
}  # fmt: skip
_BODY: Mapping[str, Held] = {
    "when": _has("date"), "where": _has("place"), "seat": _has("place"), "full_name": _has("acronym"),
    "said": _open, "card": _open, "members": _open, "frequency": _open, "number": _open,
}  # fmt: skip
_TABLES: Mapping[type[Record], Mapping[str, Held]] = {
    Meeting: _MEETING, Programme: _PROGRAMME, Partner: _PARTNER, Body: _BODY,
}  # fmt: skip


def apt(record: Record, field: str) -> str:
    """'held' where an entry of the record answers it, 'lacking' where none does, 'never' where none could."""
    holds = _TABLES.get(type(record), {}).get(field)
    return "never" if holds is None else "held" if holds(record) else "lacking"
