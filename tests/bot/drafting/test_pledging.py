"""What was promised at a meeting, by its statement."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.drafting.pledging import pledges
from bot.drafting.statement import read_statement
from store.records import Pledge
from tests.bot.answer.world import CANADA, FUND, PLAN_2, UK, desk

TWO = Decimal(2_000_000)


def promised(text: str, *partners: str) -> list[tuple[Pledge, bool]]:
    found = pledges(read_statement(text, desk().matcher), partners, desk().catalogue)
    return [(one.value, one.sure) for one in found]


@pytest.mark.parametrize(
    ("text", "programme", "to"),
    [
        ("Canada pledged CAD 2 million to the COVID fund.", FUND.id, None),
        ("For the COVID fund Canada pledged CAD 2 million towards kelp.", FUND.id, None),
        (
            "After the ASEAN-UK Plan of Action 2022-2026 Canada pledged CAD 2 million to the COVID fund.",
            FUND.id,
            None,
        ),
        (
            "Canada pledged to raise its gift to the COVID fund to CAD 2 million, "
            "as under the ASEAN-UK Plan of Action 2022-2026.",
            FUND.id,
            None,
        ),
        ("Canada pledged CAD 2 million towards the kelp, and more.", None, "kelp"),
        ("Canada pledged CAD 2 million for new kelp in the sea.", None, "new kelp"),
        ("Canada pledged CAD 2 million.", None, None),
    ],
)
def test_a_pledge_tells_its_purpose(text: str, programme: str | None, to: str | None) -> None:
    """A programme, the one behind the sum first, else in the words of the statement."""
    assert promised(text, CANADA.id) == [(Pledge(CANADA.id, TWO, "CAD", to, programme), True)]


@pytest.mark.parametrize(
    ("text", "partners", "giver", "sure"),
    [
        ("Canada pledged CAD 2 million.", (), CANADA.id, True),
        ("CAD 2 million was pledged by the United Kingdom.", (CANADA.id,), UK.id, True),
        ("It pledged CAD 2 million.", (CANADA.id,), CANADA.id, False),
        ("The United Kingdom and Canada pledged CAD 2 million.", (CANADA.id,), CANADA.id, False),
        ("The United Kingdom and Canada pledged CAD 2 million.", (), UK.id, False),
        ("Canada pledged CAD 2 million, while the United Kingdom watched.", (UK.id,), CANADA.id, False),
        ("While the United Kingdom watched, Canada pledged CAD 2 million.", (UK.id,), CANADA.id, False),
        ("The United Kingdom thanked Canada, which pledged CAD 2 million.", (UK.id,), CANADA.id, False),
        ("The United Kingdom hailed the contribution of Canada of CAD 2 million.", (), CANADA.id, False),
        ("The United Kingdom hailed a grant of CAD 2 million from Canada.", (), CANADA.id, False),
    ],
)
def test_the_giver_is_a_partner_named_there_else_the_only_one(
    text: str, partners: tuple[str, ...], giver: str, sure: bool
) -> None:
    """Who stands before the promise or behind 'by'; of several, one of the meeting's; sure of one alone."""
    ((pledge, told),) = promised(text, *partners)
    assert (pledge.by, told) == (giver, sure)


def test_a_partner_within_a_programmes_name_gives_nothing() -> None:
    """'Under the ASEAN-UK Plan of Action it gave …'."""
    text = "Under the ASEAN-UK Plan of Action 2022-2026 it gave GBP 2 million."
    assert promised(text) == []
    assert promised(text, CANADA.id) == [(Pledge(CANADA.id, TWO, "GBP", None, PLAN_2.id), False)]


@pytest.mark.parametrize(
    ("text", "partners"),
    [
        ("Canada paid CAD 2 million.", (CANADA.id,)),
        ("Canada pledged 2 million.", (CANADA.id,)),
        ("Canada pledged CAD 0.", (CANADA.id,)),
        ("It pledged CAD 2 million.", ()),
        ("It pledged CAD 2 million.", (CANADA.id, UK.id)),
        ("A foundation pledged CAD 2 million, while Canada watched.", (CANADA.id,)),
        ("Trade of Canada reached CAD 2 million, it announced.", (CANADA.id,)),
    ],
)
def test_a_sum_is_no_pledge_without_promise_currency_or_giver(text: str, partners: tuple[str, ...]) -> None:
    """Nor is what is only counted."""
    assert promised(text, *partners) == []


@pytest.mark.parametrize(
    "text",
    [
        "Canada pledged CAD 2 million and trade reached CAD 3 million.",
        "Trade reached CAD 3 million and Canada pledged CAD 2 million.",
        "Canada pledged CAD 2 million. Canada gave CAD 2 million.",
    ],
)
def test_beside_sums_that_are_counted_the_promised_one_is_told_once(text: str) -> None:
    """The nearer verb before it decides."""
    assert [pledge.amount for pledge, _ in promised(text, CANADA.id)] == [TWO]


def test_each_sum_is_of_whoever_stands_before_its_promise() -> None:
    """Two partners in one sentence."""
    text = "Canada pledged CAD 2 million and the United Kingdom gave GBP 3 million."
    assert [(one.by, one.amount) for one, _ in promised(text, CANADA.id)] == [
        (CANADA.id, TWO),
        (UK.id, Decimal(3_000_000)),
    ]


@pytest.mark.parametrize("to", ["for its stockpile", "to the Fund", "towards this fund"])
def test_what_was_named_before_is_given_to(to: str) -> None:
    """The only programme of the sentence before; it is marked."""
    text = f"They praised the COVID fund. Canada will put in CAD 2 million {to}."
    assert promised(text, CANADA.id) == [(Pledge(CANADA.id, TWO, "CAD", None, FUND.id), False)]


def test_a_sum_is_made_available_for_a_programme() -> None:
    """Said of the sum."""
    text = "Canada said that CAD 2 million would be made available for the COVID fund."
    assert promised(text, CANADA.id) == [(Pledge(CANADA.id, TWO, "CAD", None, FUND.id), True)]
