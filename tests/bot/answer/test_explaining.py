"""How a message was read, for developers."""

from __future__ import annotations

from bot.answer.explaining import explain
from bot.texts.text import speaking
from tests.bot.answer.world import TODAY, desk


def test_what_developers_read_stays_english() -> None:
    """How a message was read is explained in one language."""
    read_ = desk().reader.readings(desk().reader.said("meetings with canada", TODAY))
    english = explain(read_, desk().reader.by, desk().catalogue)
    with speaking("vi"):
        assert explain(read_, desk().reader.by, desk().catalogue) == english
