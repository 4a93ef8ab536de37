"""What a text denies of what it names."""

from __future__ import annotations

import pytest

from bot.reading.claims.denying import asked_not
from bot.reading.proposing import Proposer
from tests.bot.reading.proposed import said, scene


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("the 16th ADMM was never online, true or false", True),
        ("India was not among the partners of RCEP, right?", True),
        ("wasn't the 16th ADMM online", False),
        ("if I am not mistaken the 16th ADMM was online, right?", False),
        ("the 16th ADMM was online or not", False),
    ],
)
def test_tags_and_openings_deny_nothing(text: str, *, denied: bool) -> None:
    """'Not' of a tag, before one and in an auxiliary that opens the question says nothing of the record."""
    assert asked_not(Proposer(scene(), said(text))) is denied
