"""Whether words that read like a name are one."""

from __future__ import annotations

import pytest

from tests.bot.reading.sets.test_sets import TODAY, scene


@pytest.mark.parametrize(
    ("text", "sort", "named"),
    [
        ("the rice reserve", "programme", True),
        ("reserves (rice, for one)", "programme", False),
        ("reserves! rice, meds", "programme", False),
        ("the funds ASEAN has", "programme", False),
        ("the Fund for ASEAN", "programme", True),
        ("meetings with US", "partner", True),
        ("tell us about summits", "partner", False),
        ("a trade fair, like us", "partner", False),
        ("meetings about people to people", "topic", True),
        ("meetings about S&T", "topic", True),
        ("what do people say to people", "topic", False),
    ],
)
def test_a_name_stands_as_it_is(text: str, sort: str, named: bool) -> None:
    """It runs over no sign and stands in no plural that it has not; common words are no names."""
    assert any(one.sort == sort for one in scene().read(text, TODAY).offers) is named
