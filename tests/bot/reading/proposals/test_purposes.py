"""Readings of pledges by what they are for."""

from __future__ import annotations

import pytest

from bot.reading.proposals.purposes import purpose_of, purposes
from tests.bot.reading.proposed import answer, proposed, said, scene


@pytest.mark.parametrize(
    ("text", "meeting", "amount"),
    [
        (
            "english teaching scheme with brunei, US: how much money",
            "asean-us-leaders-meeting-3",
            "25000000 USD",
        ),
        (
            "how much did Australia pledge for marine conservation",
            "asean-australia-special-summit-2024",
            "64000000 AUD",
        ),
        ("how much money for relief after cyclone Nargis", "asean-australia-pmc-2008", "30000000 AUD"),
    ],
)
def test_a_pledge_is_called_by_its_purpose(text: str, meeting: str, amount: str) -> None:
    """Whether or not its meeting is named."""
    (found,) = proposed(purposes, text)
    assert found.refs[0].id == meeting
    made = answer(found, text)
    assert amount in getattr(made, "values", ())


@pytest.mark.parametrize(
    "text",
    [
        "how much did Australia pledge",
        "how much did Japan pledge for marine conservation in 1977",
        "when was marine conservation spoken of",
    ],
)
def test_no_purpose_is_told(text: str) -> None:
    """Nothing is said of one, none was of that time, no money is asked for."""
    assert proposed(purposes, text) == []


def test_other_pledges_miss_the_purpose() -> None:
    """By as much as it tells of the text."""
    purpose = purpose_of(said("how much did Australia pledge for marine conservation"), scene())
    assert purpose.most > 0.5
    assert purpose.missed(purpose.items) == 0.0
    assert purpose.missed(()) == purpose.most
