"""Words that say which document, programme or meeting is meant."""

from __future__ import annotations

import pytest

from bot.reading.words.qualifying import qualifying
from tests.bot.reading.proposed import said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("when was the declaration on fintech signed", {"fintech"}),
        ("the asean opera network", {"opera"}),
        ("plan of action on quantum computing, which years", {"quantum", "computing"}),
        ("declaration, fintech", set()),
        ("fintech; declaration", set()),
        ("when was the declaration signed", set()),
        ("who met", set()),
    ],
)
def test_what_stands_beside_a_kind_says_which_one(text: str, words: set[str]) -> None:
    """Before it, or behind what joins a subject to it; a sign parts them."""
    read = said(text).text
    assert {read.forms[at] for at in qualifying(read)} == words
