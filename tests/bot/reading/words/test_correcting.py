"""Words that put right what was said."""

from __future__ import annotations

import pytest

from bot.desk import Desk
from bot.reading.signs.asked import asked
from bot.reading.words.correcting import correcting
from tests.questions.score import TODAY


@pytest.mark.parametrize(("text", "wanted"), [("i mean the 5th", {0, 1}), ("the 5th", set())])
def test_they_are_found(packaged_desk: Desk, text: str, wanted: set[int]) -> None:
    """Where they stand."""
    assert correcting(packaged_desk.reader.said(text, TODAY).text) == wanted


def test_they_ask_for_nothing(packaged_desk: Desk) -> None:
    """'I mean' asks for no meaning."""
    said = packaged_desk.reader.said
    assert "ask nothing" in asked(said("i mean ADMM-Plus", TODAY)).features("full_name")
    assert "ask nothing" not in asked(said("what does ADMM-Plus mean", TODAY)).features("full_name")
