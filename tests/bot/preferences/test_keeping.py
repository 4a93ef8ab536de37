from __future__ import annotations

import asyncio
from datetime import time

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.preferences.keeping import DatabasePreferences, ProcessPreferences
from bot.preferences.preferences import UNCHANGED, Preferences, Quiet
from store.database import connect, noting, reading
from store.migrations import upgrade
from store.reachable import Reachable

TOKYO = Preferences(False, "en", "Asia/Tokyo", True, Quiet(time(22, 30), time(7)))
MANILA = Preferences(zone="Asia/Manila")
GROUP, SUPERGROUP = -5, -1_000_000_000_005


@pytest.fixture
async def made(engine: AsyncEngine) -> AsyncEngine:
    """A database with the schema and nothing in it."""
    await upgrade(engine.url)
    return engine


async def begun(engine: AsyncEngine) -> DatabasePreferences:
    preferences = DatabasePreferences(engine, Reachable(patience=0.2))
    await preferences.open()
    return preferences


async def rows(engine: AsyncEngine) -> list[int]:
    async with reading(engine) as connection:
        return list(await connection.scalars(text("SELECT conversation FROM preferences ORDER BY 1")))


def test_nothing_chosen_is_the_usual() -> None:
    """A chat that chose nothing, or took all back, has what is usual."""
    preferences = ProcessPreferences()
    assert preferences.of(1) == UNCHANGED
    preferences.keep(1, TOKYO)
    preferences.keep(1, UNCHANGED)
    assert preferences.of(1) == UNCHANGED


async def test_choices_survive_a_restart(made: AsyncEngine) -> None:
    """What one run was told another knows; what was taken back leaves no row."""
    first = await begun(made)
    first.keep(1, TOKYO)
    first.keep(2, MANILA)
    await first.close()
    second = await begun(made)
    assert [second.of(chat) for chat in (1, 2, 3)] == [TOKYO, MANILA, UNCHANGED]
    second.keep(1, UNCHANGED)
    second.forget(2)
    await second.close()
    assert await rows(made) == []


async def test_two_instances_see_each_others_choices(made: AsyncEngine) -> None:
    """Made, changed or taken back through one, they hold in the other soon; its own are never undone."""
    first, second = (
        DatabasePreferences(made, Reachable(patience=5.0), again=0.05) for _ in ("one", "another")
    )
    await first.open()
    await second.open()

    async def until(chat: int, wanted: Preferences) -> None:
        async with asyncio.timeout(20):
            while second.of(chat) != wanted:  # noqa: ASYNC110 (a database tells nobody)
                await asyncio.sleep(0.02)

    first.keep(1, TOKYO)
    await until(1, TOKYO)
    second.keep(2, MANILA)
    first.keep(1, MANILA)
    await until(1, MANILA)
    first.move(1, SUPERGROUP)
    await until(SUPERGROUP, MANILA)
    first.forget(SUPERGROUP)
    await until(SUPERGROUP, UNCHANGED)
    assert [second.of(chat) for chat in (1, 2)] == [UNCHANGED, MANILA]
    await first.close()
    await second.close()
    assert await rows(made) == [2]


async def test_what_is_not_written_yet_is_not_undone_by_looking(made: AsyncEngine) -> None:
    """While the database takes nothing, what was chosen or moved here stays."""
    another = connect(made.url)
    preferences = DatabasePreferences(made, Reachable(patience=0.2), again=0.02)
    await preferences.open()
    preferences.keep(GROUP, TOKYO)
    async with noting(another) as connection:
        await connection.execute(text("DELETE FROM preferences"))
        preferences.keep(2, MANILA)
        preferences.move(GROUP, SUPERGROUP)
        for _ in range(10):
            await asyncio.sleep(0.03)
            assert [preferences.of(chat) for chat in (GROUP, SUPERGROUP, 2)] == [UNCHANGED, TOKYO, MANILA]
    await another.dispose()
    await preferences.close()


async def test_choices_move_with_their_chat(made: AsyncEngine) -> None:
    """Written or not yet, they are those of the supergroup; what that chose itself stays."""
    first = await begun(made)
    first.keep(GROUP, TOKYO)
    first.keep(-6, TOKYO)
    await first.close()
    second = await begun(made)
    second.keep(SUPERGROUP - 1, MANILA)
    second.move(GROUP, SUPERGROUP)
    second.move(-6, SUPERGROUP - 1)
    assert [second.of(chat) for chat in (GROUP, SUPERGROUP, SUPERGROUP - 1)] == [UNCHANGED, TOKYO, MANILA]
    await second.close()
    assert await rows(made) == [SUPERGROUP - 1, SUPERGROUP]
    third = await begun(made)
    assert [third.of(chat) for chat in (SUPERGROUP, SUPERGROUP - 1)] == [TOKYO, MANILA]
    await third.close()


async def test_a_locked_database_costs_nothing(made: AsyncEngine) -> None:
    """While somebody else holds the database choices hold at once, and are written when it is free."""
    another = connect(made.url)
    preferences = await begun(made)
    async with noting(another) as connection:
        await connection.execute(text("DELETE FROM preferences"))
        preferences.keep(GROUP, TOKYO)
        await asyncio.sleep(0.5)
        preferences.move(GROUP, SUPERGROUP)
        assert preferences.of(SUPERGROUP) == TOKYO
    await another.dispose()
    async with asyncio.timeout(20):
        while await rows(made) != [SUPERGROUP]:  # noqa: ASYNC110 (a database tells nobody)
            await asyncio.sleep(0.05)
    await preferences.close()


async def test_what_is_chosen_before_the_database_answers_stays(made: AsyncEngine) -> None:
    """A choice of this run is not undone by what an earlier one knew."""
    first = await begun(made)
    first.keep(1, TOKYO)
    first.keep(2, TOKYO)
    await first.close()
    second = DatabasePreferences(made, Reachable())
    second.keep(1, MANILA)
    second.forget(2)
    await second.open()
    assert [second.of(chat) for chat in (1, 2)] == [MANILA, UNCHANGED]
    await second.close()
