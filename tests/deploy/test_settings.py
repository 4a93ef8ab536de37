"""Every setting is where somebody who runs the bot looks for it, and nothing else is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.settings import Settings

DEPLOY = Path(__file__).parents[2] / "deploy"
PAGE = (DEPLOY / "README.md").read_text()
EXAMPLE = (DEPLOY / "env.example").read_text()
NAMES = [f"NOTULIS_{name.upper()}" for name in Settings.model_fields]


def test_page_has_a_line_for_each_setting() -> None:
    """The table of settings lists those of the class, in its order."""
    assert re.findall(r"^\| `(NOTULIS_\w+)` \|", PAGE, re.MULTILINE) == NAMES


def test_example_has_a_line_for_each_setting() -> None:
    """The file to start from lists the same, each once."""
    assert re.findall(r"^#?(NOTULIS_\w+)=", EXAMPLE, re.MULTILINE) == NAMES


def test_nothing_names_a_setting_that_does_not_exist() -> None:
    """No file of deploy/ mentions a setting that the bot would ignore."""
    files = [path for path in DEPLOY.rglob("*") if path.is_file()]
    mentioned = {name for path in files for name in re.findall(r"NOTULIS_[A-Z_]+", path.read_text())}
    assert mentioned - {"NOTULIS_"} == set(NAMES)


def test_example_as_it_is_means_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy of the file that nobody has filled in sets nothing."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    assert Settings(_env_file=DEPLOY / "env.example") == Settings(_env_file=None)


def test_defaults_in_the_example_are_those_of_the_class(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Uncommented, the lines with a default say what holds without them."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    uncommented = tmp_path / "env"
    uncommented.write_text(re.sub(r"^#(?=NOTULIS_(?!DATABASE_URL))", "", EXAMPLE, flags=re.MULTILINE))
    assert Settings(_env_file=uncommented) == Settings(_env_file=None)
