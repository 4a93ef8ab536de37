"""That there is no agreement of a sort with a partner."""

from __future__ import annotations

import pytest

from bot.answer.answer import Reason, Refusal
from bot.reading.registers.unmade import unmade
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    "text",
    [
        "FTA with Russia?",
        "when was the FTA with Russia signed",
        "does ASEAN have a free trade area with Russia",
    ],
)
def test_an_agreement_that_is_none_is_said_to_be_none(text: str) -> None:
    """However it is asked for, with the sort and the partner."""
    (reading,) = proposed(unmade, text)
    said = answer(reading, text)
    assert isinstance(said, Refusal)
    assert said.reason is Reason.NO_SUCH
    assert said.lead == "Programmes with Russia that are free trade agreements: none is recorded."


@pytest.mark.parametrize(
    "text",
    [
        "FTA with China",  # there is one
        "FTA with Australia",  # of several partners
        "is the ASEAN-Canada FTA in force",  # named
        "FTAs with Russia and the UK",  # of two
        "free trade with Russia",  # no agreement
        "which FTAs are there",  # with nobody
    ],
)
def test_nothing_is_said_where_there_is_one_or_none_is_asked_for(text: str) -> None:
    """No reading."""
    assert not proposed(unmade, text)
