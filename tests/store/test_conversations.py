"""What conversations are about, kept in the database."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.conversations import Turn, erase, forget, keep, move, recall, remove
from store.database import connect, noting, reading, writing
from store.migrations import upgrade
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


async def kept(engine: AsyncEngine, *turns: Turn) -> None:
    async with noting(engine) as connection:
        await keep(connection, turns)


async def recalled(engine: AsyncEngine, since: datetime = LONG_AGO, limit: int = 99) -> tuple[Turn, ...]:
    async with reading(engine) as connection:
        return await recall(connection, since, limit)


async def test_turns_come_back_as_they_were_the_latest_first(made: AsyncEngine) -> None:
    """Turns of all conversations are recalled, to the microsecond, no more than asked for."""
    turns = [turn(2), turn(4, minutes=1, after="späterer Stand"), turn(6, minutes=2), turn(8, SUPERGROUP, 3)]
    await kept(made, *turns)
    assert await recalled(made) == tuple(turns[::-1])
    assert await recalled(made, limit=2) == (turns[3], turns[2])


async def test_the_largest_numbers_fit(made: AsyncEngine) -> None:
    """Conversations and messages may have any number of 64 bits."""
    largest = Turn(-(2**63), 2**63 - 1, 2**53, "", "", NOW)
    await kept(made, largest)
    assert await recalled(made) == (largest,)


async def test_a_reply_has_one_turn(made: AsyncEngine) -> None:
    """A reply that says something else now is remembered by that alone; nothing at all changes nothing."""
    newer, other = turn(2, minutes=3, after="other"), turn(4)
    await kept(made, turn(2))
    await kept(made, newer, other)
    await kept(made)
    assert await recalled(made) == (newer, other)


async def test_what_is_too_old_is_not_recalled(made: AsyncEngine) -> None:
    """A turn is recalled up to the moment asked for, in whatever zone that is said."""
    await kept(made, turn(2))
    abroad = NOW.astimezone(timezone(timedelta(hours=7)))
    assert await recalled(made, abroad) == (turn(2),)
    assert await recalled(made, abroad + timedelta(microseconds=1)) == ()


async def test_what_is_forgotten_is_deleted(made: AsyncEngine) -> None:
    """What is older than a moment is deleted, and a turn that is removed goes alone."""
    await kept(made, turn(2), turn(2, SUPERGROUP, 1), turn(4, minutes=61))
    async with noting(made) as connection:
        await forget(connection, turn(2, minutes=1).at)
    assert await recalled(made) == (turn(4, minutes=61), turn(2, SUPERGROUP, 1))
    async with noting(made) as connection:
        await remove(connection, GROUP, 4)
        await remove(connection, GROUP, 2)
    assert await recalled(made) == (turn(2, SUPERGROUP, 1),)


async def test_a_turn_is_removed_alone(made: AsyncEngine) -> None:
    """What was said before it in the conversation stays, and so does what was said after."""
    await kept(made, turn(2), turn(4, minutes=1), turn(6, minutes=2))
    async with noting(made) as connection:
        await remove(connection, GROUP, 4)
    assert await recalled(made) == (turn(6, minutes=2), turn(2))


@pytest.mark.parametrize(
    ("conversation", "person", "left"),
    [
        (GROUP, None, [8, 6]),
        (None, 11, [8, 4]),
        (GROUP, 11, [8, 6, 4]),
        (None, None, [8, 6, 4, 2]),
    ],
)
async def test_what_is_kept_of_somebody_is_erased(
    made: AsyncEngine, conversation: int | None, person: int | None, left: list[int]
) -> None:
    """Of a conversation, of a person, or of both; where neither is named nothing goes."""
    await kept(
        made,
        replace(turn(2), person=11),
        replace(turn(4, minutes=1), person=12),
        replace(turn(6, SUPERGROUP, 2), person=11),
        replace(turn(8, SUPERGROUP, 3), person=None),
    )
    async with noting(made) as connection:
        await erase(connection, conversation, person)
    assert [one.reply for one in await recalled(made)] == left


async def test_a_conversation_goes_on_under_another_number(made: AsyncEngine) -> None:
    """All turns move, once; what the new number holds already stays, and others stay where they are."""
    other, there = turn(2, 7, 9), turn(4, SUPERGROUP, 5, "new")
    await kept(made, turn(2), turn(4, minutes=1), other, there)
    for _ in range(2):
        async with noting(made) as connection:
            await move(connection, GROUP, SUPERGROUP)
    assert await recalled(made) == (other, there, replace(turn(2), conversation=SUPERGROUP))


async def test_several_keep_the_same_reply_at_once(made: AsyncEngine) -> None:
    """Two processes that note one reply leave one turn, and neither fails."""
    second = connect(made.url)
    turns = [turn(2, minutes=minute) for minute in range(6)]
    await asyncio.gather(*(kept((made, second)[at % 2], one) for at, one in enumerate(turns)))
    await second.dispose()
    (found,) = await recalled(made)
    assert found in turns


async def test_turns_do_not_wait_for_a_writer_of_the_catalogue(
    postgresql_database: NewDatabase,
) -> None:
    """On PostgreSQL, an import under way holds up no conversation."""
    engine = connect(postgresql_database())
    await upgrade(engine.url)
    async with writing(engine):
        await asyncio.wait_for(kept(engine, turn(2)), 10)
    await engine.dispose()
