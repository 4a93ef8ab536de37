"""The query language: what is looked for, and what is made of it. Every query has one value."""

from __future__ import annotations

from dataclasses import dataclass

from store.query.condition import All, Condition
from store.query.sort import Sort


@dataclass(frozen=True, slots=True)
class Select:
    """The items of a sort that fit."""

    sort: Sort
    where: Condition = All()  # noqa: RUF009 (frozen)


@dataclass(frozen=True, slots=True)
class Pick:
    """One of a set by its order in a date or number: 0 the first, 1 the second, -1 the last …; with ``size``
    so many, those behind it or, where it is counted from the end, before it.

    Equal ones are in the order of their ids. Those without a value are left out, and by 'amount' all that are
    not in the currency of most.
    """

    of: Query
    by: str
    at: int = 0
    size: int = 1


@dataclass(frozen=True, slots=True)
class Peak:
    """Those of a set in which a date, number or length is the most (or least).

    Lengths are counts of values: of a field that is closed ('partner'), what has none is left out; of one
    that is open ('document'), it counts as 0. Amounts are compared within a currency: the
    biggest pledge of each, those of the currency that most pledges have first.
    """

    of: Query
    by: str
    most: bool = True


@dataclass(frozen=True, slots=True)
class Project:
    """The values of fields of all that a query finds.

    With one field that links to records it finds these: ``Project(summits, ("chair",))`` are people.
    """

    of: Query
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many a query finds; with ``field``, how many different values of that field."""

    of: Query
    field: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of the amounts of pledges, or of those of meetings, currency by currency."""

    of: Query


@dataclass(frozen=True, slots=True)
class Tally:
    """The values of a field over a set (years of dates), by how many have them: ``least`` or more."""

    of: Query
    field: str
    most: bool = True
    least: int = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """How far apart two dates or numbers are, or two counts or sums (``field`` is then of no account).

    Dates are apart in days, or in months or years of the calendar: the unit is 'day', 'month' or 'year'.
    """

    of: tuple[Query, Query]
    field: str
    unit: str = "day"


@dataclass(frozen=True, slots=True)
class Alike:
    """Whether all of some records have the same value of a field.

    'place' holds the countries around a city too, so that 'city' is what tells two cities apart.
    """

    of: tuple[Query, ...]
    field: str


@dataclass(frozen=True, slots=True)
class Rank:
    """Which of several records or sets has the most (or least) of a date, number or length.

    Counts, sums and gaps are ranked by what they come to, ``by`` being of no account; sums and amounts in the
    one currency that most of them have.
    """

    of: tuple[Query, ...]
    by: str
    most: bool


@dataclass(frozen=True, slots=True)
class Holds:
    """Whether a claim is true of what a query finds: of a record, of any of a set, or of ``every`` one.

    ``Holds(set, All())`` asks whether there is any, ``Holds(Count(set), Holding("id", 2, 2))`` whether there
    are so many.
    """

    of: Query
    claim: Condition
    every: bool = False


Query = Select | Pick | Peak | Project | Count | Total | Tally | Gap | Alike | Rank | Holds
