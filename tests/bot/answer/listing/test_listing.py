from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing, Reason, Refusal
from store.kinds import Kind, Ref
from tests.bot.answer.world import (
    AMM_54,
    AMM_60,
    CANADA_SOM_1,
    CANADA_SOM_2,
    PLAN_1,
    PLAN_2,
    SHARED,
    UK_SOM_1,
    UK_SOM_2,
    UK_SOM_4,
    answer,
)


@pytest.mark.parametrize(
    ("asked", "lead", "listed"),
    [
        ("meetings with the uk", "3 meetings on record: United Kingdom", (UK_SOM_4, UK_SOM_2, UK_SOM_1)),
        ("meetings with canada", "2 meetings on record: Canada", (CANADA_SOM_2, CANADA_SOM_1)),
        ("meetings in da nang", "2 meetings on record: Da Nang", (AMM_60, UK_SOM_4)),
        ("meetings in viet nam since 2026", "1 meeting on record: Viet Nam, since 2026", (AMM_60,)),
        ("meetings in 2022", "2 meetings on record: 2022", (UK_SOM_1, CANADA_SOM_1)),
        ("meetings about health", "2 meetings on record: Health", (UK_SOM_1, AMM_54)),
        ("meetings about trade with canada", "1 meeting on record: Trade, Canada", (CANADA_SOM_1,)),
        ("meetings with philip barton", "1 meeting on record: Philip Barton", (UK_SOM_1,)),
        ("meetings except uk in 2022", "1 meeting on record: 2022", (CANADA_SOM_1,)),
        ("online meetings with the uk", "1 meeting on record: United Kingdom", (UK_SOM_2,)),
        ("list all ministerial meetings since 2020", "2 meetings on record: since 2020", (AMM_60, AMM_54)),
        ("meetings on cyber security", "1 meeting on record", (UK_SOM_1,)),
        ("programmes with the uk", "2 programmes on record: United Kingdom", (PLAN_1, PLAN_2)),
        ("programmes with canada", "1 programme on record: Canada", (SHARED,)),
        ("list plans of action of 2021", "1 programme on record: 2021", (PLAN_2,)),
    ],
)
def test_all_that_fits_and_nothing_else_is_listed(asked: str, lead: str, listed: tuple[Ref, ...]) -> None:
    """By partner, place, time, topic, person, mode, level or word: newest first, and counted."""
    told = answer(asked)
    assert isinstance(told, Listing)
    assert (told.lead, told.refs) == (lead, listed)


def test_a_count_says_what_it_counts() -> None:
    """The number is a value, and the records counted come with it."""
    assert answer("how many meetings with canada in 2022") == Listing(
        "1 meeting on record: Canada, 2022", (CANADA_SOM_1,), ("1",)
    )
    assert answer("how many meetings with canada in 2019") == Fact(
        "0 meetings on record: Canada, 2019.", (), ("0",)
    )


def test_an_empty_list_tells_what_there_is_at_other_times() -> None:
    """What was looked for is named, and the meetings of other years offered."""
    assert answer("meetings with canada in 2019") == Refusal(
        Reason.NO_SUCH,
        "No such meeting is on record: Canada, 2019. At other times: 2 meetings.",
        offers=(CANADA_SOM_2, CANADA_SOM_1),
    )


def test_the_partner_alone_comes_before_wider_company() -> None:
    """No list with a partner holds another partner's meetings."""
    for who, others in (("the uk", "canada"), ("canada", "uk")):
        told = answer(f"meetings with {who}")
        assert isinstance(told, Listing)
        assert [ref for ref in told.refs if ref.kind is not Kind.MEETING or ref.id.startswith(others)] == []
