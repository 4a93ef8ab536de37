"""What some meeting said was to come."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.proposals.foretelling import foretelling
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "id_", "value"),
    [
        (
            "for which year is the second ASEAN-China maritime exercise set",
            "asean-china-defence-ministers-informal-15",
            "2027",
        ),
        (
            "when was the economic and investment conference in Saudi Arabia planned",
            "asean-gcc-summit-1",
            "2024",
        ),
    ],
)
def test_the_meeting_that_spoke_of_it_tells(text: str, id_: str, value: str) -> None:
    """Whatever series it is of."""
    (reading,) = proposed(foretelling, text)
    told = answer(reading, text)
    assert isinstance(told, Fact)
    assert told.refs[0].id == id_
    assert value in told.values


@pytest.mark.parametrize(
    "text",
    [
        "the second ASEAN-China maritime exercise",
        "was a zebra race planned in Antarctica on skis",
        "what was planned",
    ],
)
def test_nothing_is_foretold_of_what_no_meeting_spoke_of(text: str) -> None:
    """Nor where no word says that it was to come, or where hardly anything is said."""
    assert proposed(foretelling, text) == []
