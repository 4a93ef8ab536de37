"""What a teller says of a record: a fact with the values that it states, or that it is not recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.answer.inquiry import Inquiry, ref_of
from store.content import stems
from store.kinds import Ref
from store.records import Record


@dataclass(frozen=True, slots=True)
class Stated:
    """``text`` says the fact, without a full stop; ``values`` are its parts in canonical form.

    ``refs`` are the records that it names.
    """

    text: str
    values: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """The record is known, this of it is not: ``what`` completes 'the catalogue does not record …'."""

    what: str


Told = Stated | Unrecorded
Teller = Callable[[Record, Inquiry], Told]


def quoted(sentence: str, values: Iterable[str] = ()) -> Stated:
    """A sentence of the record as it stands there."""
    return Stated(sentence.rstrip("."), tuple(values))


def titles(records: Iterable[Record]) -> Stated:
    """Records by their names."""
    found = tuple(records)
    names = tuple(record.name for record in found)
    return Stated("; ".join(names), names, tuple(map(ref_of, found)))


def without_repeats(told: Iterable[Stated]) -> list[Stated]:
    """Those that say something new: not 'In Vientiane, Lao PDR' beside 'Adopted 2016 in Vientiane'."""
    kept: list[Stated] = []
    for one in told:
        words = set(stems(one.text))
        said = f" {' '.join(word for other in kept for word in stems(other.text))} "
        names = [" ".join(stems(value)) for value in one.values]
        named = bool(names) and all(f" {name} " in said and not name.isdigit() for name in names)
        kept = [other for other in kept if not set(stems(other.text)) < words]
        if not (words <= set(said.split()) or (named and kept)):
            kept.append(one)
    return kept
