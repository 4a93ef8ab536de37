"""What a teller says of a record: a fact with the values that it states, or that it is not recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.texts.territories import name_of
from bot.texts.text import Text
from store.kinds import Ref
from store.records import Record


@dataclass(frozen=True, slots=True)
class Stated:
    """``text`` says the fact, without a full stop; ``values`` are its parts in canonical form.

    ``refs`` are the records that it names, ``source`` the address of the very page, '' for the record's own.
    """

    text: str
    values: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """The record is known, this of it is not: ``what`` completes 'the catalogue does not record …'.

    It is in the language that is spoken: ``unrecorded`` makes one of a text.
    """

    what: str


Told = Stated | Unrecorded


def unrecorded(what: Text, **places: object) -> Unrecorded:
    """That something is not recorded, its places filled."""
    return Unrecorded(what.format(**places))


def quoted(sentence: str, values: Iterable[str] = ()) -> Stated:
    """A sentence of the record as it stands there, values none twice."""
    return Stated(sentence.rstrip("."), tuple(dict.fromkeys(values)))


def titles(records: Iterable[Record]) -> Stated:
    """Records by their names."""
    found = tuple(records)
    said = "; ".join(map(name_of, found))
    names = tuple(record.name for record in found)
    return Stated(said, names, tuple(Ref(record.kind_, record.id) for record in found))
