"""Which of those shown a text picks by its place."""

from __future__ import annotations

import pytest

from bot.desk import Desk
from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.placing import places_picked
from bot.reading.follow_ups.turn import Turn
from bot.reading.proposing import Proposer
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("text", "size", "wanted"),
    [
        ("and the third of them", 5, {2}),
        ("the last of those", 4, {-1}),
        ("the middle one", 5, {2}),
        ("the younger of the two", 2, {-1}),
        ("the younger", 3, set()),
        ("the ninth", 3, set()),
        ("newest first", 3, set()),
    ],
)
def test_a_word_picks_a_place(packaged_desk: Desk, text: str, size: int, wanted: set[int]) -> None:
    """The first, the last, one by its number where there are as many; the younger of two alone."""
    scene = packaged_desk.reader.scene
    proposer = Proposer(scene, packaged_desk.reader.said(text, TODAY))
    turn = Turn(proposer, Context(), Kinship(scene.catalogue, scene.rows))
    assert {at for _, at in places_picked(turn, size)} == wanted
