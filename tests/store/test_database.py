"""Where the database is, how it is opened, and what is said when it cannot be."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store.database import (
    BUSY_SECONDS,
    DatabaseUnavailableError,
    connect,
    default_url,
    described,
    normalise,
    reading,
    sessions,
    writing,
)
from store.migrations import upgrade
from store.tables import RevisionRow
from tests.conftest import NewDatabase


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite:////srv/notulis.db", "the SQLite file /srv/notulis.db"),
        ("postgresql://ana:secret@db.example/facts", "the PostgreSQL database 'facts' at 'db.example'"),
        ("postgresql:///facts?host=/run/pg", "the PostgreSQL database 'facts' at '/run/pg'"),
    ],
)
def test_a_database_is_described_without_its_password(url: str, said: str) -> None:
    """People are told the file, or the name and host."""
    assert described(url) == said


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("postgres://u:p@host/name", "postgresql+asyncpg://u:p@host/name"),
        ("postgresql://u:p@host:5433/name", "postgresql+asyncpg://u:p@host:5433/name"),
        ("postgresql+psycopg2://host/name", "postgresql+asyncpg://host/name"),
        ("postgresql://host/name?sslmode=require", "postgresql+asyncpg://host/name?ssl=require"),
        ("sqlite:////tmp/a.sqlite3", "sqlite+aiosqlite:////tmp/a.sqlite3"),
    ],
)
def test_urls_get_their_asynchronous_driver(given: str, expected: str) -> None:
    """The usual ways to write a URL all lead to asyncpg or aiosqlite."""
    assert normalise(given).render_as_string(hide_password=False) == expected


def test_default_database_is_in_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a setting, the database is notulis.sqlite3 in the user's own data folder."""
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, **_: tmp_path / "data of" / name)
    assert normalise(default_url()).database == str(tmp_path / "data of" / "notulis" / "notulis.sqlite3")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("mysql://u:secret@host/name", "Notulis works with SQLite and PostgreSQL, not with 'mysql'"),
        ("host/name secret", "The database URL cannot be read"),
        ("postgresql://u:secret@host:port/name", "The database URL cannot be read"),
        ("sqlite://", "A SQLite database needs a file"),
        ("sqlite://u:secret@host/x", "A SQLite database is a file on this machine, without user"),
        ("sqlite:///{folder}/a.sqlite3?colour=secret", "The URL of a SQLite database takes no parameters"),
        ("postgresql://u@host/x?colour=secret", "The database URL has a parameter that PostgreSQL's driver"),
        ("sqlite:////dev/full", "'/dev/full' is a device or a pipe, no database file: name another file."),
        ("sqlite:///{folder}/pipe", "'{folder}/pipe' is a device or a pipe, no database"),
        ("sqlite:///{folder}", "The database file '{folder}' cannot be opened (Is a directory)"),
        ("sqlite:///{folder}/text", "The file '{folder}/text' is no SQLite database"),
        ("sqlite:///{folder}/text/a.sqlite3", "The database file '{folder}/text/a.sqlite3' cannot be opened"),
    ],
)
def test_unusable_urls_are_told_at_once(url: str, said: str, tmp_path: Path) -> None:
    """A URL that cannot lead to a database is refused with a sentence that holds no password."""
    (tmp_path / "text").write_text("This is not a database.")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DatabaseUnavailableError) as refusal:
        connect(url.format(folder=tmp_path))
    assert str(refusal.value).startswith(said.format(folder=tmp_path))
    assert "secret" not in str(refusal.value)


async def test_full_disk_is_told(tmp_path: Path) -> None:
    """Where the database cannot grow, filling it ends in one sentence, and the file in an empty database."""
    code = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000));"
        "from bot.main import main; main()"
    )
    arguments = ["catalogue", "stats", "--database", f"sqlite:///{tmp_path}/a.sqlite3"]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, *arguments, stderr=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    said, complained = await process.communicate()
    assert (process.returncode, said) == (1, b"")
    assert complained.decode().startswith(f"Error: The database file '{tmp_path}/a.sqlite3' cannot be used: ")
    assert complained.count(b"\n") == 1


async def test_a_pool_without_a_free_connection_is_told(tmp_path: Path) -> None:
    """Where all connections are taken for too long, that is a database that cannot be used."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{tmp_path}/a.sqlite3", pool_size=1, max_overflow=0)
    engine.sync_engine.pool._timeout = 0.01  # type: ignore[attr-defined]
    async with engine.connect() as taken:
        await taken.execute(text("SELECT 1"))
        with pytest.raises(DatabaseUnavailableError, match="cannot be used: it does not answer"):
            async with reading(engine):
                pass
    await engine.dispose()


def test_missing_driver_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package for PostgreSQL, the sentence names the command that installs it."""
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    with pytest.raises(DatabaseUnavailableError, match=r"pip install 'notulis\[postgres\]'"):
        connect("postgresql://host/name")


async def test_unreachable_server_is_told(tmp_path: Path) -> None:
    """Without a server, the sentence names the database and the folder or host, not the password."""
    engine = connect(f"postgresql://u:secret@/name?host={tmp_path}")
    with pytest.raises(DatabaseUnavailableError) as refusal:
        async with reading(engine):
            pass
    assert str(refusal.value) == (
        f"The PostgreSQL database 'name' at '{tmp_path}' cannot be used (No such file or directory): "
        "is the server running, and is the database URL right?"
    )


async def test_missing_database_is_told(postgresql_database: NewDatabase) -> None:
    """A server without the database says so."""
    url = normalise(postgresql_database())
    engine = connect(url.set(database="other"))
    with pytest.raises(DatabaseUnavailableError, match='database "other" does not exist'):
        async with reading(engine):
            pass


async def test_lost_connection_is_told(postgresql_database: NewDatabase) -> None:
    """A server that goes away in the middle of a transaction ends in a sentence, and the next one works."""
    engine = connect(postgresql_database())
    end = text("SELECT pg_terminate_backend(pg_backend_pid())")
    with pytest.raises(DatabaseUnavailableError, match="terminating connection"):
        async with reading(engine) as connection:
            await connection.execute(end)
    async with reading(engine) as connection:
        assert await connection.scalar(text("SELECT 1")) == 1
    await engine.dispose()


async def test_sqlite_is_prepared(tmp_path: Path) -> None:
    """SQLite keeps a write-ahead log, waits for other writers and checks foreign keys."""
    engine = connect(f"sqlite:///{tmp_path}/new/folder/a.sqlite3")
    async with reading(engine) as connection:
        found = [
            await connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "busy_timeout", "foreign_keys")
        ]
    await engine.dispose()
    assert found == ["wal", BUSY_SECONDS * 1000, 1]


async def test_damaged_file_is_told(tmp_path: Path) -> None:
    """A file that only begins like a database ends in a sentence and leaves no thread behind."""
    file = tmp_path / "a.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    engine = connect(f"sqlite:///{file}")
    with pytest.raises(
        DatabaseUnavailableError, match=f"The database file '{file}' cannot be used: file is not"
    ):
        async with reading(engine):
            pass
    await engine.dispose()


async def test_reading_sees_one_state(engine: AsyncEngine) -> None:
    """What is committed while somebody reads is not seen until the next reading."""
    await upgrade(engine.url)
    count = text("SELECT count(*) FROM revision")
    async with reading(engine) as connection:
        before = await connection.scalar(count)
        async with writing(engine) as other:
            await other.execute(text("INSERT INTO revision (id, number) VALUES (1, 5)"))
        assert [before, await connection.scalar(count)] == [0, 0]
    async with reading(engine) as connection:
        assert await connection.scalar(count) == 1


async def test_writers_take_turns(engine: AsyncEngine) -> None:
    """A second writer begins when the first has finished, and a failure undoes what was written."""
    await upgrade(engine.url)
    async with writing(engine) as connection:
        await connection.execute(text("INSERT INTO revision (id, number) VALUES (1, 0)"))

    async def add_one() -> None:
        async with writing(engine) as connection:
            number = await connection.scalar(text("SELECT number FROM revision"))
            await asyncio.sleep(0.01)
            await connection.execute(text("UPDATE revision SET number = :to"), {"to": number + 1})

    async def fail() -> None:
        async with writing(engine) as connection:
            await connection.execute(text("UPDATE revision SET number = 100"))
            raise RuntimeError

    outcomes = await asyncio.gather(add_one(), add_one(), fail(), add_one(), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [type(None), type(None), RuntimeError, type(None)]
    async with reading(engine) as connection:
        assert await connection.scalar(text("SELECT number FROM revision")) == 3


async def test_objects_can_be_read_after_a_commit(engine: AsyncEngine) -> None:
    """A session's objects keep their values when it has committed and is closed."""
    await upgrade(engine.url)
    async with sessions(engine)() as session:
        row = RevisionRow(id=1, number=7)
        session.add(row)
        await session.commit()
    assert row.number == 7


async def test_a_new_file_may_be_opened_by_many_at_once(tmp_path: Path) -> None:
    """Of several that meet at an empty SQLite file, none is refused for the others' sake."""
    for number in range(10):
        engines = [connect(f"sqlite:///{tmp_path}/{number}.sqlite3") for _ in range(6)]
        connections = await asyncio.gather(*(engine.connect() for engine in engines))
        modes = [await connection.scalar(text("PRAGMA journal_mode")) for connection in connections]
        for engine, connection in zip(engines, connections, strict=True):
            await connection.close()
            await engine.dispose()
        assert modes == ["wal"] * 6
