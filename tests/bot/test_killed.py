"""A bot that is killed, stopped or refused: a process of its own each time."""

from __future__ import annotations

import asyncio
import json
import random
import re
import signal
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from bot.terminal.chats import User
from tests.bot.process import RUN, Running, notulis_run
from tests.bot.serving import UK
from tests.botapi import ANA, KEY, BotApi

SLOW = 0.15


async def ask_all(api: BotApi, people: int, each: int) -> Counter[int]:
    """Many people ask; gives how many answers each is owed."""
    for number in range(people):
        person = User(1_000 + number, "Ana")
        for _ in range(each):
            await api.server.say(person, api.server.private(person), UK)
    return Counter({1_000 + number: each for number in range(people)})


def answers(api: BotApi) -> Counter[int]:
    """How many answers each got."""
    return Counter(event.chat.id for event in api.server.events if event.what == "sent")


async def killed(api: BotApi, small_filled: Path, folder: Path, people: int, kills: int) -> None:
    """Kill it again and again while it answers many people, then let it answer the rest."""
    api.fail("sendMessage", seconds=SLOW, times=100_000)
    owed = await ask_all(api, people, 3)
    draw = random.Random(people)
    for _ in range(kills):
        async with notulis_run(api, folder, small_filled, limits=False) as running:
            begun = len(api.server.events)
            many = draw.randint(1, 3 * people // (kills + 1))
            await api.until(lambda some=begun + many: len(api.server.events) > some, 30)  # type: ignore[misc]
            await running.end(signal.SIGKILL)
        await asyncio.sleep(2 * SLOW)
    async with notulis_run(api, folder, small_filled, limits=False) as running:
        async with asyncio.timeout(60):
            await api.server.collected()
        await running.end()
    found = answers(api)
    assert owed - found == Counter()
    assert (found - owed).total() <= kills * 100


async def test_a_killed_bot_answers_everybody_after_the_next_start(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """SIGKILL under load: each question is answered; twice at most those in hand at that moment."""
    await killed(api, small_filled, tmp_path, 60, 1)


@pytest.mark.soak
async def test_a_bot_that_is_killed_again_and_again_answers_everybody(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """Ten times SIGKILL at moments drawn at random while 300 people ask 900 questions: all are answered."""
    await killed(api, small_filled, tmp_path, 300, 10)


async def test_updates_that_were_done_are_known_by_their_number(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """Where an early update holds all back, those behind it that were done are not answered again."""
    person = User(1_000, "Slow")
    api.fail("sendMessage", seconds=60, times=1, when=lambda call: call["chat_id"] == "1000")
    await api.server.say(person, api.server.private(person), UK)
    owed = await ask_all(api, 21, 1) + Counter({1_000: 1})
    async with notulis_run(api, tmp_path, small_filled, limits=False) as running:
        await api.until(lambda: answers(api).total() == 20, 30)
        await asyncio.sleep(3)  # what is done is written behind
        assert len(api.server.pending) == 22
        await running.end(signal.SIGKILL)
    async with notulis_run(api, tmp_path, small_filled, limits=False) as running:
        async with asyncio.timeout(20):
            await api.server.collected()
        await running.end()
    assert answers(api) == owed


async def test_a_stopped_bot_finishes_what_it_holds(api: BotApi, small_filled: Path, tmp_path: Path) -> None:
    """SIGTERM: what is in hand is answered within eight seconds and confirmed, each once."""
    api.fail("sendMessage", seconds=0.5, times=10_000)
    owed = await ask_all(api, 40, 2)
    async with notulis_run(api, tmp_path, small_filled, limits=False) as running:
        await api.until(lambda: len(api.called("sendMessage")) >= 40)
        begun = time.monotonic()
        status, _ = await running.end()
        assert time.monotonic() - begun < 8
    assert (status, answers(api), api.server.pending) == (0, owed, [])


@pytest.mark.soak
async def test_what_cannot_be_finished_is_left_to_the_next_start(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """An answer that Telegram never takes does not hold up the end for more than eight seconds."""
    api.fail("sendMessage", seconds=60, times=1)
    await api.server.say(ANA, api.server.private(ANA), UK)
    async with notulis_run(api, tmp_path, small_filled) as running:
        await api.until(lambda: api.called("sendMessage"))
        begun = time.monotonic()
        status, logged = await running.end()
        assert 5 < time.monotonic() - begun < 10
    assert status == 0
    assert "1 updates are left to the next start" in logged
    async with notulis_run(api, tmp_path, small_filled) as running:
        await api.until(lambda: api.sent(ANA.id))
        await running.end()
    assert len(api.sent(ANA.id)) == 1


async def health(running: Running) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        RUN,
        "health",
        env=running.env,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode()


async def test_health_tells_alive_from_deaf(api: BotApi, small_filled: Path, tmp_path: Path) -> None:
    """Alive while Telegram answers; deaf when it has not for long, and when nothing runs."""
    async with notulis_run(api, tmp_path, small_filled) as running:
        file = tmp_path / "notulis" / "health-123456.json"
        await api.server.say(ANA, api.server.private(ANA), UK)
        await api.until(file.exists)
        status, said = await health(running)
        assert (status, said.startswith("alive: last successful poll ")) == (0, True)
        assert said.count("\n") == 1
        assert "database answers; catalogue revision " in said
        written = json.loads(file.read_text())
        file.write_text(json.dumps(written | {"polled": time.time() - 91}))
        status, said = await health(running)
        assert (status, bool(re.match(r"deaf: last successful poll \d\d seconds ago", said))) == (1, True)
        await running.end()
        status, said = await health(running)
        assert status == 1
        assert "no bot with this token runs here" in said
        assert KEY not in said


@pytest.mark.soak
async def test_a_refused_bot_ends_with_a_sentence(api: BotApi, small_filled: Path, tmp_path: Path) -> None:
    """Where the token is revoked the process ends by itself within a minute, with status 1 and a sentence."""
    async with notulis_run(api, tmp_path, small_filled) as running:
        api.fail("getUpdates", 401, "Unauthorized", times=99)
        await api.server.say(ANA, api.server.private(ANA), UK)
        _, logged = await asyncio.wait_for(running.process.communicate(), 60)
    said = logged.decode()
    assert running.process.returncode == 1
    assert "Telegram refuses the token (InvalidToken: Unauthorized); tried again" in said
    assert said.splitlines()[-1].startswith("Error: Telegram refuses the token in NOTULIS_TOKEN")
    assert "Traceback" not in said
    assert KEY not in said


@pytest.mark.soak
async def test_a_silent_telegram_is_said_and_waited_for(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """After a minute without an answer the log says so, then that it is heard again, and all is answered."""
    async with notulis_run(api, tmp_path, small_filled) as running:
        api.fail("getUpdates", seconds=70.0, times=2)
        await api.server.say(ANA, api.server.private(ANA), UK)
        await api.until(lambda: api.sent(ANA.id), 150)
        await api.server.say(ANA, api.server.private(ANA), "/help")
        await api.until(lambda: len(api.sent(ANA.id)) == 2, 150)
        _, logged = await running.end()
    assert logged.count("Nothing has been heard from Telegram for 60 seconds (TimedOut") == 1
    assert logged.count("Updates are fetched again after") == 1
