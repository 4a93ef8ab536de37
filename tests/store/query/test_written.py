from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.query.condition import All, Has, Not, Within
from store.query.query import Count, Pick, Query, Select
from store.query.sort import Sort
from store.query.written import read, write
from tests.store.query.strategies import queries
from tests.store.query.world import ENGINE, day


@given(queries(4))
def test_what_is_written_is_read_again(query: Query) -> None:
    """Every query comes back as it was, from one line."""
    text = write(query)
    assert "\n" not in text
    assert read(text) == query


@given(queries(4))
def test_every_query_has_a_value(query: Query) -> None:
    """However queries are put together, none makes the engine fail."""
    assert ENGINE.evaluate(query) is not None


@given(st.text(max_size=60) | st.recursive(st.none() | st.text(max_size=5), st.lists).map(json.dumps))
def test_any_text_is_a_query_or_a_sentence_says_why_not(text: str) -> None:
    """Nothing but ValueError, with something to say."""
    try:
        query = read(text)
    except ValueError as error:
        why = str(error)
    else:
        why = f"{query} is one" if read(write(query)) == query else ""
    assert why


def test_a_query_is_written_as_people_type_it() -> None:
    """Names of operators, fields and ids; what need not be said is left out."""
    where = All((Has("partner", ("canada",)), Not(Within("date", day("2010").first))))
    query = Pick(Select(Sort.MEETING, where), "date", -1)
    assert write(query) == (
        '{"pick": {"select": "meeting", "where": {"all": [{"has": ["partner", "canada"]},'
        ' {"not": {"within": ["date", "2010-01-01"]}}]}}, "by": "date", "at": -1}'
    )


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ('"meeting"', '{"select": "meeting"}'),
        ('{"count": "meeting"}', '{"count": {"select": "meeting"}}'),
        (
            '{"select": "meeting", "where": [{"says": "haze"}, {"has": ["partner", "canada"]}]}',
            '{"select": "meeting", "where": {"all": [{"says": "haze"}, {"has": ["partner", "canada"]}]}}',
        ),
        (
            '{"select": "meeting", "where": {"within": ["date", "2010", "2011-06"]}}',
            '{"select": "meeting", "where": {"within": ["date", "2010-01-01", "2011-06-30"]}}',
        ),
        (
            '{"select": "meeting", "where": {"within": ["date", null, "2011-06-30", "month"]}}',
            None,
        ),
        (
            '{"select": "meeting", "where": {"holding": ["ordinal", 3, null]}}',
            '{"select": "meeting", "where": {"holding": ["ordinal", 3]}}',
        ),
        (
            '{"select": "meeting", "where": {"some": "pledge"}}',
            '{"select": "meeting", "where": {"some": ["pledge"]}}',
        ),
        ('{"pick": "meeting", "by": "date"}', '{"pick": {"select": "meeting"}, "by": "date", "at": 0}'),
    ],
)
def test_short_forms_are_understood(short: str, long: str | None) -> None:
    """The name of a sort for all of it, a list for all of its conditions, a year or month for its days."""
    if long is None:
        with pytest.raises(ValueError, match="a list of a field and two days"):
            read(short)
    else:
        assert write(read(short)) == long


def test_a_count_is_of_any_query() -> None:
    """What stands in an operator is a query of its own."""
    assert read('{"count": {"select": "step"}, "field": "owner"}') == Count(Select(Sort.STEP), "owner")
