"""What chats follow and were told, kept in the database."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import connect, noting
from store.follows import Follow, claim, follow, following, forget, leave, move, release, unfollow
from store.kinds import Kind, Ref
from store.migrations import upgrade

NOW = datetime(2026, 12, 1, 9, 0, 0, 5, tzinfo=UTC)
UK, SOM = Ref(Kind.PARTNER, "united-kingdom"), Ref(Kind.SERIES, "asean-uk-som")
BOT, OTHER = 7, 8
ANA, GROUP, SUPERGROUP = 2**52, -4_000_000_001, -1_009_999_999_999


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    """A database with the schema and nothing in it."""
    await upgrade(engine.url)
    return engine


async def test_follows_come_back_as_they_were(made: AsyncEngine) -> None:
    """The first first, each once, those of one chat or of all; another bot has its own."""
    first, second = Follow(ANA, UK, NOW), Follow(ANA, SOM, NOW + timedelta(seconds=1), 5)
    group = Follow(GROUP, UK, NOW)
    async with noting(made) as connection:
        for one in (second, first, group):
            assert await follow(connection, BOT, one)
        assert not await follow(connection, BOT, Follow(ANA, UK, NOW + timedelta(days=1)))
        assert await follow(connection, OTHER, first)
        assert await following(connection, BOT, ANA) == (first, second)
        assert await following(connection, BOT) == (group, first, second)
        assert await following(connection, OTHER) == (first,)


async def test_follows_end(made: AsyncEngine) -> None:
    """One, or all of a chat; others stay."""
    async with noting(made) as connection:
        for chat in (ANA, GROUP):
            for ref in (UK, SOM):
                await follow(connection, BOT, Follow(chat, ref, NOW))
        assert await unfollow(connection, BOT, ANA, UK) == 1
        assert await unfollow(connection, BOT, ANA, UK) == 0
        assert await unfollow(connection, BOT, GROUP) == 2
        assert await unfollow(connection, OTHER, ANA) == 0
        assert [(one.chat, one.ref) for one in await following(connection, BOT)] == [(ANA, SOM)]


async def test_what_is_claimed_is_claimed_once(made: AsyncEngine) -> None:
    """By chat and bot; what is given back may be claimed again."""
    async with noting(made) as connection:
        assert await claim(connection, BOT, ANA, ["a", "b", "b"], NOW) == {"a", "b"}
        assert await claim(connection, BOT, ANA, ["b", "c"], NOW) == {"c"}
        assert await claim(connection, BOT, GROUP, ["b"], NOW) == {"b"}
        assert await claim(connection, OTHER, ANA, ["b"], NOW) == {"b"}
        await release(connection, BOT, ANA, ["b", "c"])
        assert await claim(connection, BOT, ANA, ["a", "b"], NOW) == {"b"}
        assert await claim(connection, BOT, ANA, [], NOW) == set()


async def test_of_many_that_claim_at_once_one_has_it(made: AsyncEngine) -> None:
    """Several processes on one database: each item is told by one of them."""
    engines = [connect(made.url) for _ in range(4)]
    items = [f"item {number}" for number in range(250)]

    async def claimed(engine: AsyncEngine) -> set[str]:
        async with noting(engine) as connection:
            return await claim(connection, BOT, ANA, items, NOW)

    try:
        found = await asyncio.gather(*map(claimed, engines))
    finally:
        for engine in engines:
            await engine.dispose()
    assert sorted(item for one in found for item in one) == sorted(items)


async def test_a_chat_moves_with_what_it_follows_and_was_told(made: AsyncEngine) -> None:
    """Nothing is told again under the new number; what is there already stays."""
    async with noting(made) as connection:
        await follow(connection, BOT, Follow(GROUP, UK, NOW, 3))
        await follow(connection, BOT, Follow(GROUP, SOM, NOW))
        later = Follow(SUPERGROUP, SOM, NOW + timedelta(days=1))
        await follow(connection, BOT, later)
        await claim(connection, BOT, GROUP, ["a"], NOW)
        await move(connection, BOT, GROUP, SUPERGROUP)
        assert await following(connection, BOT) == (Follow(SUPERGROUP, UK, NOW, 3), later)
        assert await claim(connection, BOT, SUPERGROUP, ["a"], NOW) == set()


async def test_nothing_is_left_of_a_chat_that_is_left(made: AsyncEngine) -> None:
    """Neither follows nor what was told."""
    async with noting(made) as connection:
        for chat in (ANA, GROUP):
            await follow(connection, BOT, Follow(chat, UK, NOW))
            await claim(connection, BOT, chat, ["a"], NOW)
        await leave(connection, BOT, GROUP)
        assert [one.chat for one in await following(connection, BOT)] == [ANA]
        assert await claim(connection, BOT, GROUP, ["a"], NOW) == {"a"}
        assert await claim(connection, BOT, ANA, ["a"], NOW) == set()


async def test_what_was_told_long_ago_is_forgotten(made: AsyncEngine) -> None:
    """From a moment on it stays."""
    async with noting(made) as connection:
        await claim(connection, BOT, ANA, ["old"], NOW)
        await claim(connection, BOT, ANA, ["new"], NOW + timedelta(seconds=1))
        await forget(connection, NOW + timedelta(seconds=1))
        assert await claim(connection, BOT, ANA, ["old", "new"], NOW) == {"old"}
