"""On which side of somebody named another is meant."""

from __future__ import annotations

import pytest

from bot.reading.registers.turning import turned
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("who was Secretary-General before Surin Pitsuwan", "before"),
        ("who succeeded Surin Pitsuwan", "after"),
        ("who took over from Surin Pitsuwan", "after"),
        ("who took over the office from Surin Pitsuwan", "after"),
        ("by whom was Surin Pitsuwan succeeded", "after"),
        ("whom did Surin Pitsuwan succeed", "before"),
        ("Surin Pitsuwan's successor", "after"),
        ("Surin Pitsuwan's predecessor", "before"),
        ("when was Surin Pitsuwan Secretary-General", ""),
    ],
)
def test_who_came_before_or_after(text: str, side: str) -> None:
    """By the word beside the name; whom somebody succeeded came before him."""
    read = said(text)
    names = [one for one in read.offers if one.sort == "person" and one.key == "surin-pitsuwan"]
    name = max(names, key=lambda one: one.end - one.start)
    assert turned(read.text, name) == side
