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


@pytest.mark.parametrize(
    ("first", "then", "other", "truth"),
    [
        (
            "where was the asean-china summit in 2010",
            "russia's that year, same city?",
            "asean-russia-summit-2",
            "yes",
        ),
        ("when was the 20th asean-japan summit", "china's 20th, same day?", "asean-china-summit-20", "yes"),
        ("when was the 25th asean-rok summit", "japan's, same day?", "asean-japan-summit-25", "no"),
    ],
)
def test_what_is_the_same_compares_two(first: str, then: str, other: str, truth: str) -> None:
    """A clause of its own asks it of the record at hand and of one that is named, and of nothing else."""
    said = DESK.reader.said(then, TODAY)
    found = [one for one in DESK.reader.readings(said, after(first)) if "context" in one.features]
    assert {one.form for one in found} <= {"alike", "claim"}
    answer = DESK.answerer.answer(next(one for one in found if one.form == "alike"), said)
    assert isinstance(answer, Fact)
    assert (answer.refs[0].id, answer.values[0]) == (other, truth)
