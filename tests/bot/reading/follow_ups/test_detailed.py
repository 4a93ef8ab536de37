"""Follow-ups that go into a fact of ASEAN itself."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing
from bot.reading.follow_ups.context import Context
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("what is ASEAN's anthem called", "who wrote the lyrics?", "Payom Valaiphatchra"),
        ("asean anthem, name?", "the words are whose", "Payom Valaiphatchra"),
    ],
)
def test_a_detail_is_told(first: str, then: str, told: str) -> None:
    """What words speak of besides the fact itself; one of the readings tells it."""
    said = DESK.reader.said(then, TODAY)
    readings = DESK.reader.readings(said, after(first))
    answers = [DESK.answerer.answer(one, said) for one in readings]
    assert any(told in one.lead for one in answers if isinstance(one, Fact | Listing))


def test_after_something_else_nothing_is_detailed() -> None:
    """The lyrics of no meeting."""
    said = DESK.reader.said("who wrote the lyrics?", TODAY)
    for context in (Context(), after("when was the 19th ASEAN Summit")):
        readings = DESK.reader.readings(said, context)
        assert not [one for one in readings if "context itself detail" in one.features]
