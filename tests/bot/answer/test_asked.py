"""Names asked as questions."""

from __future__ import annotations

from tests.bench.asked import asked, share
from tests.questions.score import packaged_desk

DESK = packaged_desk()


def test_a_name_asked_as_a_question_finds_what_the_command_finds() -> None:
    """Titles, aliases and acronyms drawn at random, of records of all kinds."""
    assert share(list(asked(DESK, 300, 7))) >= 0.98
