"""The database: SQLite in the user's data folder, or PostgreSQL by its URL."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

BUSY_SECONDS = 30
_RETRY_SECONDS = 0.02
CONNECT_SECONDS = 10
_SQLITE = b"SQLite format 3\0"
_PARAMETERS = frozenset(
    {
        "command_timeout",
        "database",
        "gsslib",
        "host",
        "krbsrvname",
        "passfile",
        "password",
        "port",
        "prepared_statement_cache_size",
        "ssl",
        "sslmode",
        "statement_cache_size",
        "target_session_attrs",
        "timeout",
        "user",
    }
)
"""What asyncpg and its dialect take as the query of a URL."""
_LOCK = 0x6E6F74756C6973  # of PostgreSQL's advisory locks, the one that writers of the catalogue take


class DatabaseUnavailableError(Exception):
    """The database cannot be used; the text says why and what to do, without the password."""


def default_url() -> str:
    """The URL of the SQLite file in the user's data folder."""
    from platformdirs import user_data_path

    return str(
        URL.create("sqlite", database=str(user_data_path("notulis", appauthor=False) / "notulis.sqlite3"))
    )


def described(url: str | None) -> str:
    """The database of a URL, or the default one, for people: its file, or its name and host; no password.

    Raises DatabaseUnavailableError as ``connect`` does.
    """
    address = normalise(url or default_url())
    if address.get_backend_name() == "sqlite":
        return f"the SQLite file {address.database}"
    return f"the PostgreSQL database '{address.database}' at '{_host(address)}'"


def normalise(url: str | URL) -> URL:
    """The URL with its asynchronous driver: asyncpg for PostgreSQL, aiosqlite for SQLite.

    Raises DatabaseUnavailableError for any other database.
    """
    try:
        found = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseUnavailableError(
            "The database URL cannot be read: write it as postgresql://user:password@host/name or sqlite:///path."
        ) from None
    match found.get_backend_name():
        case "sqlite":
            if found.host or found.username or found.password or found.port:
                raise DatabaseUnavailableError(
                    "A SQLite database is a file on this machine, without user, password or host: "
                    "write its URL as sqlite:///path."
                )
            if found.query:
                raise DatabaseUnavailableError(
                    "The URL of a SQLite database takes no parameters: write it as sqlite:///path."
                )
            return found.set(drivername="sqlite+aiosqlite")
        case "postgresql" | "postgres":
            if not found.query.keys() <= _PARAMETERS:  # not named: what looks like one may be of a password
                raise DatabaseUnavailableError(
                    "The database URL has a parameter that PostgreSQL's driver does not know: it knows "
                    f"{', '.join(sorted(_PARAMETERS))}. A '?' in a password is written %3F."
                )
            query = {("ssl" if name == "sslmode" else name): value for name, value in found.query.items()}
            return found.set(drivername="postgresql+asyncpg", query=query)
        case other:
            raise DatabaseUnavailableError(
                f"Notulis works with SQLite and PostgreSQL, not with '{other}': change the database URL."
            )


def connect(url: str | URL, *, foreign_keys: bool = True, busy_seconds: float = BUSY_SECONDS) -> AsyncEngine:
    """An engine for the database of this URL, nothing opened yet; raises DatabaseUnavailableError.

    Without ``foreign_keys`` SQLite does not follow them, as migrations need that rebuild a table; a lock of
    SQLite's is waited for ``busy_seconds``.
    """
    address = normalise(url)
    if address.get_backend_name() == "sqlite":
        _check_file(address.database)
        engine = create_async_engine(address, hide_parameters=True, connect_args={"timeout": busy_seconds})
        _prepare_sqlite(engine, foreign_keys=foreign_keys, busy_seconds=busy_seconds)
        return engine
    try:
        return create_async_engine(
            address,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"timeout": CONNECT_SECONDS} if "timeout" not in address.query else {},
        )
    except ModuleNotFoundError as error:
        raise DatabaseUnavailableError(
            "PostgreSQL needs one more package: run pip install 'notulis[postgres]'."
        ) from error


def _check_file(name: str | None) -> None:
    """Make a SQLite file where there is none, and refuse a file that is no database."""
    if not name or name == ":memory:":
        raise DatabaseUnavailableError("A SQLite database needs a file: write its URL as sqlite:///path.")
    path = Path(name)
    if path.exists() and not path.is_file() and not path.is_dir():
        raise DatabaseUnavailableError(
            f"'{path}' is a device or a pipe, no database file: name another file."
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
    except OSError as error:
        raise DatabaseUnavailableError(
            f"The database file '{path}' cannot be opened ({error.strerror}): name another file."
        ) from error
    if start not in (b"", _SQLITE):
        raise DatabaseUnavailableError(f"The file '{path}' is no SQLite database: name another file.")


def _prepare_sqlite(engine: AsyncEngine, *, foreign_keys: bool, busy_seconds: float) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin where 'begin' says, not where sqlite3 guesses
        cursor = connection.cursor()
        try:
            _write_ahead(cursor, busy_seconds)
            cursor.execute("PRAGMA synchronous = NORMAL")
            cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
            cursor.close()
        except BaseException:
            connection.close()  # its thread would outlive the program
            raise

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _write_ahead(cursor: Any, busy_seconds: float) -> None:
    """Switch to WAL, however many do so at once.

    SQLite's own waiting is of no use here: whoever came too late waits for a lock that is never given back.
    """
    deadline = monotonic() + busy_seconds
    cursor.execute("PRAGMA busy_timeout = 0")
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > deadline:
                raise
            sleep(_RETRY_SECONDS)
    cursor.execute(f"PRAGMA busy_timeout = {busy_seconds * 1000:.0f}")


def sessions(engine: AsyncEngine) -> async_sessionmaker[AsyncSession]:
    """Sessions whose objects can still be read after a commit."""
    return async_sessionmaker(engine, expire_on_commit=False)


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that sees one state of the database throughout; raises DatabaseUnavailableError."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    async with _transaction(engine.execution_options(**options)) as connection:
        yield connection


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that is the catalogue's only writer, others wait; raises DatabaseUnavailableError."""
    async with noting(engine) as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        yield connection


@asynccontextmanager
async def noting(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that writes what is no part of the catalogue; raises DatabaseUnavailableError."""
    async with _transaction(engine.execution_options(writes=True)) as connection:
        yield connection


@asynccontextmanager
async def _transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    try:
        connection = await engine.connect()
    except (OSError, TimeoutError, PoolTimeoutError, DBAPIError, TypeError, ValueError) as error:
        raise DatabaseUnavailableError(_unusable(engine.url, error)) from error
    try:
        async with connection.begin():
            yield connection
    except IntegrityError:
        raise
    except DBAPIError as error:
        if engine.dialect.name == "sqlite" or error.connection_invalidated:
            raise DatabaseUnavailableError(_unusable(engine.url, error)) from error
        raise
    finally:
        await connection.close()


def _host(url: URL) -> object:
    return url.host or url.query.get("host") or "localhost"


def _unusable(url: URL, error: Exception) -> str:
    if isinstance(error, PoolTimeoutError):
        error = TimeoutError("it does not answer")
    said = getattr(error, "orig", None) or error
    reason = getattr(said, "strerror", None) or str(said) or "it does not answer"
    if url.get_backend_name() == "sqlite":
        return f"The database file '{url.database}' cannot be used: {reason}."
    return (
        f"The PostgreSQL database '{url.database}' at '{_host(url)}' cannot be used ({reason}): "
        "is the server running, and is the database URL right?"
    )
