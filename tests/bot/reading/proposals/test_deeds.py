"""Readings of a partner by what one of its steps says."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.proposals.deeds import deeds
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "partner", "date"),
    [
        ("who was the first non asean country to name an ambassador to asean", "united-states", "2008"),
        ("who was first to open a multilateral dialogue with asean", "australia", "1974-04"),
        (
            "when did the gcc ministerial council approve first contacts",
            "gulf-cooperation-council",
            "1986-03",
        ),
    ],
)
def test_who_took_a_step_is_read_from_its_words(text: str, partner: str, date: str) -> None:
    """With its day."""
    (found,) = proposed(deeds, text)
    assert [ref.id for ref in found.refs] == [partner]
    made = answer(found, text)
    assert isinstance(made, Fact)
    assert date in made.values


@pytest.mark.parametrize(
    "text",
    [
        "when was the first ASEAN-UK SOM",
        "did Japan open a multilateral dialogue with asean first",
    ],
)
def test_no_step_says_so_much_of_a_text(text: str) -> None:
    """Too few of its words, or only one of another partner does."""
    assert proposed(deeds, text) == []


def test_a_deed_tells_how_much_of_it_is_said() -> None:
    """And whether it says that it was the first."""
    (found,) = proposed(deeds, "who was first to open a multilateral dialogue with asean")
    assert found.features["deed share"] > 0.6
    assert found.features["deed first"] == 1.0
    assert found.features["deed of named"] == 0.0
