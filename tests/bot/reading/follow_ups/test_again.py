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
