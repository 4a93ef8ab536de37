"""The written form of queries: JSON that a person can type.

A query is an object with a key for what it does, as ``{"pick": {"select": "meeting"}, "by": "date"}``, or the
name of a sort, for all of it. A condition is an object with a key for what it asks:

- ``{"has": ["partner", "canada", "japan"]}``: one of them
- ``{"within": ["date", "2010", null], "month": 7}``: from, until, in a month or on a day of any year
- ``{"before": ["date", QUERY]}``, ``{"after": ["date", QUERY]}``
- ``{"holding": ["ordinal", 3, 7]}``: the least and the most
- ``{"some": ["pledge", CONDITION]}``, ``{"of": CONDITION}``: what stands inside it, what it stands in
- ``{"linked": ["meeting", QUERY]}``
- ``{"says": "haze", "named": true}``
- ``{"not": CONDITION}``, ``{"all": [CONDITION]}``, ``{"any": [CONDITION]}``; a list alone asks for all
"""

from __future__ import annotations

import json

from store.query import saying, understanding
from store.query.form import parsed
from store.query.query import Query


def write(query: Query) -> str:
    """JSON on one line that ``read`` makes the same query of."""
    return json.dumps(saying.query(query), ensure_ascii=False)


def read(text: str) -> Query:
    """A query from its written form; ValueError says in a sentence what is wrong, and where."""
    return understanding.query(parsed(text))
