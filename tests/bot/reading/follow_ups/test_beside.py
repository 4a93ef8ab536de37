"""A record named now set beside the one at hand."""

from __future__ import annotations

import pytest

from bot.desk import Desk
from tests.bot.reading.follow_ups.test_following import follow_ups, meeting, ordinal


@pytest.mark.parametrize(
    ("text", "form", "first"),
    [
        ("was that before the 5th Swiss one, or which came first", "rank", "asean-norway-jscc-5"),
        ("and compared with the 4th ASEAN-India JSCC, which was later?", "rank", "asean-norway-jscc-5"),
        ("how many days apart from the 5th Swiss one", "gap", "asean-norway-jscc-5"),
    ],
)
def test_it_is_compared_with_the_one_at_hand(packaged_desk: Desk, text: str, form: str, first: str) -> None:
    """By date, by how far apart they are."""
    found = follow_ups(packaged_desk, text, meeting("asean-norway-jscc-5", ordinal(5)))
    assert first in {one.refs[0].id for one in found if one.form == form and len(one.refs) > 1}


def test_what_names_nothing_is_compared_with_nothing(packaged_desk: Desk) -> None:
    """'Which was earlier' alone has but one record."""
    found = follow_ups(packaged_desk, "which was earlier", meeting("asean-norway-jscc-5", ordinal(5)))
    assert not [one for one in found if one.form == "rank"]
