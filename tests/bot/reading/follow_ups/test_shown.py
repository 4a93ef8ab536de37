"""Those that were shown last, in another order, and what is claimed of one of them."""

from __future__ import annotations

import pytest

from tests.bot.reading.follow_ups.test_entered import DESK, after
from tests.questions.score import TODAY


@pytest.mark.parametrize(
    ("then", "wanted"),
    [
        ("oldest first please", ["2003", "2013", "2023"]),
        ("newest first", ["2023", "2013", "2003"]),
        ("in reverse order", ["2023", "2013", "2003"]),
    ],
)
def test_they_are_put_in_an_order(then: str, wanted: list[str]) -> None:
    """By their days, the oldest or the newest first."""
    context = after("list the ASEAN-Japan commemorative summits")
    readings = DESK.reader.readings(DESK.reader.said(then, TODAY), context)
    found = next(one for one in readings if one.sense == "sorted")
    assert [ref.id.rpartition("-")[2] for ref in found.refs] == wanted


def test_something_is_claimed_of_one_of_them() -> None:
    """That of the second, by its place among them and not by its number."""
    context = after("asean-nz commemorative summits?")
    readings = DESK.reader.readings(DESK.reader.said("was the second one online", TODAY), context)
    claims = [one for one in readings if one.form == "claim" and one.features.get("context placed claim")]
    assert "asean-new-zealand-commemorative-summit-2020" in {one.refs[0].id for one in claims}
