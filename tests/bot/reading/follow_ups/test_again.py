"""Follow-ups that put another part into the set of the last turn."""

from __future__ import annotations

import pytest

from bot.answer.answer import Listing
from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("first", "then", "series"),
    [
        ("how many JSCCs with Pakistan", "and Norway?", "asean-norway-jscc"),
        ("list the JSCC meetings with Norway", "Türkiye?", "asean-turkiye-jscc"),
    ],
)
def test_another_partner_keeps_what_the_series_is_called(first: str, then: str, series: str) -> None:
    """'JSCCs with Pakistan' become those with Norway, not all meetings with it."""
    said = DESK.reader.said(then, TODAY)
    readings = [one for one in DESK.reader.readings(said, after(first)) if one.form in ("list", "count")]
    answer = DESK.answerer.answer(readings[0], said)
    assert isinstance(answer, Listing)
    assert {DESK.catalogue.meetings[ref.id].series for ref in answer.refs} == {series}


@pytest.mark.parametrize(
    ("first", "then", "id_"),
    [
        ("latest asean-russia summit", "and the earliest? date", "asean-russia-summit-1"),
        ("first asean-us summit", "latest? date", "asean-us-summit-13"),
        ("last asean-norway jscc, not counting online ones", "the first? date", "asean-norway-jscc-2"),
    ],
)
def test_the_other_end_is_that_of_the_same_set(first: str, then: str, id_: str) -> None:
    """With all that the set was bounded by; the one told of before is not told again."""
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), after(first))
    assert readings[0].refs[0].id == id_
    assert not [one for one in readings if one.sense == "same"]


def test_the_same_end_is_told_again() -> None:
    """The latest of a set is still its latest."""
    readings = DESK.reader.readings(
        DESK.reader.said("the latest one, city?", TODAY), after("latest asean-russia summit")
    )
    assert [one for one in readings if one.sense == "same"]
