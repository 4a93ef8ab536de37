"""Counts where one record is of two meetings."""

from __future__ import annotations

import pytest

from bot.answer.answer import Listing
from bot.desk import Message
from tests.questions.score import TODAY, packaged_desk

DESK = packaged_desk()


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("how many ASEAN summits were there in 2024", "ASEAN Summits in 2024: 2"),
        ("how many ASEAN summits in 2021", "ASEAN Summits in 2021: 2"),
        ("how many ASEAN summits in 2019", "ASEAN Summits in 2019: 2"),
        ("how many ASEAN summits have there been", "ASEAN Summits: 49 in 45 records"),
    ],
)
def test_both_meetings_of_a_record_count(text: str, lead: str) -> None:
    """A double title is of two; how many records several are is said."""
    answer = DESK.take(Message(text), TODAY).answer
    assert isinstance(answer, Listing)
    assert answer.lead == lead
