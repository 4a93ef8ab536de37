"""Follow-ups of a list that rules something out."""

from __future__ import annotations

import pytest

from bot.desk import Desk, Message
from tests.questions.score import TODAY, packaged_desk


@pytest.fixture(scope="module")
def desk() -> Desk:
    return packaged_desk()


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("which partners are not dialogue partners", "which of them was the first to get its status?"),
        ("partners that are neither sectoral nor development partners", "who became one last?"),
        ("meetings not held in Jakarta or Bali", "which of those were virtual"),
    ],
)
def test_what_was_ruled_out_stays_so(desk: Desk, before: str, text: str) -> None:
    """A condition that denies is not taken apart into what it denies."""
    context = desk.take(Message(before), TODAY).context
    assert context.where
    assert desk.take(Message(text, context=context), TODAY).readings
