"""A fact in words, with the values that it states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.answer.inquiry import Inquiry
from store.records import Record, Ref


@dataclass(frozen=True, slots=True)
class Stated:
    """``text`` says the fact, without a full stop; ``values`` are its parts in canonical form; ``refs`` what it names."""

    text: str
    values: tuple[str, ...]
    refs: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """The record is known, this of it is not: ``what`` completes 'the catalogue does not record …'."""

    what: str


Teller = Callable[[Record, Inquiry], "Stated | Unrecorded"]
