"""The tables are those that the steps of the schema make; tests/store/test_migrations.py has the steps."""

from __future__ import annotations

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import connect, reading, writing
from store.migrations import migrate, upgrade
from store.tables import Table
from tests.conftest import NewDatabase


def described(connection: Connection) -> dict[str, Any]:
    """All that the database itself says of its tables."""
    found = inspect(connection)
    return {
        name: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"])
                for column in found.get_columns(name)
            ],
            "primary key": found.get_pk_constraint(name),
            "foreign keys": sorted(map(str, found.get_foreign_keys(name))),
            "unique": sorted(map(str, found.get_unique_constraints(name))),
            "checks": sorted(map(str, found.get_check_constraints(name))),
            "indexes": sorted(map(str, found.get_indexes(name))),
        }
        for name in found.get_table_names()
        if name != "alembic_version"
    }


async def test_tables_and_migrations_agree(engine: AsyncEngine) -> None:
    """Alembic finds nothing to do between the migrated database and the tables."""
    await upgrade(engine.url)

    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        found: list[Any] = compare_metadata(context, Table.metadata)
        return found

    async with reading(engine) as connection:
        assert await connection.run_sync(differences) == []


async def test_migrated_database_is_as_the_tables_make_it(new_database: NewDatabase) -> None:
    """Columns, keys, checks and indexes are the same whether made by the steps or from the tables."""
    found = []
    for make in (migrate, Table.metadata.create_all):
        engine = connect(new_database())
        async with writing(engine) as connection:
            await connection.run_sync(make)
            found.append(await connection.run_sync(described))
        await engine.dispose()
    assert found[0] == found[1]
