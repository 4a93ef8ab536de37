"""How long it took a state to come in."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.registers.belonging import belonging
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("how many years after the founding did Viet Nam join", "28"),
        ("how many years passed between Brunei's admission and the founding of ASEAN", "17"),
        ("how long did Laos wait between applying and joining", "495"),
        ("how many years after applying did Timor-Leste become a member", "14"),
        ("how long was Timor-Leste an observer", "1080"),
        ("for how long was Laos an observer before it joined", "60"),
        ("how many months did Viet Nam wait after its application to join", "9"),
    ],
)
def test_what_lies_between_two_steps_is_told(text: str, length: str) -> None:
    """Between any two of the founding, a step and the joining; an observer is one until it joins; in months
    where no day is known."""
    made = [answer(one, text) for one in proposed(belonging, text, "gap")]
    assert [one.values[0] for one in made if isinstance(one, Fact)] == [length]


def test_the_steps_are_named() -> None:
    """What was done on each day is said."""
    text = "how long did Laos wait between applying and joining"
    made = answer(proposed(belonging, text, "gap")[0], text)
    assert isinstance(made, Fact)
    assert "Applied for membership, 15 March 1996; Lao PDR, 23 July 1997" in made.lead


@pytest.mark.parametrize(
    "text",
    [
        "when did Laos apply",
        "how long has Laos been a member",
        "how long has Papua New Guinea been an observer",
        "how long between Laos and Cambodia joining",
    ],
)
def test_else_no_length_is_read(text: str) -> None:
    """Not where no length is asked for, a day is not known, or two states are named."""
    assert not [one for one in proposed(belonging, text, "gap") if one.sense == "waiting"]
