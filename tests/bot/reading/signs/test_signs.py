"""What shows of the form of a question."""

from __future__ import annotations

from bot.reading.signs.signs import signs
from tests.bot.reading.proposed import said


def test_signs_are_each_one() -> None:
    """What shows is 1, what does not is not there."""
    found = signs(said("was the 27th ARF online"))
    assert found["polar"] == 1.0
    assert "list" not in found
