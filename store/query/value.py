"""What queries come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from store.kinds import Ref
from store.query.fields import Value as Plain
from store.query.sort import Item, Sort

Thing = Ref | Item


def owners(things: Iterable[Thing]) -> tuple[Ref, ...]:
    """The records among some things, and those that the items among them stand in; none twice."""
    return tuple(dict.fromkeys(thing.owner if isinstance(thing, Item) else thing for thing in things))


@dataclass(frozen=True, slots=True)
class Found:
    """The items of a sort that fit: meetings and steps by date, others as the catalogue has them."""

    sort: Sort
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Values of fields, thing by thing: ``rows`` has a tuple of values for each field asked for."""

    fields: tuple[str, ...]
    rows: tuple[tuple[Thing, tuple[tuple[Plain, ...], ...]], ...]


@dataclass(frozen=True, slots=True)
class Number:
    """How many, and of what."""

    number: int
    things: tuple[Thing, ...] = ()
    values: tuple[Plain, ...] = ()


@dataclass(frozen=True, slots=True)
class Sums:
    """Amounts by currency, and the pledges that they are made of."""

    amounts: tuple[tuple[str, Decimal], ...]
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Tallied:
    """Values of a field by how many have them, the most (or least) first, each with those that do."""

    field: str
    rows: tuple[tuple[Plain, tuple[Thing, ...]], ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """How far apart two values are, in ``unit``; None where one is not known as exactly, or they are
    amounts of two currencies. Counts and sums have no ``ends``."""

    apart: int | Decimal | None
    unit: str
    ends: tuple[tuple[Thing, Plain | None], ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """Whether a claim holds; None where it is not recorded. ``by``: what decides.

    ``fields`` has the field of each row of ``by``, '' where it is none.
    """

    holds: bool | None
    by: tuple[tuple[Thing, tuple[Plain, ...]], ...] = ()
    things: tuple[Thing, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """What was compared, the winner first, each with its measure; ``tied`` where the first two are equal.

    ``order`` has the places that they were given in. ``certain`` is False where the first two are dates that
    are not known well enough to tell which is the earlier.
    """

    rows: tuple[tuple[tuple[Thing, ...], Plain | None], ...]
    order: tuple[int, ...]
    tied: bool = False
    certain: bool = True


Value = Found | Told | Number | Sums | Tallied | Apart | Truth | Ranked
