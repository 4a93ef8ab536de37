"""One of the items of a register that were told last."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("which members joined ASEAN in the 1990s?", "who was the last of those?", "Cambodia"),
        ("which members joined ASEAN in the 1990s?", "and the first of them", "Viet Nam"),
        ("which members joined ASEAN in 1997?", "who was the last of those?", "Myanmar"),
        ("who acceded to the TAC in 2022", "which came last?", "Ukraine"),
    ],
)
def test_its_place_picks_it(first: str, then: str, told: str) -> None:
    """The first, the last of those told, not of all."""
    said = DESK.reader.said(then, TODAY)
    found = [one for one in DESK.reader.readings(said, after(first)) if one.features.get("entries singled")]
    answers = [DESK.answerer.answer(one, said) for one in found]
    assert [one for one in answers if isinstance(one, Fact) and told in one.values]


def test_of_one_none_is_singled_out() -> None:
    """There is no last of one."""
    said = DESK.reader.said("and the last?", TODAY)
    readings = DESK.reader.readings(said, after("when did Cambodia join ASEAN"))
    assert not [one for one in readings if one.features.get("entries singled")]
