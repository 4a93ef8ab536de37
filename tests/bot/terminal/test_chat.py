"""The terminal around the chat; tests/bot/commands/test_chat.py talks in it from end to end."""

from __future__ import annotations

import asyncio
import io
import os
import shutil
import sys
import threading
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.terminal import chat as terminal
from bot.terminal.chat import NARROWEST, WIDEST, chat, folder_of
from bot.terminal.screen import Screen
from store.database import DatabaseUnavailableError


def screen(
    monkeypatch: pytest.MonkeyPatch, folder: Path, columns: int, environment: dict[str, str]
) -> Screen:
    """The screen of a terminal that is so wide and so called."""
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(shutil, "get_terminal_size", lambda: os.terminal_size((columns, 24)))
    return terminal._screen(folder_of(f"sqlite:///{folder}/a.sqlite3"))


def test_files_lie_beside_the_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside a SQLite file; where the database is a server, in the data folder."""
    assert folder_of(f"sqlite:///{tmp_path}/a.sqlite3").path == tmp_path / "notulis-files"
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, **_: tmp_path / "data" / name)
    for url in (None, "postgresql://u:p@host/name"):
        assert folder_of(url).path == tmp_path / "data" / "notulis" / "notulis-files"


@pytest.mark.parametrize(
    ("columns", "width"), [(20, NARROWEST), (NARROWEST, 40), (60, 60), (80, WIDEST), (200, WIDEST)]
)
def test_the_screen_is_as_wide_as_the_terminal_within_bounds(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, columns: int, width: int
) -> None:
    """No wider than is read easily, no narrower than can be read at all."""
    assert screen(monkeypatch, tmp_path, columns, {}).width == width


@pytest.mark.parametrize(
    ("shown", "environment", "coloured"),
    [
        (True, {}, True),
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "dumb"}, False),
        (True, {"NO_COLOR": "1"}, False),
        (False, {}, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    *,
    shown: bool,
    environment: dict[str, str],
    coloured: bool,
) -> None:
    """Not for files and pipes, not where the environment says no."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: shown)
    assert screen(monkeypatch, tmp_path, 60, environment).colours is coloured


class Named:
    """Stands in for a conversation with its prompt."""

    prompt = "#1 You: "


def test_what_nobody_sees_typed_is_shown_after_the_prompt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Lines from a file or pipe, so that a transcript has both sides; they end with it."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("hello\nand where?"))
    assert list(terminal._lines(Named())) == ["hello\n", "and where?"]  # type: ignore[arg-type]
    assert capsys.readouterr().out == "#1 You: hello\n#1 You: and where?\n"


@pytest.mark.parametrize("end", [EOFError, KeyboardInterrupt])
def test_a_terminal_is_asked_until_its_input_ends(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], end: type[BaseException]
) -> None:
    """Ctrl-D and Ctrl-C end the line and the chat; nothing typed is shown twice."""
    typed = iter(["hello"])

    def read(prompt: str) -> str:
        assert prompt == Named.prompt
        for line in typed:
            return line
        raise end

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", read)
    assert list(terminal._lines(Named())) == ["hello"]  # type: ignore[arg-type]
    assert capsys.readouterr().out == "\n"


def test_a_chat_without_a_database_says_so_and_leaves_nothing_running(tmp_path: Path) -> None:
    """The command tells it in a sentence; the loop of the bot has ended."""
    (tmp_path / "file").touch()
    settings = Settings(database_url=f"sqlite:///{tmp_path}/file/below.sqlite3")
    before = threading.active_count()
    with pytest.raises(DatabaseUnavailableError):
        chat(settings)
    assert threading.active_count() == before


def test_typing_holds_up_nothing_and_what_was_begun_is_tidied_up() -> None:
    """The bot works in a thread of its own; at the end what still runs there may finish."""
    ended: list[str] = []

    async def work() -> None:
        await asyncio.sleep(0.01)
        ended.append("tidy")

    async def begin() -> None:
        kept.append(asyncio.create_task(work()))

    kept: list[asyncio.Task[None]] = []
    with terminal._loop() as loop:
        asyncio.run_coroutine_threadsafe(begin(), loop).result()
        assert loop.is_running()
    assert ended == ["tidy"]
    assert loop.is_closed()
