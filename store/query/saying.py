"""Queries and conditions as JSON values; ``understanding`` is the way back."""

from __future__ import annotations

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

Json = dict[str, object]


def query(one: Query) -> Json:
    """A query as the object that is written for it; what is as it is by default is left out."""
    match one:
        case Select(sort, where):
            return _and("select", str(sort), "where", where != All() and condition(where))
        case Pick(of, by, at, size):
            return {"pick": query(of), "by": by, "at": at} | ({"size": size} if size > 1 else {})
        case Peak(of, by, most):
            return {"peak": query(of), "by": by} | _least(most=most)
        case Project(of, fields):
            return {"project": query(of), "fields": list(fields)}
        case Count(of, field):
            return _and("count", query(of), "field", field)
        case Total(of):
            return {"total": query(of)}
        case Tally(of, field, most, least):
            many: Json = {} if least == 1 else {"least": least}
            return {"tally": query(of), "field": field} | _least(most=most) | many
        case Gap(pair, field, unit):
            return {"gap": [query(end) for end in pair], "field": field, "unit": unit}
        case Alike(several, field):
            return {"alike": [query(each) for each in several], "field": field}
        case Rank(several, by, most):
            return {"rank": [query(each) for each in several], "by": by} | _least(most=most)
        case Holds(of, claim, every):
            all_: Json = {"every": True} if every else {}
            return _and("holds", query(of), "claim", claim != All() and condition(claim)) | all_


def _and(name: str, main: object, key: str, value: object) -> Json:
    """An object with a further key where there is something to say."""
    return {name: main, key: value} if value else {name: main}


def _least(*, most: bool) -> Json:
    return {} if most else {"most": False}


def condition(one: Condition) -> Json:
    """A condition as the object that is written for it; open ends at the end of a list are left out."""
    match one:
        case Has(field, keys):
            return {"has": [field, *keys]}
        case Within(field, first, last, month, day):
            days = [when.isoformat() if when else None for when in (first, last)]
            every = {key: value for key, value in (("month", month), ("day", day)) if value is not None}
            return {"within": _row(field, *days), **every}
        case Beside(field, side, of):
            return {side: [field, query(of)]}
        case Holding(field, least, most):
            return {"holding": _row(field, least, most)}
        case Some(sort, where):
            return {"some": [str(sort)] if where == All() else [str(sort), condition(where)]}
        case Of(where):
            return {"of": condition(where)}
        case Linked(field, to):
            return {"linked": [field, query(to)]}
        case Says(word, named):
            return _and("says", word, "named", named)
        case Not(of=held):
            return {"not": condition(held)}
        case All(several):
            return {"all": [condition(each) for each in several]}
        case Any(several):
            return {"any": [condition(each) for each in several]}


def _row(*values: object) -> list[object]:
    row = list(values)
    while row[-1] is None:
        row.pop()
    return row
