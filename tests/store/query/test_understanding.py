from __future__ import annotations

import pytest

from store.query.written import read

_WHERE = '{"select": "meeting", "where": %s}'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[]", r"the query: a query is expected here, not \[\]"),
        ("{}", "a query is expected here, not an empty object"),
        ('{"selct": "meeting"}', "the query: there is no query 'selct'; did you mean 'select'"),
        ('{"select": "meetng"}', "select: there is no sort 'meetng'; did you mean 'meeting'"),
        ('{"select": "meeting", "were": {}}', "'select' does not go with 'were', but with 'where'"),
        ('{"count": {"pick": "meeting"}}', "count: 'pick' needs 'by'"),
        ('{"pick": "meeting", "by": "date", "at": "first"}', 'at: a place .* is expected here, not "first"'),
        ('{"gap": ["meeting"], "field": "date"}', "gap: a list of two queries is expected"),
        ('{"gap": ["meeting", "meeting"], "field": "date", "unit": "week"}', "there is no unit 'week'"),
        ('{"project": "meeting", "fields": []}', "fields: a list of fields is expected"),
        ('{"peak": "meeting", "by": "days", "most": 1}', "most: true or false is expected"),
        (
            _WHERE % '{"all": [{"says": "x"}, {"has": ["parner"]}]}',
            r"where\.all\[1\]\.has\[0\]: there is no field",
        ),
        (_WHERE % '[{"says": 3}]', r"where\[0\]\.says: a word is expected here, not 3"),
        (_WHERE % '{"has": ["mode", true]}', r"where\.has\[1\]: an id or a whole number is expected"),
        (_WHERE % '{"has": []}', "a field and what it holds is expected"),
        (_WHERE % '{"haz": []}', "where: there is no condition 'haz'; did you mean 'has'"),
        (_WHERE % '{"within": ["date", "2010-13"]}', r"where\.within\[1\]: month must be"),
        (_WHERE % '{"within": ["date", "soon"]}', r"where\.within\[1\]: 'soon' is no date"),
        (_WHERE % '{"within": ["date", 3]}', r"where\.within\[1\]: a date as .* is expected here, not 3"),
        (_WHERE % '{"within": ["date"], "month": "May"}', "month: a whole number is expected"),
        (
            _WHERE % '{"some": ["meeting"]}',
            "'meeting' does not stand inside records; what does is attendance",
        ),
        (_WHERE % '{"holding": ["ordinal", 1.5]}', "a whole number or null is expected here, not 1.5"),
        (
            _WHERE % '{"holding": ["ordinal", 1, 2, 3]}',
            "a list of a field, the least and the most is expected",
        ),
        (_WHERE % '{"some": ["pledge", {"says": "x"}, 1]}', "a list of a sort and a condition is expected"),
        (_WHERE % '{"before": ["date"]}', "a list of a field and a query is expected"),
        (_WHERE % '{"any": {"says": "x"}}', "a list of conditions is expected"),
        (_WHERE % '{"linked": ["meeting", {"says": "x"}]}', r"linked\[1\]: there is no query 'says'"),
    ],
)
def test_what_is_wrong_is_said_and_where(text: str, why: str) -> None:
    """Unknown names with a hint, types with what was expected, missing and needless keys."""
    with pytest.raises(ValueError, match=why):
        read(text)


def test_a_query_may_be_twenty_deep() -> None:
    """Twenty operators within each other are read, one more is too deep; so with conditions."""
    nested = '{"count": ' * 19 + '"meeting"' + "}" * 19
    read(nested)
    with pytest.raises(ValueError, match="more than 20 queries and conditions"):
        read(f'{{"count": {nested}}}')
    conditions = '{"not": ' * 18 + '{"says": "x"}' + "}" * 18
    read(_WHERE % conditions)
    with pytest.raises(ValueError, match="more than 20 queries and conditions"):
        read(_WHERE % f'{{"not": {conditions}}}')
