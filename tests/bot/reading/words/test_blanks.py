"""Blanks that stand for what is asked."""

from __future__ import annotations

import pytest

from bot.reading.words.blanks import cut


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("ministers met in Bonn, opening on the ___ of ___ ?", "ministers met in Bonn, opening on the"),
        ("the dialogue was chaired by ____.", "the dialogue was chaired by"),
        ("held from the __th to the __th of ___ 1997", "held from the"),
    ],
)
def test_a_text_ends_at_its_blanks(text: str, kept: str) -> None:
    """What stands before them asks for what would stand there."""
    assert cut(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "who chaired the ARF",
        "___ chaired the first ASEAN-Canada Dialogue",
        "the ___ chaired the first ASEAN-Canada Dialogue",
        "the snake_case of it",
    ],
)
def test_a_text_goes_on_behind_other_blanks(text: str) -> None:
    """Where most of it stands behind them, or there is none."""
    assert cut(text) == text
