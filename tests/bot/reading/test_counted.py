"""Ordinals that are misspelt still count."""

from __future__ import annotations

import pytest

from bot.reading.reading import Reading
from bot.reading.words.mending import counted
from tests.bot.reading.planted import meeting, readings, said


@pytest.mark.parametrize(
    ("word", "number"), [("secnod", 2), ("sicond", 2), ("fourht", 4), ("twelfht", 12), ("elevnth", 11)]
)
def test_a_slip_of_an_ordinal_is_its_number(word: str, number: int) -> None:
    """Letters swapped, left out or wrong in the middle."""
    assert counted(word) == number


@pytest.mark.parametrize("word", ["second", "tenth", "beacon", "thirty", "minute", "thrid", "seconf", ""])
def test_other_words_count_nothing(word: str) -> None:
    """An ordinal as it is needs no mending; short words and other endings are no slips."""
    assert counted(word) is None


def test_a_misspelt_ordinal_is_read_as_one() -> None:
    """It names the meeting of that number, as the right word does."""

    def named(text: str) -> list[tuple[object, int]]:
        return [(one.key, one.start) for one in said(text).offers if one.sort == "ordinal"]

    assert named("the secnod ASEAN-UK SOM") == named("the second ASEAN-UK SOM") == [(2, 1)]


def test_a_misspelt_ordinal_leads_to_the_meeting_of_that_number() -> None:
    """Among the readings is the fact of that very meeting."""
    found: list[Reading] = readings("where was the fourht ASEAN-UK SOM")
    assert (meeting("uk-som-4"), ("where",)) in [
        (one.refs[0], one.asked) for one in found if one.form == "fact" and one.refs
    ]
