from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from tests.bot.answer.world import answer


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("was the 1st canada som in ottawa", "yes"),
        ("was the 1st canada som in london", "no"),
        ("was the 1st canada som held in 2022", "yes"),
        ("was the 2nd uk som held online", "yes"),
        ("was the 1st uk som held online", "no"),
        ("is canada in the EDM", "yes"),
        ("is the uk in the EDM", "no"),
        ("is canada a dialogue partner", "yes"),
        ("is efta a dialogue partner", "no"),
        ("is efta a partner", "yes"),
        ("does viet nam coordinate the uk", "yes"),
        ("does viet nam coordinate canada", "no"),
        ("did philip barton chair the 1st uk som", "yes"),
        ("was cyber security discussed at the 1st uk som", "yes"),
    ],
)
def test_what_is_taken_for_given_is_confirmed_or_denied(asked: str, verdict: str) -> None:
    """A place, time, mode, partner, status, coordinator or theme is held against the record."""
    told = answer(asked)
    assert isinstance(told, Fact)
    assert (told.values[0], told.lead.split(".")[0].casefold()) == (verdict, verdict)


def test_the_fact_that_decides_is_told() -> None:
    """After yes or no comes what the record says."""
    told = answer("was the 1st canada som in london")
    assert isinstance(told, Fact)
    assert told.lead == "No. 1st ASEAN-Canada Senior Officials' Meeting: 20 May 2022, Ottawa."
