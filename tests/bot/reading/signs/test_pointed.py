"""What stands right behind a word that points on or back."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from bot.reading.signs.pointed import points_at, worded_at
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("the AMM after the 31st", ["31"]),
        ("what came before the Cebu summit", ["cebu"]),
        ("the summit following the 10th EAS", ["10"]),
    ],
)
def test_what_something_comes_after_is_found(text: str, at: list[str]) -> None:
    """Behind an article, too."""
    found = said(text)
    assert sorted({found.text.form(place) for _, place in points_at(found)}) == at


@pytest.mark.parametrize("text", ["the next AMM", "who came before", "when was the 31st AMM"])
def test_nothing_is_pointed_at(text: str) -> None:
    """'Next' stands before what it picks; a word at the end points at what was told last."""
    assert points_at(said(text)) == ()


@pytest.mark.parametrize(
    ("text", "happened"),
    [
        ("after the tsunami leaders met kofi annan in jakarta, what day", True),
        ("the summit following the 10th EAS", False),
    ],
)
def test_what_happened_is_told_from_a_meeting(text: str, happened: bool) -> None:
    """Plain words behind 'after' call no meeting."""
    found = said(text)
    proposer = Proposer(scene(), found)
    assert worded_at(found, proposer.described(int(proposer.fit.argmax()), proposer.fit)) is happened
