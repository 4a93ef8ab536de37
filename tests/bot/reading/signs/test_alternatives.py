"""What a text sets side by side."""

from __future__ import annotations

import pytest

from bot.reading.signs.alternatives import plans
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("more meetings with Japan in 2019 or with China in 2020", "Japan 2019", "China 2020"),
        (
            "were there more summits in Jakarta in 2023 than in Vientiane in 2024",
            "Jakarta 2023",
            "Vientiane 2024",
        ),
    ],
)
def test_each_of_two_keeps_what_is_its_own(text: str, first: str, second: str) -> None:
    """The conditions on one side of what parts them are none of the other's."""
    plan = plans(said(text))[0]
    raws = [text.split()[at] for at in range(len(text.split())) if at not in plan.skips[0]]
    others = [text.split()[at] for at in range(len(text.split())) if at not in plan.skips[1]]
    assert set(first.split()) <= set(raws)
    assert not set(second.split()) & set(raws)
    assert set(second.split()) <= set(others)
    assert not set(first.split()) & set(others)
