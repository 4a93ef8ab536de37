from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version

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
    assert listed == ["ask", "catalogue", "chat", "run"]


@pytest.mark.parametrize("arguments", [["dance"], ["catalogue", "burn"], ["--loud"]])
def test_an_unknown_command_is_bad_usage(arguments: list[str]) -> None:
    """Exit status 2, and a sentence on standard error."""
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "No such" in result.stderr


def test_help_is_light() -> None:
    """Neither Telegram's library nor the database is loaded to show the help."""
    code = (
        "import sys; from bot.main import main; main(['--help'], standalone_mode=False);"
        "print(sorted({'telegram', 'sqlalchemy', 'alembic', 'pydantic', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
