"""Maintainers see what became of questions."""

from __future__ import annotations

from bot.maintaining import texts
from tests.bot.handlers.conftest import Maintained


async def test_counts_tell_no_texts_and_no_persons(maintained: Maintained) -> None:
    """Outcomes, kinds, refusals and the records most asked for, since a day."""
    await maintained.say("/stats")
    assert maintained.last().text == str(texts.NO_COUNTS)
    for _ in range(2):
        await maintained.say("when was the 1st asean-uk som")
    await maintained.say("/meeting zzzzqqqq plantedword")
    await maintained.say("/stats")
    said = maintained.last().text
    assert "2 × answered" in said
    assert "1 × refused" in said
    assert "2 × 1st ASEAN-UK Senior Officials' Meeting" in said
    assert "planted" not in said
    assert "Ana" not in said
