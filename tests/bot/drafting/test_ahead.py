"""What a meeting announced, by its statement."""

from __future__ import annotations

from datetime import date

import pytest

from bot.drafting.ahead import next_step
from bot.drafting.statement import read_statement
from bot.drafting.titles import meetings_named
from store.dates import PartialDate
from store.records import NextStep
from tests.bot.answer.world import UK_SOM_4, desk

HELD = PartialDate.parse("2024-06-03")
ABOUT = date(2024, 6, 5)
SOM = "ASEAN-UK Senior Officials' Meeting"


def announced(text: str, held: PartialDate | None = HELD) -> tuple[NextStep, bool] | None:
    sentences = read_statement(text, desk().matcher)
    named = meetings_named(sentences, desk().catalogue, desk().matcher)
    found = next_step(sentences, named, held, ABOUT, desk().catalogue)
    return (found.value, found.sure) if found else None


def step(event: str, when: str = "", place: str | None = None, meeting: str | None = None) -> NextStep:
    return NextStep(event, PartialDate.parse(when) if when else None, place, meeting)


@pytest.mark.parametrize(
    ("text", "found", "sure"),
    [
        (
            f"The 4th {SOM} will be held in Da Nang in 2025.",
            step(f"4th {SOM}", "2025", "da-nang", UK_SOM_4.id),
            True,
        ),
        (
            "The 8th and 9th Kelp Summits will be held in 2025.",
            step("8th and 9th Kelp Summits", "2025"),
            True,
        ),
        (
            "The 8th Kelp Summit will be held in the second half of 2025.",
            step("8th Kelp Summit", "2025"),
            True,
        ),
        (
            "The 8th Kelp Summit is to be hosted by Viet Nam in 2025.",
            step("8th Kelp Summit", "2025", "viet-nam"),
            True,
        ),
        ("The next AUKSOM will be held in 2025.", step("ASEAN-UK Senior Officials' Meeting", "2025"), True),
        (f"The {SOM} will be held on 10 April 2025.", step(SOM, "2025-04-10", None, UK_SOM_4.id), True),
        (f"The {SOM} will be held on 11 April 2025.", step(SOM, "2025-04-11"), True),
        ("The next meeting will be held in Da Nang.", step("next meeting", "", "da-nang"), False),
        (
            "The next meeting will be held on 4 June 2025 in London.",
            step("next meeting", "2025-06-04", "london"),
            True,
        ),
        (
            "The next meeting of the Kelp Group will be held in 2025.",
            step("next meeting of the Kelp Group", "2025"),
            True,
        ),
        ("They look forward to the Kelp Dialogue in 2025.", step("Kelp Dialogue", "2025"), False),
        (
            "We look forward to our next meeting in London in July 2025.",
            step("next meeting", "2025-07", "london"),
            True,
        ),
        (
            "They agreed to convene the 10th meeting in Ottawa in 2025.",
            step("10th meeting", "2025", "ottawa"),
            True,
        ),
        (
            "The Tenth Meeting of the Kelp-Sea Group shall be convened in 2025.",
            step("Tenth Meeting of the Kelp-Sea Group", "2025"),
            True,
        ),
        (
            "The 10th meeting of the Group would again be organised in 2025.",
            step("10th meeting of the Group", "2025"),
            True,
        ),
        (
            "They heard of the kelp ministers' session with the Sea, due to be held in London in 2025.",
            step("kelp ministers' session with the Sea", "2025", "london"),
            False,
        ),
        ("The 4th Kelp Dialogue (KD) will be held in 2025.", step("4th Kelp Dialogue", "2025"), True),
    ],
)
def test_what_is_announced_has_a_name_with_a_day_or_a_place(text: str, found: NextStep, sure: bool) -> None:
    """A meeting of the catalogue is known by its number or day; without a day it is not sure."""
    assert announced(text) == (found, sure)


@pytest.mark.parametrize(
    "text",
    [
        "The next meeting will be held.",
        "They look forward to peace in 2025.",
        "THE NEXT MEETING WILL BE HELD IN LONDON",
        "They met on 3 June 2024 and the next meeting will be held in May 2024.",
    ],
)
def test_without_a_name_a_day_or_a_place_nothing_is_announced(text: str) -> None:
    """Nor in a heading, nor for a day that is past."""
    assert announced(text) is None


def test_the_month_of_the_meeting_is_not_past() -> None:
    """What will be in it may be behind it; where no day is known of the meeting every day is ahead."""
    assert announced("The next meeting will be held in June 2024.") == (step("next meeting", "2024-06"), True)
    assert announced("The next meeting will be held on 3 June 2024.") is None
    may = announced("The next meeting will be held on 3 May 2024.", None)
    assert may == (step("next meeting", "2024-05-03"), True)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The next meeting will be held in London. The 4th Kelp Dialogue will be held in 2025.",
         "4th Kelp Dialogue"),
        ("The Kelp Dialogue will be held in 2025. The next forum will be held in 2025.", "next forum"),
        ("The next meeting will be held in 2025. The next forum will be held in 2026.", "next meeting"),
    ],
)  # fmt: skip
def test_of_several_the_one_with_a_day_is_told(text: str, event: str) -> None:
    """Then the plainer, then the first."""
    found = announced(text)
    assert found is not None
    assert found[0].event == event


def test_days_and_places_before_what_is_announced_are_others() -> None:
    """Those of the sentence that stand behind it are its own."""
    text = "In London it was said in 2030 that the 4th Kelp Dialogue will be held in Ottawa in 2031."
    assert announced(text) == (step("4th Kelp Dialogue", "2031", "ottawa"), True)
