"""Readings of one record."""

from __future__ import annotations

import pytest

from bot.reading.proposals.facts import asking, facts
from tests.bot.reading.proposed import proposed


@pytest.mark.parametrize(
    ("text", "id_", "asked"),
    [
        ("how many ASEAN Summits in 2021", "asean-summits-38-39", False),
        ("how many East Asia Summits in 2005", "east-asia-summit-1", False),
        ("how many parties has the TAC", "tac", True),
        ("how many delegates came to the 19th ASEAN Summit", "asean-summit-19", True),
    ],
)
def test_what_a_record_is_one_of_is_no_number_of_it(text: str, id_: str, *, asked: bool) -> None:
    """Who counts meetings of a series asks for none that one of them tells."""
    about = [one for one in proposed(facts, text) if one.refs[0].id == id_]
    assert any(one.asked == ("number",) for one in about) is asked


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("meetings held in the United States", False),
        ("meetings with Japan", False),
        ("ASEAN-UK SOM in Paris", True),
    ],
)
def test_nothing_is_missing_where_a_set_that_heeds_all_has_records(text: str, *, none: bool) -> None:
    """That there is no such record is proposed where something is left over, or nothing fits all."""
    assert bool(proposed(asking, text, "none")) is none
