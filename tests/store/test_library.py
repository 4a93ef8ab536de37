"""The library: opened anywhere, filled once, following the database without a gap."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from store.database import DatabaseUnavailableError, connect, writing
from store.importing import import_records
from store.kinds import Kind, Ref
from store.library import Library
from store.matching.match import Verdict
from store.reading import read_packaged
from store.records import Record, Topic
from tests.store.catalogues import in_order, small

OPEN = """
import asyncio, sys
from store.library import Library

async def main():
    async with Library.open(sys.argv[1]) as library:
        heavy = {"alembic", "sqlmodel", "yaml"} & set(sys.modules)
        print(library.shelf.revision, len(library.shelf.catalogue), heavy)

asyncio.run(main())
"""
CHANGE = """
import asyncio, sys
from store.database import connect
from store.importing import import_records
from store.records import Topic

async def main():
    engine = connect(sys.argv[1])
    await import_records(engine, [Topic("peace", "Reconciliation of Villages")])
    await engine.dispose()

asyncio.run(main())
"""


@pytest.fixture
def ship(monkeypatch: pytest.MonkeyPatch) -> Callable[[list[Record], str], None]:
    """Ships other records than those of the package, under a digest of their own."""

    def ship(records: list[Record], digest: str) -> None:
        monkeypatch.setattr("store.reading.read_packaged", lambda: records)
        monkeypatch.setattr("store.packaged.digest_of", lambda: digest)

    ship(small(), "small")
    return ship


async def until(promise: Callable[[], bool]) -> None:
    """Wait until it holds, 10 seconds at most."""
    for _ in range(1_000):
        if promise():
            return
        await asyncio.sleep(0.01)
    pytest.fail("it has not come true")


async def test_empty_database_fills_itself_once(database_url: str) -> None:
    """The first start makes the schema and fills in the packaged catalogue, the second changes nothing."""
    heard: list[tuple[int, int]] = []
    async with Library.open(database_url, progress=lambda *rows: heard.append(rows)) as library:
        assert list(library.shelf.catalogue) == in_order(read_packaged())
        assert library.shelf.matcher.find("united kingdom", [Kind.PARTNER]).verdict is Verdict.EXACT
        first = library.shelf.revision
    assert heard[-1][0] == heard[-1][1] > 0
    heard.clear()
    async with Library.open(database_url, progress=lambda *rows: heard.append(rows)) as library:
        assert library.shelf.revision == first
    assert heard == []


async def test_newer_packaged_catalogue_is_filled_in(
    database_url: str, ship: Callable[[list[Record], str], None]
) -> None:
    """Another digest brings the new records in and keeps those that people added."""
    async with Library.open(database_url) as library:
        await import_records(library.engine, [Topic("mine", "Mine")])
    ship([*small(), Topic("new", "New")], "newer")
    async with Library.open(database_url) as library:
        assert list(library.shelf.catalogue) == in_order(
            [*small(), Topic("mine", "Mine"), Topic("new", "New")]
        )


async def test_old_schema_is_upgraded(database_url: str, ship: Callable[[list[Record], str], None]) -> None:
    """A database that an older Notulis left is brought up to date at the start."""
    from store.migrations import migrate

    engine = connect(database_url)
    async with writing(engine) as connection:
        await connection.run_sync(migrate, "0001")
    await engine.dispose()
    async with Library.open(database_url) as library:
        assert list(library.shelf.catalogue) == in_order(small())


def test_processes_may_start_at_once(database_url: str) -> None:
    """Several that open an empty database together all end up with the same one, filled once."""
    arguments = [sys.executable, "-c", OPEN, database_url]
    started = [subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=60)[0].split()[:2] for process in started]
    assert said == [["1", str(len(read_packaged()))]] * 2


def test_later_start_is_lean(tmp_path: Path) -> None:
    """When nothing is to be done, the slow libraries of the first start are not loaded."""
    arguments = [sys.executable, "-c", OPEN, f"sqlite:///{tmp_path}/a.sqlite3"]
    said = [subprocess.run(arguments, check=True, capture_output=True, text=True).stdout for _ in range(2)]
    assert said[1] == f"1 {len(read_packaged())} set()\n"
    assert said[0] != said[1]


async def test_change_of_another_process_is_seen(
    database_url: str, ship: Callable[[list[Record], str], None]
) -> None:
    """What another process imports is in the catalogue and in the matcher soon, in one step."""
    async with Library.open(database_url, poll=0.05) as library:
        before = library.shelf
        assert before.matcher.find("reconciliation of villages").verdict is Verdict.NONE
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", CHANGE, database_url)
        assert await process.wait() == 0
        await until(lambda: library.shelf is not before)
        assert library.shelf.revision == before.revision + 1
        (hit,) = library.shelf.matcher.find("reconciliation of villages").hits
        assert library.shelf.catalogue.get(hit.ref) == Topic("peace", "Reconciliation of Villages")
        assert before.catalogue.get(hit.ref) is None


async def test_shelf_stays_while_nothing_changes(
    database_url: str, ship: Callable[[list[Record], str], None]
) -> None:
    """Looking for changes does not build anything anew when there are none."""
    async with Library.open(database_url, poll=0.01) as library:
        before = library.shelf
        await asyncio.sleep(0.2)
        assert library.shelf is before


async def test_a_look_under_way_is_ended_and_not_broken_off(
    database_url: str, ship: Callable[[list[Record], str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing waits for it: its connection is not left in the middle of a read."""
    begun, seen = asyncio.Event(), []

    async def look() -> None:
        begun.set()
        await asyncio.sleep(0.1)
        seen.append("whole")

    async with Library.open(database_url, poll=0.01) as library:
        monkeypatch.setattr(library, "_catch_up", look)
        await begun.wait()
    assert seen == ["whole"]


async def test_old_shelf_serves_while_the_database_is_gone(
    database_url: str, ship: Callable[[list[Record], str], None], caplog: pytest.LogCaptureFixture
) -> None:
    """A failing database is told once, and followed again when it is back."""
    caplog.set_level(logging.INFO, "store.reachable")
    async with Library.open(database_url, poll=0.02) as library:
        before = library.shelf
        async with writing(library.engine) as connection:
            await connection.execute(text("ALTER TABLE revision RENAME TO away"))
        await until(lambda: bool(caplog.records))
        await asyncio.sleep(0.2)
        assert library.shelf is before
        async with writing(library.engine) as connection:
            await connection.execute(text("ALTER TABLE away RENAME TO revision"))
        await until(lambda: len(caplog.records) > 1)
        await import_records(library.engine, [Topic("peace", "Peace")])
        await until(lambda: library.shelf is not before)
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


async def test_what_people_change_takes_the_place_of_what_is_shipped(
    database_url: str, ship: Callable[[list[Record], str], None]
) -> None:
    """A record imported under a shipped one's id is the one that is found, at later starts too."""
    mine = Topic("trade", "Commerce")
    async with Library.open(database_url) as library:
        await import_records(library.engine, [mine])
    ship([*small(), Topic("new", "New")], "newer")
    async with Library.open(database_url) as library:
        assert library.shelf.catalogue.get(Ref(Kind.TOPIC, "trade")) == mine


async def test_unusable_database_is_told(tmp_path: Path) -> None:
    """Opening ends in a sentence where there is no database to open."""
    with pytest.raises(DatabaseUnavailableError):
        async with Library.open(f"postgresql://u@/name?host={tmp_path}"):
            pass
