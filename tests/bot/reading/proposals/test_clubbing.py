"""A grouping that is asked for by itself."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing
from bot.reading.proposals.clubbing import clubbing
from tests.bot.reading.proposed import answer, proposed

THREE = ["china", "japan", "republic-of-korea"]


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN+3",
        "what is ASEAN plus three",
        "who is in APT",
        "which countries belong to ASEAN+3",
        "what does APT stand for",
    ],
)
def test_its_partners_are_told(text: str) -> None:
    """By its name alone, or with words that ask what it is or who is in it."""
    (made,) = proposed(clubbing, text)
    told = answer(made, text)
    assert isinstance(told, Listing)
    assert [one.id for one in told.refs] == THREE


@pytest.mark.parametrize(("text", "said"), [("is China in ASEAN+3", "yes"), ("is India in ASEAN+3", "no")])
def test_whether_a_partner_is_in_it_is_told(text: str, said: str) -> None:
    """With who is."""
    (made,) = proposed(clubbing, text)
    told = answer(made, text)
    assert isinstance(told, Fact)
    assert (told.values, "China, Japan and Republic of Korea" in told.lead) == ((said,), True)


@pytest.mark.parametrize(
    "text",
    ["ASEAN+3 finance ministers", "when did ASEAN+3 meet in 2019", "the ASEAN+3 fund", "what is ASEAN"],
)
def test_where_more_is_named_it_is_not_asked_for(text: str) -> None:
    """Its meetings, funds and years are something else."""
    assert not proposed(clubbing, text)
