"""The words by which statements tell what they tell."""

from __future__ import annotations

import re

import pytest

from bot.drafting.lexicon import among, any_of, cue, either, level_of, words
from store.kinds import Level


def test_a_pattern_of_phrases_takes_the_longest() -> None:
    """Signs in them are what they are, spaces of any width."""
    pattern = any_of(["H.E", "H.E.", "His Excellency"])
    assert re.findall(pattern, "H.E. and HxE and His  Excellency") == ["H.E.", "His  Excellency"]


def test_a_list_is_read_as_words_a_set_and_a_pattern() -> None:
    """The set is in small letters."""
    assert "Sultan" in words("role")
    assert "sultan" in among("role")
    assert "Sultan" not in among("role")
    assert re.fullmatch(either("role"), "Sultan")


@pytest.mark.parametrize(
    ("text", "found"),
    [("The Summit was HELD there", "HELD"), ("shareheld", None), ("heldenesque", None), ("(held)", "held")],
)
def test_cues_are_whole_words_in_any_case(text: str, found: str | None) -> None:
    """What only begins or ends like one is none."""
    match = cue("held").search(text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It will next be held there", "will next be held"),
        ("It will be held", "will be held"),
        ("It will one day for sure be held", None),
    ],
)
def test_a_cue_is_composed_of_two_words_close_together(text: str, found: str | None) -> None:
    """With two others between them at most."""
    match = cue("ahead").search(text)
    assert (match[0] if match else None) == found


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("ASEAN-UK Summit", Level.SUMMIT),
        ("Senior Officials’ Meeting", Level.SENIOR_OFFICIALS),
        ("asean-uk senior officials' meeting", Level.SENIOR_OFFICIALS),
        ("Summit of the Forum", Level.SUMMIT),
        ("Forum of Ministers", Level.MINISTERIAL),
        ("Workshop on Kelp", Level.FORUM),
        ("Workshops", None),
        ("Breakfast", None),
    ],
)
def test_the_level_is_told_by_the_first_sort_of_noun(title: str, level: Level | None) -> None:
    """The higher where there are two; None where there is none."""
    assert level_of(title) is level
