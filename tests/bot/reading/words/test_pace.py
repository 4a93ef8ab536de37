from __future__ import annotations

from datetime import date

import pytest

from bot.desk import Desk
from bot.reading.words.pace import steps, years


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("the one after?", 1),
        ("and the next one", 1),
        ("the following one", 1),
        ("the one before that, when", -1),
        ("and the previous?", -1),
        ("the one before, where", -1),
        ("who came from washington", 0),
        ("and where?", 0),
        ("the 7th?", 0),
        ("meetings after 2019", 0),
    ],
)
def test_steps_go_on_and_back(packaged_desk: Desk, text: str, on: int) -> None:
    """'The next one' is a step on, 'the one before' a step back; what stands before a name is none."""
    assert steps(packaged_desk.reader.said(text, date(2026, 11, 21)).text) == on


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("a year later?", 1),
        ("and the year after", 1),
        ("the following year", 1),
        ("two years later", 2),
        ("two years before that?", -2),
        ("year before that", -1),
        ("a year earlier", -1),
        ("which year", 0),
        ("in 2019", 0),
    ],
)
def test_years_are_counted_on_and_back(packaged_desk: Desk, text: str, on: int) -> None:
    """So many years after or before what was spoken of."""
    assert years(packaged_desk.reader.said(text, date(2026, 11, 21)).text) == on
