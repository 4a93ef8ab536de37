"""Which words mean what they say, and which are part of something else."""

from __future__ import annotations

import pytest

from bot.reading.signs.holding import holding
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "group", "senses"),
    [
        ("when was the 1st AUKSOM", "field", {"when"}),
        ("not when but where was the 1st AUKSOM", "field", {"where"}),
        ("who was Secretary-General in 2015", "office", {"secretary-general"}),
        ("who was foreign minister", "office", {"foreign-minister", "minister"}),
        ("foreign minister meeting in 2015", "office", set()),
        ("Defence Ministers' Meeting in 2015", "office", set()),
        ("Defence Ministers' Meeting in 2015", "noun", {"meeting"}),
    ],
)
def test_what_is_ruled_out_or_names_a_level_does_not_mean_what_it_says(
    text: str, group: str, senses: set[str]
) -> None:
    """'not when but where' asks where, and in 'foreign minister meeting' nobody has an office."""
    assert {cue.sense for cue in holding(said(text), group)} == senses


def test_several_groups_are_told_one_after_the_other() -> None:
    """In the order in which they are asked for."""
    there = said("who was Secretary-General in 2015")
    assert [cue.group for cue in holding(there, "office", "field")] == ["office", "field"]
    assert holding(there) == []
