"""What a meeting said of what was to follow it."""

from __future__ import annotations

from dataclasses import replace

from store.records import NextStep
from tests.bot.telling.world import (
    DIALOGUE_1,
    DIALOGUE_2,
    UNION_TALK,
    day,
    lacking,
    meeting,
    text,
    values,
)


def test_what_was_announced_goes_before_what_followed() -> None:
    """Of a meeting that announced nothing the next of its series is told, of the latest that nothing is."""
    assert values(DIALOGUE_1, "next_step") == ("Ministers meet", "2022-08", "Tokyo")
    assert lacking(DIALOGUE_2, "next_step") == "what was to follow"
    assert values(UNION_TALK, "next_step")[:2] == ("1st ASEAN-Japan Dialogue", "2022-07-06")


def test_of_what_followed_the_place_and_its_country_are_known() -> None:
    """'In which country was the next one' is answered by the city, too."""
    assert values(UNION_TALK, "next_step")[2:] == ("Tokyo", "Japan")


def test_beside_what_was_announced_stands_what_is_on_record() -> None:
    """Where more is known of it than was announced."""
    announced = NextStep("2nd Dialogue", day("2023"), None, "dialogue-2")
    told = text(replace(DIALOGUE_1, next=announced), "next_step")
    assert told == "Next: 2nd Dialogue, 2023. On record: 2nd ASEAN-Japan Dialogue · June 2023 · Malaysia"
    exact = NextStep("2nd Dialogue", day("2023-06"), "malaysia", "dialogue-2")
    assert text(replace(DIALOGUE_1, next=exact), "next_step") == "Next: 2nd Dialogue, June 2023, Malaysia"


def test_a_sentence_on_the_next_meeting_is_told_with_the_one_that_followed() -> None:
    """As it stands there, with its days and places."""
    said = "The next dialogue was to be held in Malaysia in 2024."
    told = replace(UNION_TALK, highlights=(said,))
    assert text(told, "next_step").startswith(
        "The next dialogue was to be held in Malaysia in 2024. Next: 1st "
    )
    assert values(told, "next_step")[:2] == ("2024", "Malaysia")


def test_a_sentence_on_what_is_asked_for_is_told_alone() -> None:
    """Though it is no meeting of the series; what else was planned is not told for it."""
    one = meeting(
        "x", "Talk", "2020", highlights=("A lamp fair was planned.", "A sea exercise was set for 2027.")
    )
    assert text(one, "next_step", "sea exercise") == "A sea exercise was set for 2027"
    assert values(one, "next_step", "sea exercise") == ("2027",)
