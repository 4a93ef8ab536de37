from __future__ import annotations

import pytest

from bot.question.question import Form
from tests.bot.question.room import Room


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("when was auksom 1", Form.FACT),
        ("mpac 2025", Form.FACT),
        ("list the meetings with canada", Form.LIST),
        ("all meetings in london", Form.LIST),
        ("which meetings were in london", Form.LIST),
        ("how many meetings with canada", Form.COUNT),
        ("how many pilot cities are there", Form.FACT),
        ("how much in total", Form.FACT),
        ("is canada a dialogue partner", Form.YES_NO),
        ("did jenny bates chair it", Form.YES_NO),
        ("canada is a partner, right", Form.YES_NO),
        ("canada joined in 1977?", Form.YES_NO),
        ("when did canada join, is it", Form.FACT),
        ("what was first, auksom or the jcc", Form.COMPARE),
        ("canada or london", Form.FACT),
    ],
)
def test_the_form_of_the_answer(small: Room, text: str, form: Form) -> None:
    """A fact, a list, a number, yes or no, or the earlier of two, by the words of the sentence."""
    assert small.read(text).form == form
