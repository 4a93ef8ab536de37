from __future__ import annotations

import pytest

from tests.bot.question.room import Room


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("the canada meeting", ["canada"]),
        ("in canada", []),
        ("the canadian minister", []),
        ("canadian wheat", []),
        ("canadian jcc meeting", ["canadian"]),
        ("leave out canada", []),
        ("canada or the united kingdom", []),
        ("auksom", ["auksom"]),
        ("auksom with canada", ["canada"]),
        ("the mpac 2025 plan", ["mpac 2025"]),
        ("london and health", []),
    ],
)
def test_which_names_the_record_must_be_tied_to(small: Room, text: str, sure: list[str]) -> None:
    """Partners and series as such; not places, peoples, sides, choices, or what is ruled out."""
    assert [mention.text for mention in small.subject.certain(small.read(text))] == sure
