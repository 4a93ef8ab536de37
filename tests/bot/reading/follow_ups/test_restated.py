"""What was claimed, claimed of another."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "id_", "truth"),
    [
        ("was China a partner at the PMC of 2005?", "and in 2006?", "asean-pmc-2006", "no"),
        ("was the 14th ADMM held online?", "and the 15th?", "admm-15", "yes"),
    ],
)
def test_a_claim_is_put_to_another(first: str, then: str, id_: str, truth: str) -> None:
    """What was asked of one meeting is asked of another of its series."""
    said = DESK.reader.said(then, TODAY)
    found = [one for one in DESK.reader.readings(said, after(first)) if one.sense == "claimed"]
    answer = DESK.answerer.answer(found[0], said)
    assert isinstance(answer, Fact)
    assert (found[0].refs[0].id, answer.values[0]) == (id_, truth)


def test_after_a_fact_nothing_is_claimed_again() -> None:
    """A day that was told claims nothing."""
    readings = DESK.reader.readings(DESK.reader.said("and in 2006?", TODAY), after("when was the 14th ADMM"))
    assert not [one for one in readings if one.sense == "claimed"]
