"""The nearest of a set before or after a meeting that stands apart from it."""

from __future__ import annotations

import pytest

from bot.reading.proposals.nearest import nearest
from tests.bot.reading.proposed import proposed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("27th ASEAN-India SOM in Manila: next meeting with India alone?", "asean-india-summit-22"),
        ("2nd AEM-UK Consultation, and the one with the UK right before?", "asean-uk-pmc-2022"),
        ("19th ASEAN-India SOM, New Delhi. Which with India alone came before it?", "asean-india-summit-14"),
        ("Once the 24th AMM in KL was over, which ASEAN summit was the next?", "asean-summit-4"),
        (
            "what preceded the 20th ASEAN-Canada Dialogue (KL, May 2023) with Canada alone",
            "asean-canada-commemorative-summit-2022",
        ),
    ],
)
def test_what_tells_the_meeting_and_what_tells_the_set_may_stand_apart(text: str, found: str) -> None:
    """By a sign, by a bracket, by the words that point on: the place of the one is no place of the other."""
    assert found in {one.refs[0].id for one in proposed(nearest, text) if one.refs}


def test_where_none_follows_that_is_told_too() -> None:
    made = proposed(nearest, "After the 4th ASEAN-UK SOM in Da Nang, which ASEAN-UK SOM was the next?")
    assert {one.empty for one in made if one.features["nearest in series"]} == {True}


@pytest.mark.parametrize(
    "text", ["when was the 27th ARF", "meetings with Japan in 2019", "the last two summits, please", ""]
)
def test_without_words_that_point_on_nothing_is_proposed(text: str) -> None:
    assert proposed(nearest, text) == []
