from __future__ import annotations

import asyncio
import logging

import pytest

from bot.outcome import entry, note, update_in_hand


async def test_an_outcome_is_logged_with_its_number(caplog: pytest.LogCaptureFixture) -> None:
    """What became of an update is one line, with both as fields; the last word counts."""
    caplog.set_level(logging.INFO, "bot.outcome")
    with entry(7) as made:
        note("refuse")
        note("answer")
    assert made.outcome == "answer"
    (record,) = caplog.records
    assert (record.getMessage(), record.__dict__["outcome"]) == ("Update 7: answer.", "answer")


async def test_what_is_not_answered_leaves_no_trace(caplog: pytest.LogCaptureFixture) -> None:
    """An update without an outcome is not logged, nor is an outcome without an update."""
    caplog.set_level(logging.DEBUG, "bot.outcome")
    with entry(7):
        pass
    note("answer")
    assert caplog.records == []


async def test_updates_side_by_side_keep_apart() -> None:
    """Each task knows the update that it works on, and none when that is over."""
    seen: list[int | None] = []

    async def work(number: int) -> None:
        with entry(number):
            await asyncio.sleep(0.01)
            seen.append(update_in_hand())

    await asyncio.gather(work(1), work(2))
    assert sorted(filter(None, seen)) == [1, 2]
    assert update_in_hand() is None
