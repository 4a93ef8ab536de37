"""Writes to a database behind the answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.behind import Behind
from store.database import DatabaseUnavailableError
from store.reachable import Reachable


class Base:
    """A database that tells what was asked of it."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.failing = 0
        self.waiting: asyncio.Event | None = None

    async def read(self) -> None:
        if self.waiting:
            await self.waiting.wait()
        self.done.append("read")

    async def write(self) -> None:
        if self.failing:
            self.failing -= 1
            self.done.append("failed")
            raise DatabaseUnavailableError("locked")
        self.done.append("written")


def behind(base: Base, again: float | None = None) -> Behind:
    return Behind("kelp", Reachable(), base.read, base.write, batch=0.01, again=again)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 (a database tells nobody)
            await asyncio.sleep(0.005)


async def test_it_reads_first_and_writes_after_a_change() -> None:
    """Not before."""
    base = Base()
    one = behind(base)
    await one.open()
    await asyncio.sleep(0.05)
    assert base.done == ["read"]
    one.changed()
    await until(lambda: base.done == ["read", "written"])
    await one.close()


async def test_closing_writes_what_is_left() -> None:
    """Once; what was never opened or is closed already writes nothing."""
    base = Base()
    one = behind(base)
    await one.close()
    assert base.done == []
    await one.open()
    await one.close()
    await one.close()
    assert base.done == ["read", "written"]


async def test_what_failed_is_written_at_the_end() -> None:
    base = Base()
    base.failing = 1
    one = behind(base)
    await one.open()
    one.changed()
    await until(lambda: "failed" in base.done)
    await one.close()
    assert base.done == ["read", "failed", "written"]


async def test_a_database_that_does_not_answer_holds_nobody_up() -> None:
    """It is read when it answers, and nothing is written before."""
    base = Base()
    base.waiting = asyncio.Event()
    one = behind(base)
    async with asyncio.timeout(2):
        await one.open(seconds=0.01)
    one.changed()
    await asyncio.sleep(0.05)
    assert base.done == []
    base.waiting.set()
    await until(lambda: base.done == ["read", "written"])
    await one.close()


async def test_it_is_read_again_where_others_write() -> None:
    """Every so many seconds, until it is closed."""
    base = Base()
    one = behind(base, again=0.01)
    await one.open()
    await until(lambda: base.done.count("read") >= 3)
    await one.close()
    read = base.done.count("read")
    await asyncio.sleep(0.05)
    assert base.done.count("read") == read
