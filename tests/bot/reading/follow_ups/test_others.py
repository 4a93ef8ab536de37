"""The other than the one spoken of."""

from __future__ import annotations

import pytest

from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "id_"),
    [
        (
            "when was the ASEAN-U.S. Special Summit in Washington?",
            "not that one, the other",
            "asean-us-special-leaders-summit-2016",
        ),
        (
            "where was the ASEAN-Australia Special Summit of 2018",
            "and the other one?",
            "asean-australia-special-summit-2024",
        ),
    ],
)
def test_the_other_that_was_called_so_is_told(first: str, then: str, id_: str) -> None:
    """Another of the name and partner of the one told last."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))
    assert next(one for one in readings if one.sense == "other").refs[0].id == id_


def test_where_no_other_is_meant_none_is_told() -> None:
    """'That one' is the one spoken of."""
    context = after("when was the ASEAN-U.S. Special Summit in Washington?")
    readings = DESK.reader.readings(DESK.reader.said("that one, where?", TODAY), context)
    assert not [one for one in readings if one.sense == "other"]
