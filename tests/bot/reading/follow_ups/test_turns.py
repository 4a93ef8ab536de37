"""What a text is read as after what was said before, over the packaged catalogue."""

from __future__ import annotations

from functools import cache

import pytest

from bot.reading.follow_ups.context import read_context, write_context
from bot.reading.follow_ups.following import Following
from bot.reading.proposals.facts import facts
from bot.reading.proposing import Proposer
from tests.bot.reading.proposed import said, scene
from tests.bot.reading.readings import told_of
from tests.bot.tables import lines


@cache
def _following() -> Following:
    return Following(scene())


def follows(context: str, text: str) -> str:
    """What follows a context, as it is kept."""
    readings = _following().readings(Proposer(scene(), said(text)), read_context(context), facts)
    return told_of(readings)


@pytest.mark.parametrize(("context", "text", "expected"), lines("reading/follow_ups/turns.tsv"))
def test_a_text_is_read_after_what_was_said_before(context: str, text: str, expected: str) -> None:
    """Each reading in plain words; what is kept of the last turn is kept as it was."""
    assert follows(context, text) == expected
    assert write_context(read_context(context)) == context
