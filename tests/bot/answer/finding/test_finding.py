from __future__ import annotations

import pytest

from bot.answer.answer import Choice, Reason, Refusal
from bot.answer.finding import Found, Missing, Several, find
from store.kinds import Kind, Ref
from tests.bot.answer.world import (
    AMM_54,
    AMM_60,
    CANADA_SOM_1,
    CANADA_SOM_2,
    PLAN_1,
    PLAN_2,
    UK_SOM_1,
    UK_SOM_2,
    UK_SOM_4,
    inquiry,
)


@pytest.mark.parametrize(
    ("asked", "ref"),
    [
        ("when was the 1st uk som", UK_SOM_1),
        ("when was the uk som in 2023", UK_SOM_2),
        ("when was the uk som in da nang", UK_SOM_4),
        ("when did philip barton meet asean", UK_SOM_1),
        ("the som where scholarships were announced", CANADA_SOM_1),
        ("when was the 54th amm", AMM_54),
        ("1st canada som when", CANADA_SOM_1),
        ("the first uk som when", UK_SOM_1),
        ("latest canada som when", CANADA_SOM_2),
        ("next amm when", AMM_60),
        ("last amm when", AMM_54),
        ("asean-uk plan of action 2017-2021", PLAN_1),
        ("current uk plan of action", PLAN_2),
    ],
)
def test_a_record_is_found_by_all_that_it_holds(asked: str, ref: Ref) -> None:
    """Number, year, place, person, a word of its sentences or its place in a row find the one meant."""
    found = find(inquiry(asked))
    assert isinstance(found, Found)
    assert found.ref == ref


def test_records_that_fit_equally_are_all_found() -> None:
    """Newest first, and each can be asked back."""
    found = find(inquiry("when was the uk som"))
    assert found == Several((UK_SOM_4, UK_SOM_2, UK_SOM_1))
    assert found.choice() == Choice("Which one do you mean?", (UK_SOM_4, UK_SOM_2, UK_SOM_1))


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("when was the 7th uk som", True),
        ("when was the uk som in 2019", True),
        ("when was the asean-uk summit in 2022", True),
        ("when was the asean-cuba som", True),
        ("zzzz", False),
    ],
)
def test_what_does_not_exist_is_missing(asked: str, known: bool) -> None:
    """A number, year, place, level or partner that no record has is never taken for another."""
    found = find(inquiry(asked))
    assert isinstance(found, Missing)
    assert found.known is known
    refusal = found.refusal()
    assert isinstance(refusal, Refusal)
    assert refusal.reason is (Reason.NO_SUCH if known else Reason.OUTSIDE)


def test_only_the_kinds_asked_for_are_looked_at() -> None:
    """A programme is not found among meetings."""
    found = find(inquiry("uk plan of action 2022-2026"), (Kind.MEETING,))
    assert not isinstance(found, Found) or found.ref.kind is Kind.MEETING
    assert find(inquiry("zzzz"), (Kind.MEETING,)) == find(inquiry("zzzz"))
