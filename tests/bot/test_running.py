from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from bot import running
from bot.application import build
from bot.errors import StartError
from bot.running import begin, poll, run
from bot.sending import delivery
from bot.settings import Settings
from bot.terminal.chats import User
from bot.terminal.request import SimulatedRequest
from bot.terminal.server import Server
from tests.bot.small import shelf
from tests.botapi import BotApi

KEY = "123456:only-for-tests"
CLOSED = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The log of the process stays as it is, and no .env is near."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(running, "configure_logs", lambda *_, **__: None)
    monkeypatch.setattr(delivery, "PAUSES", (0.01, 0.02))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The URL of a database that is filled once."""
    return f"sqlite:///{tmp_path_factory.mktemp('database') / 'notulis.sqlite3'}"


def settings(**given: str) -> Settings:
    return Settings.model_validate({"token": KEY, "telegram_url": CLOSED, **given})


async def test_the_bot_answers_until_it_is_told_to_stop() -> None:
    """Polling begins with the menu of commands, answers, and ends in good order at SIGTERM."""
    server = Server(KEY, User(1, "Notulis", "NotulisBot", is_bot=True))
    ana = User(2, "Ana")
    application = build(Settings.model_validate({"token": KEY}), shelf(), SimulatedRequest(server))
    async with application:
        await begin(application, CLOSED)
        polling = asyncio.create_task(poll(application))
        await server.say(ana, server.private(ana), "/help")
        await server.collected()
        os.kill(os.getpid(), signal.SIGTERM)
        await polling
    assert server.commands
    assert [event.what for event in server.events] == ["sent"]


@pytest.mark.parametrize(
    ("token", "said"), [("", "There is no token"), ("hello", "is no bot token"), ("1:a b", "is no bot token")]
)
def test_a_missing_token_is_said_at_once(token: str, said: str) -> None:
    """Without a token, or with what cannot be one, nothing is opened."""
    with pytest.raises(StartError, match=said):
        run(settings(token=token, database_url="nonsense"))


FAILURES: dict[str, tuple[dict[str, Any], str]] = {
    "a revoked token": ({"status": 401, "description": "Unauthorized"}, "Telegram refuses the token"),
    "a wrong path": ({"status": 404, "description": "Not Found"}, "There is no Bot API for this bot at http"),
    "a web site": ({"status": 404, "body": b"<html>Not Found</html>"}, "is no Bot API"),
    "another service": ({"body": b'{"status": "fine"}'}, "is no Bot API"),
    "bad JSON": ({"body": b'{"ok": true, "result": {"id": 1, "is'}, "is no Bot API"),
    "forbidden": ({"status": 403, "description": "Forbidden"}, r"cannot be reached at .*Forbidden"),
    "a failing server": ({"status": 502, "body": b""}, "cannot be reached at .*HTTP 502"),
}


@pytest.mark.parametrize("method", ["getMe", "setMyCommands"])
@pytest.mark.parametrize(("failure", "said"), FAILURES.values(), ids=FAILURES)
async def test_what_keeps_the_bot_from_beginning_is_said(
    api: BotApi, method: str, failure: dict[str, Any], said: str
) -> None:
    """One sentence tells a refused token from a wrong address and from a failing server; no token in it."""
    api.fail(method, times=99, **failure)
    application = build(settings(telegram_url=api.url), shelf())
    try:
        with pytest.raises(StartError, match=said) as caught:
            await begin(application, api.url, (0.01, 0.01))
    finally:
        await application.shutdown()
        await application.bot.shutdown()
    assert KEY not in repr(caught.value) + repr(caught.value.__cause__)


@pytest.mark.parametrize("method", ["getMe", "setMyCommands"])
@pytest.mark.parametrize(
    "failure",
    [
        {"status": 429, "description": "Too Many Requests", "parameters": {"retry_after": 0}},
        {"status": 403, "description": "Forbidden"},
        {"body": b'{"ok": true, "res'},
        {"status": 500, "body": b""},
        {"closed": True},
    ],
    ids=["429", "403", "bad JSON", "500", "closed"],
)
async def test_trouble_at_the_start_is_tried_again(api: BotApi, method: str, failure: dict[str, Any]) -> None:
    """A server that fails twice does not keep the bot from beginning."""
    api.fail(method, times=2, **failure)
    application = build(settings(telegram_url=api.url), shelf())
    try:
        await begin(application, api.url, (0.01, 0.01))
    finally:
        await application.shutdown()
        await application.bot.shutdown()
    assert len(api.called("setMyCommands")) >= 1
    assert api.server.commands


def test_an_unreachable_telegram_is_said(database: str) -> None:
    """Where nobody answers the sentence names the address."""
    with pytest.raises(StartError, match=f"Telegram cannot be reached at {CLOSED}"):
        run(settings(database_url=database))


def test_an_unusable_database_is_said(tmp_path: Path) -> None:
    """A database that cannot be used is named before Telegram is asked."""
    (tmp_path / "note.txt").write_text("a letter, no database")
    with pytest.raises(StartError, match=r"note\.txt"):
        run(settings(database_url=f"sqlite:///{tmp_path / 'note.txt'}"))


def test_the_first_line_of_the_log_names_the_database(
    database: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Before anything is made or upgraded the log tells the version and the database."""
    caplog.set_level("INFO")
    with pytest.raises(StartError):
        run(settings(database_url=database))
    first = caplog.records[0]
    assert first.name.startswith("bot.")
    assert first.message.endswith(f"begins, on the SQLite file {database.removeprefix('sqlite:///')}.")
