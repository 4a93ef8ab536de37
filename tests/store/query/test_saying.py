from __future__ import annotations

from datetime import date

import pytest

from store.query import saying, understanding
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
from store.query.form import Form
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

MEETINGS, SAID = Select(Sort.MEETING), {"select": "meeting"}
HAZE, SAYS = Says("haze"), {"says": "haze"}


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (Select(Sort.MEETING, HAZE), {"select": "meeting", "where": SAYS}),
        (Pick(MEETINGS, "date", -1), {"pick": SAID, "by": "date", "at": -1}),
        (Pick(MEETINGS, "date", -1, 3), {"pick": SAID, "by": "date", "at": -1, "size": 3}),
        (Peak(MEETINGS, "days"), {"peak": SAID, "by": "days"}),
        (Peak(MEETINGS, "days", most=False), {"peak": SAID, "by": "days", "most": False}),
        (Project(MEETINGS, ("date", "city")), {"project": SAID, "fields": ["date", "city"]}),
        (Count(MEETINGS), {"count": SAID}),
        (Count(MEETINGS, "city"), {"count": SAID, "field": "city"}),
        (Total(MEETINGS), {"total": SAID}),
        (Tally(MEETINGS, "city"), {"tally": SAID, "field": "city"}),
        (Gap((MEETINGS, MEETINGS), "date", "year"), {"gap": [SAID, SAID], "field": "date", "unit": "year"}),
        (Alike((MEETINGS,), "city"), {"alike": [SAID], "field": "city"}),
        (Rank((MEETINGS,), "date", most=False), {"rank": [SAID], "by": "date", "most": False}),
        (Holds(MEETINGS, HAZE), {"holds": SAID, "claim": SAYS}),
        (Holds(MEETINGS, All()), {"holds": SAID}),
        (Holds(MEETINGS, HAZE, every=True), {"holds": SAID, "claim": SAYS, "every": True}),
    ],
)
def test_each_query_is_said_in_its_way(query: Query, said: object) -> None:
    """By an object with a key for what it does; and understood."""
    assert saying.query(query) == said
    assert understanding.query(Form(said)) == query


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        (Has("ordinal", (1, 2)), {"has": ["ordinal", 1, 2]}),
        (Within("date", None, date(2020, 2, 3)), {"within": ["date", None, "2020-02-03"]}),
        (Within("date", month=7, day=4), {"within": ["date"], "month": 7, "day": 4}),
        (Beside("date", "before", MEETINGS), {"before": ["date", SAID]}),
        (Beside("date", "after", MEETINGS), {"after": ["date", SAID]}),
        (Holding("ordinal", None, 7), {"holding": ["ordinal", None, 7]}),
        (Some(Sort.PLEDGE, HAZE), {"some": ["pledge", SAYS]}),
        (Of(HAZE), {"of": SAYS}),
        (Linked("meeting", MEETINGS), {"linked": ["meeting", SAID]}),
        (Says("haze", named=True), {"says": "haze", "named": True}),
        (Not(HAZE), {"not": SAYS}),
        (All((HAZE,)), {"all": [SAYS]}),
        (Any(()), {"any": []}),
    ],
)
def test_each_condition_is_said_in_its_way(condition: Condition, said: object) -> None:
    """By an object with a key for what it asks; and understood."""
    assert saying.condition(condition) == said
    assert understanding.condition(Form(said)) == condition
