"""A bot whose database is locked, frozen or gone answers on: a process of its own each time."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from tests.bot.handlers.conftest import ANA
from tests.bot.process import environment, notulis_run
from tests.bot.serving import UK
from tests.botapi import BotApi
from tests.conftest import NewDatabase

GONE, BACK = "The database cannot be used for now", "The database is used again"


async def test_a_locked_database_costs_no_reply(api: BotApi, small_filled: Path, tmp_path: Path) -> None:
    """While another process holds it, questions, follow-ups and buttons are answered at once.

    When it is free all turns are in it, and nobody has read an apology.
    """
    chat = api.server.private(ANA)
    async with notulis_run(api, tmp_path, small_filled, limits=False) as running:
        holder = sqlite3.connect(tmp_path / "notulis.sqlite3", isolation_level=None)
        holder.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        for text in (UK, "when did asean first meet japan", "and where?"):
            await api.server.say(ANA, chat, text)
        await api.until(lambda: len(api.sent(ANA.id)) == 3)
        reply = next(one for one in chat.messages.values() if one.sender.is_bot)
        query = await api.server.press(ANA, chat, reply, reply.buttons[0]["callback_data"])
        await asyncio.wait_for(api.server.collected(), 10)
        assert time.monotonic() - begun < 5
        assert api.server.presses[query].answered
        holder.execute("ROLLBACK")
        holder.close()
        status, logged = await running.end()
    assert status == 0
    assert "Sorry" not in "".join(api.sent())
    kept = sqlite3.connect(tmp_path / "notulis.sqlite3")
    found = kept.execute("SELECT count(*) FROM turn WHERE conversation = ?", (ANA.id,))
    assert found.fetchone() == (3,)
    kept.close()
    assert logged.count(GONE) == logged.count(BACK)


@pytest.mark.soak
async def test_a_locked_database_is_said_once_and_does_not_hold_up_the_end(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """Locked for 40 seconds: one line when it goes, one when it is back; locked at the end: over in time."""
    chat = api.server.private(ANA)
    async with notulis_run(api, tmp_path, small_filled) as running:
        holder = sqlite3.connect(tmp_path / "notulis.sqlite3", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        for _ in range(20):
            await api.server.say(ANA, chat, UK)
            await asyncio.sleep(2)
        holder.execute("ROLLBACK")
        await asyncio.sleep(5)
        holder.execute("BEGIN IMMEDIATE")
        await api.server.say(ANA, chat, UK)
        await api.until(lambda: len(api.sent(ANA.id)) == 21)
        begun = time.monotonic()
        status, logged = await running.end(seconds=60)
        assert time.monotonic() - begun < 12
        holder.close()
    assert status == 0
    assert (logged.count(GONE), logged.count(BACK)) == (1, 1)


@pytest.mark.soak
async def test_a_frozen_server_costs_no_reply(
    api: BotApi, tmp_path: Path, postgresql_database: NewDatabase
) -> None:
    """PostgreSQL that no longer moves: answers go on; the log says when it goes and when it is back."""
    url = postgresql_database()
    chat = api.server.private(ANA)
    async with notulis_run(
        api, tmp_path, None, limits=False, settings={"NOTULIS_DATABASE_URL": url}
    ) as running:
        await api.server.say(ANA, chat, UK)
        await api.until(lambda: len(api.sent(ANA.id)) == 1)
        await asyncio.sleep(1)
        servers = servers_in(url.partition("host=")[2].partition("&")[0])
        for server in servers:
            os.kill(server, signal.SIGSTOP)
        try:
            for number in range(2, 22):
                begun = time.monotonic()
                await api.server.say(ANA, chat, UK)
                await api.until(lambda number=number: len(api.sent(ANA.id)) == number)  # type: ignore[misc]
                assert time.monotonic() - begun < 2
                await asyncio.sleep(1)
        finally:
            for server in servers:
                os.kill(server, signal.SIGCONT)
        await asyncio.sleep(15)
        status, logged = await running.end()
    assert servers
    assert status == 0
    assert (logged.count(GONE), logged.count(BACK)) == (1, 1)


def servers_in(folder: str) -> list[int]:
    """The processes of the PostgreSQL server that lives in a folder."""
    found = []
    for process in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            of_server = process.name.isdecimal() and b"postgres" in (process / "cmdline").read_bytes()
            if of_server and folder in str((process / "cwd").readlink()):
                found.append(int(process.name))
    return found


def test_nothing_of_the_machine_reaches_the_processes_of_the_tests(api: BotApi, tmp_path: Path) -> None:
    """They have no settings but those of the tests."""
    given = environment(api, tmp_path, None, {"NOTULIS_LOG_LEVEL": "DEBUG"})
    assert {name for name in given if name.startswith("NOTULIS_")} == {
        "NOTULIS_TOKEN",
        "NOTULIS_TELEGRAM_URL",
        "NOTULIS_DATABASE_URL",
        "NOTULIS_LOG_LEVEL",
    }
