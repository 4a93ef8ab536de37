"""What shows of the form of a question."""

from __future__ import annotations

from bot.reading.signs.signs import signs
from tests.bot.reading.proposed import said


def test_signs_are_each_one() -> None:
    """What shows is 1, what does not is not there."""
    found = signs(said("was the 27th ARF online"))
    assert found["polar"] == 1.0
    assert "list" not in found


def test_a_number_of_several_shows() -> None:
    """'The second of the meetings' asks for one of them."""
    assert signs(said("the second of the meetings held in Busan"))["ordinal of them"] == 1.0
    assert "ordinal of them" not in signs(said("the second meeting held in Busan"))
