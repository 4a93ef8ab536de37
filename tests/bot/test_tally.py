"""Counts are kept in the process while the database is locked, and written when it is free."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.answer.answer import Fact, Guide, Reason, Refusal, Silence
from bot.tally import Tally
from store.database import DatabaseUnavailableError, connect
from store.kinds import Kind, Ref
from store.migrations import upgrade

UK = Ref(Kind.PARTNER, "united-kingdom")


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    found = tmp_path / "counts.sqlite3"
    engine = connect(f"sqlite:///{found}")
    await upgrade(engine.url)
    await engine.dispose()
    return found


@pytest.fixture
async def engine(file: Path) -> AsyncIterator[AsyncEngine]:
    made = connect(f"sqlite:///{file}", busy_seconds=0.2)
    yield made
    await made.dispose()


async def test_a_locked_database_loses_no_count(file: Path, engine: AsyncEngine) -> None:
    """Nothing is raised at whoever counts; what was counted meanwhile is there afterwards, once."""
    tally = Tally(engine)
    await tally.open()
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    for _ in range(3):
        tally.count(Fact("Indeed.", (UK,), ()))
    tally.count(Refusal(Reason.NO_SUCH, "No."))
    tally.count(Guide())
    tally.count(Silence())
    with pytest.raises(DatabaseUnavailableError):
        await tally.counts()
    holder.execute("ROLLBACK")
    holder.close()
    counts = await tally.counts()
    assert counts.sorts == {
        "outcome": [("answer", 3), ("refuse", 1)],
        "answer": [("fact", 3)],
        "refusal": [("no-such", 1)],
        "record": [("partner:united-kingdom", 3)],
    }
    await tally.close()


async def test_counts_go_to_the_database_many_at_once(file: Path, engine: AsyncEngine) -> None:
    """After the first write the next waits for more; whoever asks for counts has all."""
    tally = Tally(engine)
    await tally.open()
    seen = sqlite3.connect(file)
    written = "SELECT times FROM tally WHERE sort = 'outcome'"
    tally.count(Fact("Indeed.", (UK,), ()))
    for _ in range(100):
        if seen.execute(written).fetchall():
            break
        await asyncio.sleep(0.05)
    tally.count(Fact("Indeed.", (UK,), ()))
    await asyncio.sleep(0.5)
    assert seen.execute(written).fetchall() == [(1,)]
    seen.close()
    assert (await tally.counts()).sorts["outcome"] == [("answer", 2)]
    await tally.close()


async def test_what_is_left_is_written_at_the_end(engine: AsyncEngine) -> None:
    """And another run adds to it."""
    for _ in range(2):
        tally = Tally(engine)
        await tally.open()
        tally.count(Fact("Indeed.", (UK,), ()))
        await tally.close()
    tally = Tally(engine)
    assert (await tally.counts()).sorts["outcome"] == [("answer", 2)]
    await tally.close()
