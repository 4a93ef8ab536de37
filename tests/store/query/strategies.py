"""Any well-typed queries and conditions, for hypothesis."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
)
from store.query.fields import FIELDS
from store.query.query import (
    Alike,
    Count,
    Gap,
    Holds,
    Peak,
    Pick,
    Project,
    Query,
    Rank,
    Select,
    Tally,
    Total,
)
from store.query.sort import Sort

_KNOWN = ("canada", "japan", "first", "second", "jakarta", "indonesia", "summit", "virtual", "joko", "trade")
_KEYS = st.sampled_from(_KNOWN) | st.text(max_size=6) | st.integers(-(10**12), 10**12)
_FIELDS = st.sampled_from(sorted(FIELDS))
_DATED = st.sampled_from(sorted(name for name, field in FIELDS.items() if field.dated))
_NUMBERS = st.none() | st.integers(-3, 99)
_DAYS = st.none() | st.dates(date(1960, 1, 1), date(2030, 1, 1)) | st.dates()
_INNER = st.sampled_from([sort for sort in Sort if sort.inner])


def _several(depth: int) -> st.SearchStrategy[tuple[Condition, ...]]:
    return st.lists(conditions(depth - 1), max_size=2).map(tuple)


def conditions(depth: int) -> st.SearchStrategy[Condition]:
    """Conditions with so many levels of others within them."""
    leaves: list[st.SearchStrategy[Condition]] = [
        st.builds(Has, _FIELDS, st.lists(_KEYS, max_size=3).map(tuple)),
        st.builds(
            Within, _DATED, _DAYS, _DAYS, st.none() | st.integers(1, 12), st.none() | st.integers(1, 31)
        ),
        st.builds(Holding, _FIELDS, _NUMBERS, _NUMBERS),
        st.builds(Says, st.text(max_size=6), st.booleans()),
    ]
    if depth < 1:
        return st.one_of(leaves)
    held = conditions(depth - 1)
    inner: list[st.SearchStrategy[Condition]] = [
        st.builds(Not, held),
        st.builds(All, _several(depth)),
        st.builds(Any, _several(depth)),
        st.builds(Some, _INNER, held),
        st.builds(Of, held),
        st.builds(Linked, _FIELDS, queries(depth - 1)),
        st.builds(Beside, _DATED, st.sampled_from(["before", "after"]), queries(depth - 1)),
    ]
    return st.one_of(leaves + inner)


def queries(depth: int) -> st.SearchStrategy[Query]:
    """Queries with so many levels of queries and conditions within them."""
    sorts = st.sampled_from(Sort)
    if depth < 1:
        return st.builds(Select, sorts)
    of, where = queries(depth - 1), conditions(depth - 1)
    several = st.lists(of, min_size=1, max_size=2).map(tuple)
    return st.one_of(
        st.builds(Select, sorts, where),
        st.builds(Pick, of, _FIELDS, st.integers(-9, 9)),
        st.builds(Peak, of, _FIELDS, st.booleans()),
        st.builds(Project, of, st.lists(_FIELDS, min_size=1, max_size=3).map(tuple)),
        st.builds(Count, of, st.just("") | _FIELDS),
        st.builds(Total, of),
        st.builds(Tally, of, _FIELDS, st.booleans(), st.integers(-2, 9)),
        st.builds(Gap, st.tuples(of, of), _FIELDS, st.sampled_from(["day", "month", "year"])),
        st.builds(Alike, several, _FIELDS),
        st.builds(Rank, several, _FIELDS, st.booleans()),
        st.builds(Holds, of, where, st.booleans()),
    )
