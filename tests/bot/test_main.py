from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.main import main


def test_the_version_is_the_packages() -> None:
    """--version prints the name and the installed version."""
    result = CliRunner().invoke(main, ["--version"])
    assert (result.exit_code, result.stdout) == (0, f"notulis {version('notulis')}\n")


def test_every_command_is_listed() -> None:
    """--help names each command with a line on what it does."""
    result = CliRunner().invoke(main, ["--help"])
    listed = [line.split()[0] for line in result.stdout.partition("Commands:\n")[2].splitlines()]
    assert listed == ["ask", "catalogue", "chat", "health", "run"]


@pytest.mark.parametrize("arguments", [["dance"], ["catalogue", "burn"], ["--loud"]])
def test_an_unknown_command_is_bad_usage(arguments: list[str]) -> None:
    """Exit status 2, and a sentence on standard error."""
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "No such" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "kept_out"),
    [
        (["--help"], {"telegram", "sqlalchemy", "pydantic", "numpy", "yaml"}),
        (["ask", "/partner uk"], {"telegram", "sqlmodel", "pydantic_settings", "alembic", "yaml"}),
    ],
)
def test_commands_load_only_what_they_need(filled: Path, arguments: list[str], kept_out: set[str]) -> None:
    """Help needs neither Telegram nor the database, a question needs neither Telegram nor the tables."""
    code = (
        "import atexit, sys; from bot.main import main;"
        f"atexit.register(lambda: print(sorted({kept_out} & set(sys.modules))));"
        f"main({arguments})"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "NOTULIS_DATABASE_URL": f"sqlite:///{filled}"},
    )
    assert done.stdout.splitlines()[-1] == "[]"
