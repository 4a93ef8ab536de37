from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.bot.conftest import Notulis

KEY = "321:only-for-tests"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the bot of the tests would write."""
    monkeypatch.setattr("bot.health.user_data_path", lambda *_, **__: tmp_path)
    return tmp_path / "health-321.json"


def write(file: Path, seconds: float) -> None:
    file.write_text(json.dumps({"polled": time.time() - seconds, "database": True, "revision": 5}))


def test_a_bot_that_hears_is_alive(notulis: Notulis, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line and status 0; the token may come from the file of settings."""
    write(file, 3)
    (Path.cwd() / ".env").write_text(f"NOTULIS_TOKEN={KEY}\n")
    result = notulis("health")
    assert (result.exit_code, result.output.count("\n")) == (0, 1)
    assert result.output.startswith("alive: last successful poll 3 seconds ago")


@pytest.mark.parametrize(("seconds", "said"), [(100, "deaf: last "), (None, "Error: no bot")])
def test_a_deaf_bot_is_told_from_it(
    notulis: Notulis, file: Path, monkeypatch: pytest.MonkeyPatch, seconds: float | None, said: str
) -> None:
    """Status 1 where Telegram has not answered for long, and where nothing runs."""
    monkeypatch.setenv("NOTULIS_TOKEN", KEY)
    if seconds:
        write(file, seconds)
    result = notulis("health")
    assert result.exit_code == 1
    assert result.output.startswith(said)
    assert "only-for-tests" not in result.output


def test_without_a_token_nobody_knows_which_bot_is_meant(notulis: Notulis) -> None:
    """That is wrong usage."""
    result = notulis("health")
    assert result.exit_code == 2
    assert "NOTULIS_TOKEN says which bot is meant" in result.output
