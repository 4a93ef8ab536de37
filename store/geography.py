"""Regions of the world and the capitals that stand for governments, by ISO codes: ``geography.toml``."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def _tables() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads((files("store") / "geography.toml").read_text(encoding="utf-8"))


@cache
def regions() -> Mapping[str, tuple[str, ...]]:
    """The regions of each country: 'GB' to ('europe',)."""
    found: dict[str, list[str]] = defaultdict(list)
    for region, codes in _tables()["region"].items():
        for code in codes:
            found[code].append(region)
    return {code: tuple(names) for code, names in found.items()}


@cache
def capitals() -> Mapping[str, str]:
    """Names of capitals to the code of the government that they stand for."""
    return {name: code for code, names in _tables()["capital"].items() for name in names}
