from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.bot.conftest import Notulis


@pytest.fixture(autouse=True)
def _same_log_after() -> Iterator[None]:
    """The command sets up the log of the whole process."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize(
    ("token", "arguments", "status", "told"),
    [
        ("", (), 1, "There is no token"),
        ("secret words", (), 1, "is no bot token"),
        ("12:secret", ("--database", "mysql://x"), 1, "not with 'mysql'"),
        ("12:secret", ("--database",), 2, "requires an argument"),
    ],
)
def test_a_bot_that_cannot_start_says_why(
    notulis: Notulis,
    monkeypatch: pytest.MonkeyPatch,
    token: str,
    arguments: tuple[str, ...],
    status: int,
    told: str,
) -> None:
    """One sentence on standard error without the token, and a non-zero exit status."""
    monkeypatch.setenv("NOTULIS_TOKEN", token)
    result = notulis("run", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert told in result.stderr.splitlines()[-1]
    assert "secret" not in result.stderr


def test_a_wrong_setting_is_named(notulis: Notulis, monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that cannot be read is bad usage, named with what it may be."""
    monkeypatch.setenv("NOTULIS_LOG_LEVEL", "LOUD")
    result = notulis("run")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1].startswith("Error: The setting NOTULIS_LOG_LEVEL cannot be used: ")
