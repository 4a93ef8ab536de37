from __future__ import annotations

import asyncio
import http.server
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

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

KEY = "123456:only-for-tests"
CLOSED = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The log of the process stays as it is, and no .env is near."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(running, "configure_logs", lambda *_, **__: None)
    monkeypatch.setattr(delivery, "PAUSES", (0.01, 0.02))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.fixture
def refusing() -> Iterator[str]:
    """The address of a Bot API that knows no token."""

    class Refusal(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = b'{"ok": false, "error_code": 401, "description": "Unauthorized"}'
            self.send_response(401)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Refusal)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


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


def test_a_refused_token_is_said_without_the_token(refusing: str, database: str) -> None:
    """Where Telegram refuses the token the sentence says so, and the token is nowhere in the error."""
    with pytest.raises(StartError, match="Telegram refuses the token") as caught:
        run(settings(database_url=database, telegram_url=refusing))
    assert "only-for-tests" not in repr(caught.value) + repr(caught.value.__cause__)


def test_an_unreachable_telegram_is_said(database: str) -> None:
    """Where nobody answers the sentence names the address."""
    with pytest.raises(StartError, match=f"Telegram cannot be reached at {CLOSED}"):
        run(settings(database_url=database))


def test_an_unusable_database_is_said(tmp_path: Path) -> None:
    """A database that cannot be used is named before Telegram is asked."""
    (tmp_path / "note.txt").write_text("a letter, no database")
    with pytest.raises(StartError, match=r"note\.txt"):
        run(settings(database_url=f"sqlite:///{tmp_path / 'note.txt'}"))
