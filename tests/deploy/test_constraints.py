"""The pins that every way of installing uses."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINS = (ROOT / "deploy/constraints.txt").read_text().splitlines()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_pins_are_exact_versions_and_nothing_else() -> None:
    """Each line is one exact version: no address, option or comment that only one machine understands."""
    assert [line for line in PINS if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", line)] == []


def test_every_dependency_is_pinned_within_what_the_project_asks_for() -> None:
    """Whatever pyproject.toml names, extras included, has a pin, and the pin fits the range given there."""
    pins = {canonicalize_name(name): version for name, version in (line.split("==") for line in PINS)}
    wanted = [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
    requirements = [Requirement(line) for lines in wanted for line in lines]
    unfit = [
        str(requirement)
        for requirement in requirements
        if requirement.name != PROJECT["name"]
        and not requirement.specifier.contains(pins.get(canonicalize_name(requirement.name), "0"))
    ]
    assert unfit == []
