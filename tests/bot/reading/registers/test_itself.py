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
        ("ASEAN's GDP in 2024", "USD 12.3 trillion"),
        ("what does ASEAN stand for", "Association of Southeast Asian Nations"),
        ("address of the Secretariat", "Jalan Sisingamangaraja 70A, Kebayoran Baru, Jakarta"),
        ("when was the Secretariat set up", "1976-02-24"),
        ("when was the building of the Secretariat opened", "1981-05-09"),
        ("who wrote the words of the anthem", "Payom Valaiphatchra"),
        ("who composed the anthem", "Kittikhun Sodprasert and Sampow Tri-udom"),
    ],
)
def test_facts_of_asean(text: str, value: str) -> None:
    """Each by what it is about, or a detail; of a year where several are; with the page that says it."""
    answers = [one for made in proposed(itself, text) if isinstance(one := answer(made, text), Fact)]
    told = [one for one in answers if value in one.values]
    assert told
    assert {one.refs[0].id for one in told} == {"asean"}
    assert all(one.source.startswith("http") for one in told)


def test_a_detail_is_told_before_what_it_is_of() -> None:
    """'The colours of the flag' are spoken of by two words, the flag by one of them."""
    first, *others = (one.features for one in proposed(itself, "the colours of the ASEAN flag"))
    assert first["itself flag-colours of 2"] == 1.0
    assert any("itself flag of 1" in one for one in others)


def test_a_word_that_is_a_fact_by_itself_is_of_no_detail() -> None:
    """'Founded' alone is said of ASEAN and not of its Secretariat."""
    senses = {name for made in proposed(itself, "when was ASEAN founded") for name in made.features}
    assert "itself founding" in senses
    assert "itself seat-founding" not in senses


def test_how_far_two_facts_are_apart() -> None:
    """In the unit that is asked, each with its day."""
    text = "how many years lie between the founding of the Secretariat and the opening of its building"
    answers = [answer(made, text) for made in proposed(itself, text, "gap")]
    assert ("5", "1976-02-24", "1981-05-09", "5") in [one.values for one in answers if isinstance(one, Fact)]


@pytest.mark.parametrize("text", ["when was the 5th ASEAN Summit founded", "what is the weather in Jakarta"])
def test_nothing_is_proposed_of_a_meeting_or_of_nothing_recorded(text: str) -> None:
    """A meeting's facts are its own."""
    assert proposed(itself, text) == []


@pytest.mark.parametrize(
    ("text", "of_a_state"),
    [("how large is Indonesia", True), ("how large is ASEAN", False), ("what is the motto of ASEAN", False)],
)
def test_what_is_asked_of_a_state_is_marked(text: str, *, of_a_state: bool) -> None:
    """It is no fact of ASEAN's."""
    found = proposed(itself, text)
    assert found
    assert {bool(one.features["itself of a state"]) for one in found} == {of_a_state}
