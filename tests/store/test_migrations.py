"""The schema: made step by step, safe when several processes start at once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

import store.migrations
from store.database import DatabaseUnavailableError, connect, reading, writing
from store.migrations import HEAD, migrate, schema_of, upgrade
from tests.conftest import NewDatabase
from tests.store.tables.test_schema import described


def _steps() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(Path(store.migrations.__file__).parent))
    found = [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()]
    return found[::-1]


def test_head_is_the_last_step() -> None:
    """The constant that a start compares with is the newest file of the steps."""
    assert _steps()[-1] == HEAD


async def test_each_step_goes_up_and_down(engine: AsyncEngine) -> None:
    """From any step the schema can be upgraded, and taken back to nothing."""
    for step in [*_steps(), *_steps()[::-1], HEAD]:
        async with writing(engine) as connection:
            await connection.run_sync(migrate, step)
            assert await connection.run_sync(schema_of) == step
    async with writing(engine) as connection:
        await connection.run_sync(migrate, "base")
        assert await connection.run_sync(described) == {}


async def test_failing_step_leaves_nothing(engine: AsyncEngine) -> None:
    """A migration that is broken off leaves the database as it was."""

    async def break_off() -> None:
        async with writing(engine) as connection:
            await connection.run_sync(migrate, "0003")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await break_off()
    async with reading(engine) as connection:
        assert await connection.run_sync(schema_of) is None
        assert await connection.run_sync(described) == {}


async def test_newer_schema_is_refused(engine: AsyncEngine) -> None:
    """A database of a newer Notulis is left alone, with a sentence that says so."""
    await upgrade(engine.url)
    async with writing(engine) as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(
        DatabaseUnavailableError, match="schema '9999', made by a newer Notulis: upgrade Notulis"
    ):
        await upgrade(engine.url)


async def test_two_upgrades_at_once(engine: AsyncEngine) -> None:
    """Of several that find an empty database, one makes the schema and the others find it made."""
    await asyncio.gather(*(upgrade(engine.url) for _ in range(3)))
    async with reading(engine) as connection:
        assert await connection.run_sync(schema_of) == HEAD


async def test_records_survive_the_steps(new_database: NewDatabase) -> None:
    """Rows of a database as it was before members and offices are there after the upgrade, links and all."""
    engine = connect(new_database())
    async with writing(engine) as connection:
        await connection.run_sync(migrate, "0007")
        for statement in (
            "INSERT INTO record (key, kind, id, name, origin) VALUES "
            "(1, 'partner', 'canada', 'Canada', 'added'), (2, 'place', 'laos', 'Laos', 'packaged')",
            "INSERT INTO place (key, kind) VALUES (2, 'country')",
            "INSERT INTO partner (key, kind, status, summary) VALUES (1, 'country', 'other', 'North.')",
            "INSERT INTO partner_step (partner_key, position, event) VALUES (1, 0, 'Began')",
            "INSERT INTO partner_coordinator (partner_key, position, country_key, since) "
            "VALUES (1, 0, 2, '2021')",
            "INSERT INTO alias (record_key, position, name) VALUES (1, 0, 'CAN')",
        ):
            await connection.execute(text(statement))
    await upgrade(engine.url)
    async with reading(engine) as connection:
        assert (await connection.execute(text("SELECT id, origin FROM record ORDER BY key"))).all() == [
            ("canada", "added"),
            ("laos", "packaged"),
        ]
        found = await connection.execute(
            text("SELECT event, country_key, since, name FROM partner_step, partner_coordinator, alias")
        )
        assert found.all() == [("Began", 2, "2021", "CAN")]
    async with writing(engine) as connection:
        await connection.execute(
            text("INSERT INTO record (key, kind, id, name, origin) VALUES (3, 'member', 'x', 'X', 'added')")
        )
    with pytest.raises(IntegrityError):
        async with writing(engine) as connection:
            await connection.execute(text("UPDATE record SET kind = 'planet' WHERE key = 3"))
    await engine.dispose()
