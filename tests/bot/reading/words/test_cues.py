"""What phrases mean where they stand."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import said


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("meetings with Canada only", True),
        ("Canada only: which meetings", True),
        ("Canada alone, ministers", True),
        ("meetings in 2018 only", False),
        ("Oslo: leaders level only", False),
        ("only those in Oslo", False),
        ("hybrid meetings in person only", False),
        ("meetings with Canada: how many, only the number", False),
        ("meetings with Canada and no further partners", True),
    ],
)
def test_only_says_of_a_partner_that_it_was_alone(text: str, alone: bool) -> None:
    """Beside a year, a level or what was shown it narrows that down."""
    assert bool(said(text).text.group("alone")) is alone


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("which two-year plan did they approve", set()),
        ("what ten-year work plan is that", set()),
        ("which year was the plan approved", {"when"}),
        ("in what year of the two was it", {"when"}),
    ],
)
def test_how_long_a_plan_was_made_for_asks_for_no_year(text: str, asked: set[str]) -> None:
    """A number and a unit before a noun tell what it is."""
    assert said(text).text.senses("field") & {"when"} == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [("what did the 43rd SOME prepare", True), ("I prepare a glossary: when was the 43rd SOME", False)],
)
def test_what_the_speaker_does_asks_for_nothing(text: str, asked: bool) -> None:
    """A meeting prepares what is to follow."""
    assert ("next_step" in said(text).text.senses("field")) is asked
