"""Which operators a text shows, and which of them a reading leaves unread."""

from __future__ import annotations

import pytest

from bot.reading.signs.unread import operators, unread
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("was the 27th ARF online", {"polar"}),
        ("aun or asean foundation, which was set up first", {"order", "asking"}),
        ("which city hosted the most summits", {"most", "asking"}),
        ("AEM 44 and AEM 54, same city?", {"same"}),
        ("senior officials with russia before 2019", set()),
        ("the most recent online PMC with Canada", {"pick"}),
        ("AMM after the 31st, city", {"turning", "numbered"}),
        ("the AEM Plus Three after the Makati one", {"turning"}),
        ("the East Asia Summit after Cebu, date", {"turning"}),
        ("the AMM after the 31st ASEAN Summit", set()),
    ],
)
def test_operators_are_known_by_their_place(text: str, shown: set[str]) -> None:
    """'Before' a time orders nothing, 'most recent' counts nothing."""
    assert operators(said(text)) == shown


def test_a_reading_is_charged_for_each_operator_that_it_does_not_read() -> None:
    """And a claim for a question word that asks."""
    assert unread("rank", frozenset({"order"})) == 0
    assert unread("fact", frozenset({"order", "polar"})) == 2
    assert unread("claim", frozenset({"asking"})) == 1
    assert unread("fact", frozenset({"turning", "numbered"})) == 2
    assert unread("step", frozenset({"turning", "numbered"})) == 0
    assert unread("fact", frozenset({"asking"})) == 0
