"""What conversations are about, kept in the database."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from store.conversations import Turn, keep, move, recall
from store.database import DatabaseUnavailableError, connect, reading, writing
from store.migrations import upgrade
from store.tables import TurnRow
from tests.conftest import NewDatabase

NOW = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=1)
GROUP, SUPERGROUP = -4_000_000_001, -1_009_999_999_999


def turn(reply: int, conversation: int = GROUP, minutes: int = 0, after: str = "refs") -> Turn:
    return Turn(conversation, reply, reply - 1, "", after, NOW + timedelta(minutes=minutes))


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    """A database with the schema and nothing in it."""
    await upgrade(engine.url)
    return engine


async def _count(engine: AsyncEngine) -> int:
    async with reading(engine) as connection:
        return await connection.scalar(select(func.count()).select_from(TurnRow)) or 0


async def test_turns_come_back_as_they_were_the_latest_first(made: AsyncEngine) -> None:
    """Only the conversation's own turns are recalled, to the microsecond, no more than asked for."""
    ours = [turn(2), turn(4, minutes=1, after="späterer Stand"), turn(6, minutes=2)]
    for one in (*ours, turn(8, SUPERGROUP, 3)):
        await keep(made, one, LONG_AGO)
    assert await recall(made, GROUP, LONG_AGO, 9) == tuple(ours[::-1])
    assert await recall(made, GROUP, LONG_AGO, 2) == (ours[2], ours[1])
    assert await recall(made, 1, LONG_AGO, 9) == ()


async def test_the_largest_numbers_fit(made: AsyncEngine) -> None:
    """Conversations and messages may have any number of 64 bits."""
    largest = Turn(-(2**63), 2**63 - 1, 2**53, "", "", NOW)
    await keep(made, largest, LONG_AGO)
    assert await recall(made, -(2**63), LONG_AGO, 9) == (largest,)


async def test_a_reply_has_one_turn(made: AsyncEngine) -> None:
    """A reply that says something else now is remembered by that alone."""
    newer = turn(2, minutes=3, after="other")
    await keep(made, turn(2), LONG_AGO)
    await keep(made, newer, LONG_AGO)
    assert await recall(made, GROUP, LONG_AGO, 9) == (newer,)


async def test_what_is_too_old_is_not_recalled(made: AsyncEngine) -> None:
    """A turn is recalled up to the moment asked for, in whatever zone that is said."""
    await keep(made, turn(2), LONG_AGO)
    abroad = NOW.astimezone(timezone(timedelta(hours=7)))
    assert await recall(made, GROUP, abroad, 9) == (turn(2),)
    assert await recall(made, GROUP, abroad + timedelta(microseconds=1), 9) == ()


async def test_what_is_forgotten_is_deleted(made: AsyncEngine) -> None:
    """Each turn kept deletes what is too old by then, whatever conversation that was of."""
    for one in (turn(2), turn(2, SUPERGROUP, 1)):
        await keep(made, one, LONG_AGO)
    await keep(made, turn(4, minutes=61), turn(2, minutes=1).at)
    assert await _count(made) == 2
    assert await recall(made, SUPERGROUP, LONG_AGO, 9) == (turn(2, SUPERGROUP, 1),)


async def test_a_conversation_goes_on_under_another_number(made: AsyncEngine) -> None:
    """All turns move, once; what the new number holds already stays, and others stay where they are."""
    other, there = turn(2, 7), turn(4, SUPERGROUP, 5, "new")
    for one in (turn(2), turn(4, minutes=1), other, there):
        await keep(made, one, LONG_AGO)
    for _ in range(2):
        await move(made, GROUP, SUPERGROUP)
    assert await recall(made, SUPERGROUP, LONG_AGO, 9) == (there, replace(turn(2), conversation=SUPERGROUP))
    assert await recall(made, GROUP, LONG_AGO, 9) == ()
    assert await recall(made, 7, LONG_AGO, 9) == (other,)


async def test_several_keep_the_same_reply_at_once(made: AsyncEngine) -> None:
    """Two processes that note one reply leave one turn, and neither fails."""
    second = connect(made.url)
    turns = [turn(2, minutes=minute) for minute in range(6)]
    await asyncio.gather(*(keep((made, second)[at % 2], one, LONG_AGO) for at, one in enumerate(turns)))
    await second.dispose()
    (kept,) = await recall(made, GROUP, LONG_AGO, 9)
    assert kept in turns


async def test_turns_do_not_wait_for_a_writer_of_the_catalogue(
    postgresql_database: NewDatabase,
) -> None:
    """On PostgreSQL, an import under way holds up no conversation."""
    engine = connect(postgresql_database())
    await upgrade(engine.url)
    async with writing(engine):
        await asyncio.wait_for(keep(engine, turn(2), LONG_AGO), 10)
    await engine.dispose()


async def test_an_unusable_database_is_said() -> None:
    """Where the database does not answer, every call raises the error that says so."""
    closed = connect("postgresql://nobody@127.0.0.1:9/none")
    for call in (keep(closed, turn(2), NOW), recall(closed, GROUP, NOW, 9), move(closed, GROUP, SUPERGROUP)):
        with pytest.raises(DatabaseUnavailableError, match=r"127\.0\.0\.1"):
            await call
