"""Queries and conditions from JSON values; ``saying`` is the way there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from store.dates import PartialDate
from store.query.condition import (
    All,
    Any,
    Beside,
    Condition,
    Has,
    Holding,
    Key,
    Linked,
    Not,
    Of,
    Says,
    Some,
    Within,
)
from store.query.entry import Entry, field_of, sort_of
from store.query.form import Form, shown
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

UNITS = ("day", "month", "year")


def query(form: Form) -> Query:
    """A query; ValueError for anything else. The name of a sort alone is all of it."""
    if isinstance(form.value, str):
        return Select(sort_of(form))
    name = _operator(form, _QUERIES, "query")
    return _QUERIES[name](Entry(form, name))


def condition(form: Form) -> Condition:
    """A condition; ValueError for anything else. A list is all of its conditions."""
    if isinstance(form.value, list):
        return All(tuple(condition(one.deeper()) for one in form.items("a list of conditions")))
    name = _operator(form, _CONDITIONS, "condition")
    return _CONDITIONS[name](Entry(form, name))


def _operator(form: Form, known: Mapping[str, object], noun: str) -> str:
    """The key that says what an object does; if it has none, the first is complained about."""
    keys = form.mapping(f"a {noun}")
    if not keys:
        form.fail(f"a {noun} is expected here, not an empty object")
    found = [key for key in keys if key in known]
    return found[0] if found else Form(next(iter(keys)), form.path).one_of(known, noun)


def _queries(entry: Entry, least: int, most: int | None = None) -> tuple[Query, ...]:
    wanted = "a list of two queries" if most else "a list of queries"
    return tuple(query(one.deeper()) for one in entry.main.items(wanted, least, most))


def _where(entry: Entry, key: str) -> Condition:
    return condition(entry.need(key).deeper()) if entry.has(key) else All()


def _select(entry: Entry) -> Query:
    return Select(sort_of(entry.only("where").main), _where(entry, "where"))


def _pick(entry: Entry) -> Query:
    at = entry.need("at").number("a place (0 the first, -1 the last)") if entry.has("at") else 0
    of = query(entry.only("by", "at", "size").main.deeper())
    size = entry.need("size").number("how many") if entry.has("size") else 1
    return Pick(of, entry.field("by"), at, size)


def _count(entry: Entry) -> Query:
    return Count(query(entry.only("field").main.deeper()), entry.field("field") if entry.has("field") else "")


def _project(entry: Entry) -> Query:
    fields = entry.only("fields").need("fields").items("a list of fields", 1)
    return Project(query(entry.main.deeper()), tuple(map(field_of, fields)))


def _peak(entry: Entry) -> Query:
    of = query(entry.only("by", "most").main.deeper())
    return Peak(of, entry.field("by"), entry.most())


def _tally(entry: Entry) -> Query:
    of = query(entry.only("field", "most", "least").main.deeper())
    least = entry.need("least").number("a whole number") if entry.has("least") else 1
    return Tally(of, entry.field("field"), entry.most(), least)


def _gap(entry: Entry) -> Query:
    one, other = _queries(entry.only("field", "unit"), 2, 2)
    unit = entry.need("unit").one_of(UNITS, "unit") if entry.has("unit") else "day"
    return Gap((one, other), entry.field("field"), unit)


def _holds(entry: Entry) -> Query:
    of = query(entry.only("claim", "every").main.deeper())
    every = entry.need("every").truth() if entry.has("every") else False
    return Holds(of, _where(entry, "claim"), every)


_QUERIES: Mapping[str, Callable[[Entry], Query]] = {
    "select": _select,
    "pick": _pick,
    "peak": _peak,
    "project": _project,
    "count": _count,
    "total": lambda entry: Total(query(entry.only().main.deeper())),
    "tally": _tally,
    "gap": _gap,
    "alike": lambda entry: Alike(_queries(entry.only("field"), 1), entry.field("field")),
    "rank": lambda entry: Rank(_queries(entry.only("by", "most"), 1), entry.field("by"), entry.most()),
    "holds": _holds,
}


def _has(entry: Entry) -> Condition:
    field, *keys = entry.only().main.items("a list of a field and what it holds", 1)
    return Has(field_of(field), tuple(map(_key, keys)))


def _key(form: Form) -> Key:
    if isinstance(form.value, str):
        return form.value
    return form.number("an id or a whole number")


def _within(entry: Entry) -> Condition:
    field, *days = entry.only("month", "day").main.items("a list of a field and two days", 1, 3)
    first, last = (*(_day(one) for one in days), None, None)[:2]
    month, day = (
        entry.need(key).number("a whole number") if entry.has(key) else None for key in ("month", "day")
    )
    return Within(field_of(field), first.first if first else None, last.last if last else None, month, day)


def _day(form: Form) -> PartialDate | None:
    if form.value is None:
        return None
    text = form.text('a date as "2022-07-06", "2022-07" or "2022", or null')
    try:
        return PartialDate.parse(text)
    except ValueError as error:
        form.fail(str(error))


def _beside(entry: Entry) -> Condition:
    field, of = entry.only().main.items("a list of a field and a query", 2, 2)
    return Beside(field_of(field), entry.name, query(of.deeper()))


def _holding(entry: Entry) -> Condition:
    field, *ends = entry.only().main.items("a list of a field, the least and the most", 1, 3)
    numbers = [None if one.value is None else one.number("a whole number or null") for one in ends]
    least, most = (*numbers, None, None)[:2]
    return Holding(field_of(field), least, most)


def _some(entry: Entry) -> Condition:
    sort, *where = entry.only().main.items("a list of a sort and a condition", 1, 2)
    found = sort_of(sort)
    if not found.inner:
        inner = ", ".join(one for one in Sort if one.inner)
        sort.fail(f"'{found}' does not stand inside records; what does is {inner}")
    return Some(found, condition(where[0].deeper()) if where else All())


def _linked(entry: Entry) -> Condition:
    field, to = entry.only().main.items("a list of a field and a query", 2, 2)
    return Linked(field_of(field), query(to.deeper()))


def _says(entry: Entry) -> Condition:
    named = entry.need("named").truth() if entry.has("named") else False
    return Says(entry.only("named").main.text("a word"), named)


def _several(entry: Entry) -> tuple[Condition, ...]:
    form = entry.only().main
    if not isinstance(form.value, list):
        form.fail(f"a list of conditions is expected here, not {shown(form.value)}")
    return tuple(condition(one.deeper()) for one in form.items("a list of conditions"))


_CONDITIONS: Mapping[str, Callable[[Entry], Condition]] = {
    "has": _has,
    "within": _within,
    "before": _beside,
    "after": _beside,
    "holding": _holding,
    "some": _some,
    "of": lambda entry: Of(condition(entry.only().main.deeper())),
    "linked": _linked,
    "says": _says,
    "not": lambda entry: Not(condition(entry.only().main.deeper())),
    "all": lambda entry: All(_several(entry)),
    "any": lambda entry: Any(_several(entry)),
}
