from __future__ import annotations

import logging
from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.context import Context
from bot.memory import TURNS, Turn
from bot.remembering import DatabaseMemory, read_context, write_context
from store.database import connect, reading
from store.kinds import Kind, Ref
from store.migrations import upgrade
from tests.bot.small import MPAC, SOM_1, UK

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LISTED = Context((SOM_1, MPAC), "list where", (UK,), "2016-01-01", "2016-12-31")


def turn(reply: int, chat: int = 1, minutes: int = 0) -> Turn:
    return Turn(chat, reply - 1, reply, Context((UK,)), LISTED, NOW + timedelta(minutes=minutes))


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


refs = st.lists(
    st.builds(Ref, st.sampled_from(Kind), st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)),
    max_size=3,
).map(tuple)
words = st.text(st.characters(codec="utf-8", exclude_characters="\n"))


@given(st.builds(Context, refs=refs, asked=words, about=refs, since=words, until=words))
def test_a_context_is_read_as_it_was_written(context: Context) -> None:
    """Any records and any words come back."""
    assert read_context(write_context(context)) == context


def test_every_field_of_a_context_is_written() -> None:
    """A field added to the context is not forgotten here."""
    assert [line.split()[0] for line in write_context(LISTED).split("\n")] == [
        field.name for field in fields(Context)
    ]


def test_what_another_version_wrote_is_left_out() -> None:
    """Fields and kinds of record that this version does not know do no harm."""
    assert read_context("mood sunny\nrefs tea:green partner:united-kingdom\nasked when") == Context(
        (UK,), "when"
    )
    assert read_context("") == Context()
