"""What narrows a fact down is read from the text."""

from __future__ import annotations

import pytest

from bot.reading.signs.focusing import focus
from bot.telling.focus import Focus
from tests.bot.reading.proposed import said


def focused(text: str) -> Focus:
    return focus(said(text))


def test_short_forms_stand_for_their_words() -> None:
    """'sg' is the Secretary-General, 'tac' the Treaty of Amity."""
    assert {"secretary", "general"} <= focused("sg at the 22nd amm").words
    assert "treaty" in focused("pakistan tac accession date").steps


def test_the_most_specific_step_is_meant() -> None:
    """'csp' is the comprehensive one."""
    assert focused("india csp date").steps == {"comprehensive"}


def test_what_is_ruled_out_is_not_meant() -> None:
    """'strategic (not comprehensive)' is strategic."""
    assert focused("india strategic partner (not comprehensive) since").steps == {"strategic"}


def test_offices_are_told_apart() -> None:
    """A vice president is no president."""
    assert focused("which vp went to the 19th india summit").offices == {"vice-president"}


@pytest.mark.parametrize(
    "text",
    [
        "who took part in the 39th AMM besides its chairman",
        "who attended the 22nd ARF apart from the chair",
        "participants of the 7th AMM other than the chairperson",
    ],
)
def test_all_but_the_chair_are_asked_for(text: str) -> None:
    """The chair that is ruled out is no role that is asked for."""
    assert "others" in focused(text).roles
    assert "chair" not in focused(text).roles


def test_a_day_or_month_is_asked_for() -> None:
    """'which day' wants the day, 'which month' the month, 'when' what is known."""
    assert focused("which day was the 7th AMM").precision == "day"
    assert focused("which month was the 7th AMM").precision == "month"
    assert focused("when was the 7th AMM").precision == ""


def test_what_led_to_a_step_is_meant_with_it() -> None:
    """'asked for the comprehensive level' is the request."""
    assert focused("when did japan formally ask for a comprehensive strategic partnership").beside == {
        "request"
    }
    assert focused("when was japan made a comprehensive strategic partner").beside == frozenset()


def test_a_step_that_comes_later_is_not_meant() -> None:
    """'ties before the sectoral status' are the ties."""
    assert focused("turkey formed ties in what year, long before the sectoral thing").steps == frozenset()
