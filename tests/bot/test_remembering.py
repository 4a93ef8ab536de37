from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot import behind
from bot.memory import TURNS, Erasure, Turn
from bot.reading.follow_ups.context import Context, Part, write_context
from bot.remembering import DatabaseMemory
from store import conversations
from store.database import connect, noting, reading
from store.migrations import upgrade
from store.query.condition import Has, Says
from store.query.query import Select
from store.query.sort import Sort
from store.reachable import Reachable
from tests.bot.small import MPAC, SOM_1, UK

NOW = datetime.now(UTC)
BOT, MOVED = 7_000_000_001, -1_000_000_000_005
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


@pytest.fixture
async def file(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """The same, SQLite alone."""
    found = connect(f"sqlite:///{tmp_path}/made.sqlite3")
    await upgrade(found.url)
    yield found
    await found.dispose()


async def recalled(engine: AsyncEngine) -> DatabaseMemory:
    """What another run knows of the same database; it has written nothing and ended."""
    memory = DatabaseMemory(engine, BOT)
    await memory.open()
    await memory.close()
    return memory


async def kept(engine: AsyncEngine, *turns: Turn) -> None:
    memory = DatabaseMemory(engine, BOT)
    await memory.open()
    for one in turns:
        memory.keep(one)
    await memory.close()


async def rows(engine: AsyncEngine) -> list[tuple[int, int]]:
    async with reading(engine) as connection:
        found = await connection.execute(text("SELECT conversation, reply FROM turn ORDER BY 1, 2"))
        return [(row[0], row[1]) for row in found]


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(10):
        while not await condition():  # noqa: ASYNC110 (a database tells nobody)
            await asyncio.sleep(0.02)


async def test_turns_survive_a_restart(made: AsyncEngine) -> None:
    """What one run kept another recalls, the latest first, within the hour and no longer."""
    now = datetime.now(UTC)
    old, fresh = replace(turn(2), at=now - timedelta(minutes=61)), replace(turn(4), at=now)
    before = replace(turn(6), at=now - timedelta(minutes=5))
    await kept(made, old, before, fresh)
    assert (await recalled(made)).recall(1, now) == (fresh, before)


async def test_what_is_kept_is_there_at_once_and_written_behind(file: AsyncEngine) -> None:
    """A turn is recalled before anything is written; soon it is in the database, with many in one go."""
    memory = DatabaseMemory(file)
    await memory.open()
    for reply in range(2, 40):
        memory.keep(turn(reply, minutes=reply))
    assert len(memory.recall(1, NOW)) == 38
    assert await rows(file) == []
    await until(lambda: _has(file, 38))
    await memory.close()


async def test_many_turns_are_written_in_one_transaction(file: AsyncEngine) -> None:
    """However many were kept in a moment; each by itself would cost as much as all."""
    memory = DatabaseMemory(file)
    await memory.open()
    writers: set[tuple[int, int]] = set()

    @event.listens_for(file.sync_engine, "begin")
    def begins(connection: Connection) -> None:
        connection.info["began"] = connection.info.get("began", 0) + 1

    @event.listens_for(file.sync_engine, "before_cursor_execute")
    def executes(connection: Connection, _: object, statement: str, *__: object) -> None:
        if statement.startswith("INSERT INTO turn"):
            writers.add((id(connection.info), connection.info["began"]))

    for reply in range(2, 40):
        memory.keep(turn(reply, minutes=reply))
    await until(lambda: _has(file, 38))
    await memory.close()
    assert len(writers) == 1


async def _has(engine: AsyncEngine, number: int) -> bool:
    return len(await rows(engine)) == number


async def test_what_has_expired_leaves_the_database_by_itself(
    file: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An hour later the rows go though nobody writes anything."""
    monkeypatch.setattr(behind, "IDLE_SECONDS", 0.05)
    memory = DatabaseMemory(file)
    await memory.open()
    memory.keep(replace(turn(2), at=datetime.now(UTC) - timedelta(minutes=59, seconds=59.2)))
    await until(lambda: _has(file, 1))
    await until(lambda: _has(file, 0))
    await memory.close()


async def test_a_chat_that_moves_is_still_remembered(made: AsyncEngine) -> None:
    """The turns of a group go with it when it becomes a supergroup, written or not yet."""
    now = datetime.now(UTC)
    await kept(made, replace(turn(2, chat=-5), at=now))
    memory = DatabaseMemory(made)
    await memory.open()
    memory.keep(replace(turn(4, chat=-5), at=now))
    memory.move(-5, MOVED)
    assert [one.reply for one in memory.recall(MOVED, now)] == [4, 2]
    await memory.close()
    assert await rows(made) == [(MOVED, 2), (MOVED, 4)]


async def test_a_turn_whose_reply_is_gone_is_forgotten(file: AsyncEngine) -> None:
    """It leaves the process and the database; the others stay."""
    now = datetime.now(UTC)
    turns = [replace(turn(reply), at=now) for reply in (2, 4)]
    await kept(file, *turns)
    memory = DatabaseMemory(file)
    await memory.open()
    memory.forget(turns[0])
    assert memory.recall(1, now) == (turns[1],)
    await memory.close()
    assert await rows(file) == [(1, 4)]


async def test_what_is_erased_comes_back_in_no_run(made: AsyncEngine) -> None:
    """Written, recalled or not yet written, the person's turns are gone; what is asked after that is kept."""
    now = datetime.now(UTC)
    mine = [replace(turn(reply), at=now, person=11) for reply in (2, 4, 6)]
    other = replace(turn(8), at=now, person=12)
    await kept(made, mine[0], other)
    memory = DatabaseMemory(made)
    memory.erase(Erasure(person=11))
    await memory.open()
    assert memory.recall(1, now) == (other,)
    memory.keep(mine[1])
    memory.erase(Erasure(chat=1, person=11))
    memory.keep(mine[2])
    await memory.close()
    assert await rows(made) == [(1, 6), (1, 8)]


async def test_what_is_erased_while_a_write_fails_stays_erased(made: AsyncEngine) -> None:
    """A turn that waits for a locked database is not written after its person was forgotten."""
    another = connect(made.url)
    memory = DatabaseMemory(made, reachable=Reachable(patience=0.2))
    await memory.open()
    now = datetime.now(UTC)
    async with noting(another) as connection:
        await connection.execute(text("DELETE FROM turn"))
        memory.keep(replace(turn(2), at=now, person=11))
        memory.keep(replace(turn(4), at=now, person=12))
        await asyncio.sleep(0.5)
        memory.erase(Erasure(person=11))
    await another.dispose()
    await memory.close(10)
    assert await rows(made) == [(1, 4)]


async def test_no_more_is_recalled_than_by_any_memory(file: AsyncEngine) -> None:
    """Of a chat that talks without end the last turns are recalled."""
    now = datetime.now(UTC)
    await kept(
        file, *(replace(turn(reply), at=now + timedelta(seconds=reply)) for reply in range(2, TURNS + 4))
    )
    memory = await recalled(file)
    assert [one.reply for one in memory.recall(1, now)] == list(range(TURNS + 3, 3, -1))


async def test_updates_that_are_done_are_known_to_the_next_run(made: AsyncEngine) -> None:
    """The numbers of the last ones come back, no other bot's."""
    memory = DatabaseMemory(made, BOT)
    await memory.open()
    for number in (5, 7):
        memory.finished(number)
    await memory.close()
    assert (await recalled(made)).done == {5, 7}
    other = DatabaseMemory(made, BOT + 1)
    await other.open()
    await other.close()
    assert other.done == set()


async def test_without_a_database_all_is_remembered_in_the_process(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the database is away nothing fails or waits; the log says so once."""
    monkeypatch.setattr(behind, "RETRY_SECONDS", 0.01)
    memory = DatabaseMemory(connect("postgresql://nobody:unsaid@127.0.0.1:9/none"))
    with caplog.at_level(logging.INFO):
        await memory.open()
        for reply in (2, 4):
            memory.keep(turn(reply))
            await asyncio.sleep(0.1)
        assert memory.recall(1, NOW) == (turn(4), turn(2))
        await memory.close()
    (record,) = [one for one in caplog.records if one.name.startswith(("bot", "store"))]
    assert "cannot be used for now (The PostgreSQL database 'none'" in record.getMessage()
    assert "unsaid" not in caplog.text


async def test_a_locked_database_gets_all_when_it_is_free(
    made: AsyncEngine, caplog: pytest.LogCaptureFixture
) -> None:
    """While somebody else holds the database it is said to be gone, then to be back; no turn is lost."""
    another = connect(made.url)
    memory = DatabaseMemory(made, reachable=Reachable(patience=0.2))
    await memory.open()
    with caplog.at_level(logging.INFO, "store.reachable"):
        async with noting(another) as connection:
            await connection.execute(text("DELETE FROM turn"))
            if made.dialect.name == "postgresql":
                await connection.execute(text("LOCK TABLE turn"))
            for reply in range(2, 30):
                memory.keep(turn(reply))
                await asyncio.sleep(0.02)
        await until(lambda: _has(made, 28))
        await asyncio.sleep(0.1)
    await memory.close()
    await another.dispose()
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


async def test_a_long_context_fits(made: AsyncEngine) -> None:
    """A context of 8,000 characters, the most that is written, comes back from either database."""
    word = "狼" * 7_000
    long = Context("list", Select(Sort.MEETING, Says(word)), refs=(SOM_1,))
    assert 7_000 < len(write_context(long)) <= 8_000
    now = datetime.now(UTC)
    await kept(made, replace(turn(2), before=long, context=long, at=now))
    (found,) = (await recalled(made)).recall(1, now)
    assert (found.before, found.context) == (long, long)


async def test_who_asked_and_in_which_topic_is_remembered(file: AsyncEngine) -> None:
    """The numbers of the person and of the topic come back, also the largest and none at all."""
    now = datetime.now(UTC)
    spoken = [
        replace(turn(2), person=2**52, thread=2**31 - 1, at=now),
        replace(turn(4), person=-5, at=now + timedelta(seconds=1)),
    ]
    await kept(file, *spoken)
    assert (await recalled(file)).recall(1, now) == tuple(spoken[::-1])


async def test_what_an_older_version_kept_is_forgotten(file: AsyncEngine) -> None:
    """A context that another version wrote is recalled as an empty one, and its turn does no harm."""
    now = datetime.now(UTC)
    noted = conversations.Turn(1, 2, 1, "", "refs meeting:amm-37\nasked when", now)
    async with noting(file) as connection:
        await conversations.keep(connection, [noted])
    assert (await recalled(file)).recall(1, now) == (Turn(1, 1, 2, Context(), Context(), now),)
