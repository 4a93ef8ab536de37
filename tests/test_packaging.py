"""The wheel: what somebody installs without the repository."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "store")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built offline from a copy of the sources."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    for package in PACKAGES:
        shutil.copytree(ROOT / package, source / package, ignore=shutil.ignore_patterns("__pycache__"))
    build = "import setuptools.build_meta as backend; print(backend.build_wheel('.'))"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=source, capture_output=True, text=True, check=True
    )
    return source / done.stdout.splitlines()[-1]


def test_wheel_holds_every_file_of_the_packages(wheel: Path) -> None:
    """What works in the repository works from the wheel: code, facts, migrations and lists are all in it."""
    expected = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    with zipfile.ZipFile(wheel) as packed:
        found = {name for name in packed.namelist() if ".dist-info/" not in name}
    assert found == expected


def test_bot_answers_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    """Unpacked anywhere, it makes its database, fills it from the facts within, and answers."""
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path)
    database = f"sqlite:///{tmp_path}/notulis.sqlite3"
    program = "from bot.main import main; main()"
    command = [sys.executable, "-c", program, "ask", "--database", database, "/partner inggris"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0] == "United Kingdom"
