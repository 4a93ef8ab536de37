"""The legal texts of agreements: when one was signed, which took effect first, that there is no such text."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Refusal
from bot.reading.registers.texts import texts
from tests.bot.reading.proposed import answer, proposed


def _stated(text: str, asked: str) -> list[Fact | Refusal]:
    """What is told, of texts that are numbered where a number is said."""
    found = [one for one in proposed(texts, text, "stated") if one.asked == (asked,)]
    numbered = [one for one in found if one.features.get("text numbered")]
    answers = (answer(made, text) for made in numbered or found)
    return [one for one in answers if isinstance(one, Fact | Refusal)]


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("when was the Second Protocol amending the TAC signed", "when", "1998-07-25"),
        ("when was the first protocol amending the TAC signed", "when", "1987-12-15"),
        ("where was the Third Protocol of the TAC signed", "where", "Ha Noi"),
        ("since when is the investment agreement of the AKFTA in force", "in_force", "2009-09-01"),
    ],
)
def test_a_text_is_told_by_its_words_and_number(text: str, asked: str, value: str) -> None:
    """A number is that in its name, else its place among those that the words name."""
    first = _stated(text, asked)[0]
    assert isinstance(first, Fact)
    assert value in first.values


def test_a_text_that_is_not_there_is_none() -> None:
    """No other text is told in its place."""
    text = "when was the Fourth Protocol amending the TAC signed"
    found = _stated(text, "when")
    assert found
    assert all(isinstance(one, Refusal) for one in found)


def test_what_is_not_recorded_of_a_text_is_not_told() -> None:
    """Nothing is said of when the Third Protocol took effect."""
    text = "when did the Third Protocol amending the TAC enter into force"
    assert isinstance(_stated(text, "in_force")[0], Refusal)


def test_which_text_took_effect_first() -> None:
    """By the texts that are named of each agreement, all of it where none is."""
    text = "the goods agreement of AKFTA or AJCEP: which was in force first"
    (made,) = proposed(texts, text, "rank")
    told = answer(made, text)
    assert isinstance(told, Fact)
    assert (told.refs[0].id, told.values[1]) == ("akfta", "2007-06")
