"""A cue asks the more plainly, the more it stands where questions stand."""

from __future__ import annotations

import pytest

from bot.reading.signs.holding import holding
from bot.reading.words.stress import segments, stressed
from tests.bot.reading.proposed import said


def how(text: str, sense: str) -> str:
    """How the first cue of a field stands."""
    read = said(text)
    found = stressed(read.text, holding(read, "field", "office"))
    return next(one.how for one in found if one.cue.sense == sense)


@pytest.mark.parametrize(
    ("text", "sense", "place"),
    [
        ("when was the 7th AMM", "when", "wh"),
        ("the 7th AMM was in which city", "where", "head"),
        ("what was the theme of the 34th summit", "theme", "head"),
        ("7th AMM, date?", "when", "alone"),
        ("venue of the 24th summit", "venue", "first"),
        ("24th summit in Myanmar venue", "venue", "last"),
        ("the summit that signed the charter in Singapore", "documents", "inside"),
        ("which seaside venue had the 24th summit", "venue", "head"),
        ("which quiet seaside venue had the 24th summit", "venue", "inside"),
    ],
)
def test_the_place_of_a_cue_is_told(text: str, sense: str, place: str) -> None:
    """Behind a question word, alone between signs, at an edge or within."""
    assert how(text, sense) == place


def test_a_relative_pronoun_asks_nothing() -> None:
    """'the summit where Fukuda spoke' asks for no place."""
    assert how("the Japan summit where Fukuda gave his doctrine", "where") == "inside"


def test_what_was_done_asks_behind_an_auxiliary() -> None:
    """'what did they discuss' asks for the topics."""
    assert how("what did the 36th US dialogue discuss in Washington", "topics") == "head"


def test_a_name_asks_for_what_bears_it() -> None:
    """'hotel name' asks for the hotel."""
    assert how("the 10th US summit in Phnom Penh hotel name please", "venue") == "head"


def test_signs_part_a_text() -> None:
    """Commas and free dashes part it, hyphens do not."""
    read = said("co-chair, 7th AMM - who").text
    assert [len(part) for part in segments(read)] == [2, 2, 1]
