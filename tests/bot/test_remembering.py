from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.memory import TURNS, Turn
from bot.reading.context import Context, Part, write_context
from bot.remembering import DatabaseMemory
from store import conversations
from store.database import connect, reading
from store.migrations import upgrade
from store.query.condition import Has, Says
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.small import MPAC, SOM_1, UK

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
WITH_UK = Has("partner", (UK.id,))
FIRST = Context("fact", refs=(UK,), asked=("when",))
LISTED = Context(
    "list", Select(Sort.MEETING, WITH_UK), (Part("partner", WITH_UK),), (SOM_1, MPAC), before=FIRST
)


def turn(reply: int, chat: int = 1, minutes: int = 0) -> Turn:
    return Turn(chat, reply - 1, reply, FIRST, LISTED, NOW + timedelta(minutes=minutes))


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    """A database with the schema and nothing in it."""
    await upgrade(engine.url)
    return engine


async def test_turns_survive_a_restart(made: AsyncEngine) -> None:
    """What one process kept another recalls, the latest first, within the hour and no longer."""
    before = DatabaseMemory(made)
    for one in (turn(2), turn(4, minutes=1), turn(6, chat=2)):
        await before.keep(one)
    another = connect(made.url)
    after = DatabaseMemory(another)
    assert await after.recall(1, NOW + timedelta(minutes=2)) == (turn(4, minutes=1), turn(2))
    assert await after.recall(1, NOW + timedelta(minutes=60)) == (turn(4, minutes=1), turn(2))
    assert await after.recall(1, NOW + timedelta(minutes=60, seconds=1)) == (turn(4, minutes=1),)
    assert await after.recall(1, NOW + timedelta(minutes=62)) == ()
    await another.dispose()


async def test_an_hour_later_nothing_is_left_in_the_database(made: AsyncEngine) -> None:
    """When a turn is kept, those of more than an hour ago leave the database, those of other chats too."""
    memory = DatabaseMemory(made)
    for one in (turn(2), turn(2, chat=2), turn(4, minutes=61)):
        await memory.keep(one)
    async with reading(made) as connection:
        assert (await connection.execute(text("SELECT conversation, reply FROM turn"))).all() == [(1, 4)]


async def test_a_chat_that_moves_is_still_remembered(made: AsyncEngine) -> None:
    """The turns of a group go with it when it becomes a supergroup."""
    memory = DatabaseMemory(made)
    await memory.keep(turn(2, chat=-5))
    await memory.move(-5, -1_000_000_000_005)
    assert await memory.recall(-1_000_000_000_005, NOW) == (turn(2, chat=-1_000_000_000_005),)
    assert await memory.recall(-5, NOW) == ()


async def test_no_more_is_recalled_than_by_any_memory(made: AsyncEngine) -> None:
    """Of a chat that talks without end the last turns are recalled."""
    memory = DatabaseMemory(made)
    for reply in range(2, TURNS + 4):
        await memory.keep(turn(reply))
    assert [one.reply for one in await memory.recall(1, NOW)] == list(range(TURNS + 3, 3, -1))


async def test_without_a_database_nothing_is_remembered_and_nothing_fails(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """While the database is away every chat is new to the bot; the log says so once."""
    memory = DatabaseMemory(connect("postgresql://nobody:unsaid@127.0.0.1:9/none"))
    with caplog.at_level(logging.INFO, "bot"):
        for _ in range(2):
            await memory.keep(turn(2))
            await memory.move(1, 2)
            assert await memory.recall(1, NOW) == ()
    (record,) = caplog.records
    assert "cannot be remembered for now: The PostgreSQL database 'none'" in record.getMessage()
    assert "unsaid" not in caplog.text


async def test_a_long_context_fits(made: AsyncEngine) -> None:
    """A context of 8,000 characters, the most that is written, comes back from either database."""
    word = "狼" * 7_000
    long = Context("list", Select(Sort.MEETING, Says(word)), refs=(SOM_1,))
    assert 7_000 < len(write_context(long)) <= 8_000
    memory = DatabaseMemory(made)
    await memory.keep(replace(turn(2), before=long, context=long))
    (kept,) = await memory.recall(1, NOW)
    assert (kept.before, kept.context) == (long, long)


async def test_who_asked_and_in_which_topic_is_remembered(made: AsyncEngine) -> None:
    """The numbers of the person and of the topic come back, also the largest and none at all."""
    memory = DatabaseMemory(made)
    spoken = [replace(turn(2), person=2**52, thread=2**31 - 1), replace(turn(4, minutes=1), person=-5)]
    for one in spoken:
        await memory.keep(one)
    assert await memory.recall(1, NOW) == tuple(spoken[::-1])


async def test_what_an_older_version_kept_is_forgotten(made: AsyncEngine) -> None:
    """A context that another version wrote is recalled as an empty one, and its turn does no harm."""
    noted = conversations.Turn(1, 2, 1, "", "refs meeting:amm-37\nasked when", NOW)
    await conversations.keep(made, noted, NOW)
    assert await DatabaseMemory(made).recall(1, NOW) == (Turn(1, 1, 2, Context(), Context(), NOW),)
