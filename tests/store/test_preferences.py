"""How chats want it, kept in the database."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import connect, noting, reading
from store.migrations import upgrade
from store.preferences import Preferences, forget, keep, move, recall

GROUP, SUPERGROUP = -4_000_000_001, -1_009_999_999_999
CHOSEN = Preferences(GROUP, False, "en", "Asia/Tokyo", True, 1_350, 420)
PLAIN = Preferences(7, True, "auto", None, False, None, None)


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    """A database with the schema and nothing in it."""
    await upgrade(engine.url)
    return engine


async def kept(engine: AsyncEngine, *chosen: Preferences) -> None:
    async with noting(engine) as connection:
        for one in chosen:
            await keep(connection, one)


async def recalled(engine: AsyncEngine) -> set[Preferences]:
    async with reading(engine) as connection:
        return set(await recall(connection))


async def test_choices_come_back_as_they_were(made: AsyncEngine) -> None:
    """Each in place of what the same conversation chose before."""
    await kept(made, CHOSEN, PLAIN)
    assert await recalled(made) == {CHOSEN, PLAIN}
    changed = replace(CHOSEN, zone=None, quiet_from=None, quiet_until=None)
    await kept(made, changed)
    assert await recalled(made) == {changed, PLAIN}


async def test_what_is_forgotten_is_deleted(made: AsyncEngine) -> None:
    """It goes alone, and again does no harm."""
    await kept(made, CHOSEN, PLAIN)
    for _ in range(2):
        async with noting(made) as connection:
            await forget(connection, GROUP)
    assert await recalled(made) == {PLAIN}


async def test_choices_move_to_another_number(made: AsyncEngine) -> None:
    """What was chosen under the new number already stays."""
    moved, there = replace(CHOSEN, conversation=SUPERGROUP), replace(PLAIN, conversation=8)
    await kept(made, CHOSEN, PLAIN, there)
    for _ in range(2):
        async with noting(made) as connection:
            await move(connection, GROUP, SUPERGROUP)
            await move(connection, 7, 8)
    assert await recalled(made) == {moved, there}


async def test_several_keep_the_same_choice_at_once(made: AsyncEngine) -> None:
    """Two processes that note one chat leave one row, and neither fails."""
    second = connect(made.url)
    chosen = [replace(CHOSEN, quiet_from=minute) for minute in range(6)]
    await asyncio.gather(*(kept((made, second)[at % 2], one) for at, one in enumerate(chosen)))
    await second.dispose()
    (found,) = await recalled(made)
    assert found in chosen
