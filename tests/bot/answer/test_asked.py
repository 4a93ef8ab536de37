"""Names asked as questions."""

from __future__ import annotations

from tests.bench.asked import FOUND, asked, share
from tests.questions.score import packaged_desk

DESK = packaged_desk()


def test_a_name_asked_as_a_question_finds_what_the_command_finds() -> None:
    """Titles, aliases and acronyms drawn at random, of all kinds, in questions and by themselves."""
    assert share(list(asked(DESK, 900, 7))) >= FOUND
