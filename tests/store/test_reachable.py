from __future__ import annotations

import asyncio
import logging

import pytest

from store.database import DatabaseUnavailableError
from store.reachable import Reachable


async def gone() -> int:
    raise DatabaseUnavailableError("The database file 'x' cannot be used: locked.")


async def odd() -> int:
    raise ValueError("a secret")


async def fine() -> int:
    return 7


def levels(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.levelname for record in caplog.records]


async def test_it_is_said_once_for_all_parts(caplog: pytest.LogCaptureFixture) -> None:
    """Whatever parts ask, the log says when the first fails and when the last is answered again."""
    caplog.set_level(logging.INFO)
    database = Reachable()
    for part, work in (("a", gone), ("b", gone), ("a", gone), ("a", fine)):
        assert await database.attempt(part, work()) == (7 if work is fine else None)
        assert not database
    assert levels(caplog) == ["WARNING"]
    assert "(The database file 'x' cannot be used: locked.)" in caplog.text
    assert await database.attempt("b", fine()) == 7
    assert database
    assert levels(caplog) == ["WARNING", "INFO"]


async def test_any_error_is_one_of_the_database(caplog: pytest.LogCaptureFixture) -> None:
    """Nothing is raised, and of an error that nobody foresaw the sort is told alone."""
    assert await Reachable().attempt("a", odd()) is None
    assert "(ValueError)" in caplog.text
    assert "secret" not in caplog.text


async def test_a_frozen_database_is_said_while_it_is_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    """After a while without an answer it is gone; the answer counts all the same when it comes."""
    caplog.set_level(logging.INFO)
    thawed = asyncio.Event()

    async def frozen() -> int:
        await thawed.wait()
        return 7

    database = Reachable(patience=0.02)
    asking = asyncio.create_task(database.attempt("a", frozen()))
    await asyncio.sleep(0.1)
    assert not database
    thawed.set()
    assert await asking == 7
    assert levels(caplog) == ["WARNING", "INFO"]


async def test_who_is_cancelled_leaves_nothing_behind() -> None:
    """What was asked is broken off with the one who asked."""
    broken = asyncio.Event()

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            broken.set()

    asking = asyncio.create_task(Reachable().attempt("a", endless()))
    await asyncio.sleep(0.01)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await asyncio.wait_for(broken.wait(), 1)
