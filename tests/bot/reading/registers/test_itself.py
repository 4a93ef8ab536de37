"""What is recorded of ASEAN itself."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.itself import itself
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("when was ASEAN founded", "1967-08-08"),
        ("what is the motto", "One Vision, One Identity, One Community"),
        ("where is the headquarters of ASEAN", "Jakarta, Indonesia, where the ASEAN Secretariat is"),
        ("when was the charter signed", "2007-11-20"),
        ("population of ASEAN in 2021", "663.9 million"),
        ("what does ASEAN stand for", "Association of Southeast Asian Nations"),
    ],
)
def test_facts_of_asean(text: str, value: str) -> None:
    """Each by what it is about, of a year where several are recorded; with the page that says it."""
    answers = [one for made in proposed(itself, text) if isinstance(one := answer(made, text), Fact)]
    told = [one for one in answers if value in one.values]
    assert told
    assert {one.refs[0].id for one in told} == {"asean"}
    assert all(one.source.startswith("http") for one in told)


@pytest.mark.parametrize("text", ["when was the 5th ASEAN Summit founded", "what is the weather in Jakarta"])
def test_nothing_is_proposed_of_a_meeting_or_of_nothing_recorded(text: str) -> None:
    """A meeting's facts are its own."""
    assert proposed(itself, text) == []
