from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.logs import configure_logs

KEY = "123:only-for-tests"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """The logging of the process as it was."""
    root = logging.getLogger()
    before = (root.level, root.handlers[:])
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]


def test_a_secret_is_never_written(capsys: pytest.CaptureFixture[str]) -> None:
    """The token is hidden in messages and their arguments; of an error the sort is told, not the text."""
    configure_logs("INFO", secrets=(KEY, ""))
    error = ValueError(f"https://api.telegram.org/bot{KEY}/getMe")
    logging.getLogger("bot").error("no answer from bot%s", KEY, exc_info=error)
    written = capsys.readouterr().err
    assert "no answer from bot[hidden]" in written
    assert "ValueError" in written
    assert KEY not in written


@pytest.mark.parametrize("level", ["DEBUG", "INFO"])
def test_libraries_that_tell_too_much_are_kept_quiet(level: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither request addresses nor whole updates are logged, however much the bot itself may say."""
    configure_logs(level)
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/…")
    logging.getLogger("telegram.ext.Application").debug("Processing update with a text")
    logging.getLogger("bot").info("started")
    assert capsys.readouterr().err.split(": ", 1)[1] == "started\n"


def test_a_higher_level_holds_for_all(capsys: pytest.CaptureFixture[str]) -> None:
    """ERROR means errors only, from libraries too."""
    configure_logs("ERROR")
    logging.getLogger("httpx").warning("slow")
    logging.getLogger("bot").warning("odd")
    assert capsys.readouterr().err == ""
