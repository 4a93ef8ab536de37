"""What the log and errors never show, whatever happens and however much is logged."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from bot.terminal.chats import User
from tests.bot.process import notulis_run
from tests.bot.receiving.test_fetching import UNREADABLE
from tests.botapi import KEY, BotApi

WORDS, NAME, PASSWORD = "marked-words", "Marked-Name", "marked@pass/word%21"
EVE = User(4_711, NAME, "marked_user")
SECRETS = (WORDS, NAME, EVE.username or "", "only-for-tests", "marked@pass", "marked%40pass", "pass/word")
FAILING = """
import bot.desk
take = bot.desk.Desk.take
def fail(desk, message, today):
    if "explode" in message.text:
        raise ValueError(message.text)
    logging.getLogger("some.library").error("took %s", message.text)
    return take(desk, message, today)
bot.desk.Desk.take = fail
import logging
"""


def seen(logged: str) -> list[str]:
    """The secrets that a log shows."""
    return [secret for secret in SECRETS if secret in logged]


async def trouble(api: BotApi) -> None:
    """All that goes wrong in receiving and sending, with marked words in it."""
    chat = api.server.private(EVE)

    async def ask(text: str) -> None:
        asked = len(api.server.pending)
        await api.server.say(EVE, chat, f"{text} ({WORDS})")
        assert len(api.server.pending) == asked + 1
        await asyncio.wait_for(api.server.collected(), 20)

    for bad in UNREADABLE.values():
        api.push(bad)
    api.push({"message": {"message_id": WORDS, "text": WORDS, "from": EVE.to_json(), "chat": chat.to_json()}})
    troubles: list[dict[str, Any]] = [
        {"body": f'{{"ok": true, "result": [{{"text": "{WORDS}'.encode()},
        {"status": 409, "description": f'Conflict: "{WORDS}"'},
        {"status": 502, "body": WORDS.encode()},
    ]
    for told in troubles:
        api.fail("getUpdates", **told)
        await ask("/partner united kingdom")
    refusals: list[dict[str, Any]] = [
        {"status": 400, "description": f'Bad Request: can\'t parse entities: unsupported tag "{WORDS}"'},
        {"status": 500, "body": f"<html>{WORDS}".encode()},
        {"status": 404, "body": f"{WORDS}".encode()},
        {"status": 429, "description": WORDS, "parameters": {"retry_after": 0.1}},
        {"body": f'{{"ok": true, "result": "{WORDS}'.encode()},
        {"body": f'{{"ok": true, "result": {{"message_id": "{WORDS}"}}}}'.encode()},
        {"closed": True},
        {"status": 403, "description": f"Forbidden: bot was blocked by '{NAME}'"},
    ]
    for refused in refusals:
        api.fail("sendMessage", **refused)
        await ask("/meeting")
    for change in (api.server.remove_bot, api.server.add_bot):  # blocked, then let speak again
        await change(EVE, chat)
    await asyncio.wait_for(api.server.collected(), 20)
    api.fail("editMessageText", 400, f'Bad Request: "{WORDS}" cannot be edited')
    await api.server.edit(chat, next(one for one in chat.messages.values()), f"/meeting {WORDS} again")
    await ask("explode")
    await ask("when was the 1st ASEAN-UK Senior Officials' Meeting")
    reply = next(one for one in reversed(chat.messages.values()) if one.sender.is_bot)
    api.fail("answerCallbackQuery", 400, f'Bad Request: "{WORDS}"')
    await api.server.press(EVE, chat, reply, f"c:{WORDS}")
    await asyncio.wait_for(api.server.collected(), 20)


async def test_no_log_shows_what_people_write_or_a_secret(
    api: BotApi, small_filled: Path, tmp_path: Path
) -> None:
    """At DEBUG, through every trouble, no text, name, token or password is written; the numbers are."""
    host = api.url.removeprefix("http://")
    settings = {
        "NOTULIS_LOG_LEVEL": "DEBUG",
        "NOTULIS_LOG_FORMAT": "json",
        "NOTULIS_TELEGRAM_URL": f"http://someone:marked%40pass%2Fword%2521@{host}",
    }
    async with notulis_run(
        api, tmp_path, small_filled, limits=False, before=FAILING, settings=settings
    ) as running:
        await trouble(api)
        status, logged = await running.end()
    assert status == 0
    assert seen(logged) == []
    told = [json.loads(line) for line in logged.splitlines() if line.startswith("{")]
    outcomes = {one["outcome"]: one for one in told if "outcome" in one}
    assert {"answer", "refuse", "unreadable", "unsent", "unsure", "failed"} <= outcomes.keys()
    assert all(isinstance(one["update"], int) for one in outcomes.values())
    (failed,) = [one for one in told if "was not answered (ValueError)" in one["message"]]
    assert "desk" in failed["message"]


URLS = {
    "a plain password": "postgresql://user:marked-words@127.0.0.1:9/name",
    "a sign that should be encoded": "postgresql://user:marked@pass/word@127.0.0.1:9/name",
    "an encoded sign": "postgresql://user:marked%40pass@127.0.0.1:9/name",
    "a hash": "postgresql://user:marked-words#more@127.0.0.1:9/name",
    "a password in the query": "postgresql://127.0.0.1:9/name?user=u&password=marked-words",
    "no host": "postgresql://user:marked-words@",
    "another database": "mysql://user:marked-words@127.0.0.1/name",
    "SQLite": "sqlite://user:marked-words@127.0.0.1/name",
    "an unknown parameter": "postgresql://user:marked-words@127.0.0.1:9/name?colour=marked-words",
}


@pytest.mark.parametrize("url", URLS.values(), ids=URLS)
async def test_no_error_shows_a_database_password(
    url: str, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is wrong with the database's URL, the sentence says so without the password."""
    from click.testing import CliRunner

    from bot.main import main

    monkeypatch.chdir(tmp_path)
    result = await asyncio.to_thread(CliRunner().invoke, main, ["catalogue", "stats", "--database", url])
    said = result.output + repr(result.exception) + "".join(capfd.readouterr())
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert result.output.count("\n") == 1
    assert seen(said) == []
    assert KEY not in said
