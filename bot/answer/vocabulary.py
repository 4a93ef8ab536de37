"""The words that queries are put into: ``phrase.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files


@cache
def vocabulary() -> Mapping[str, Mapping[str, str]]:
    """The tables of the file."""
    return tomllib.loads((files(__package__) / "phrase.toml").read_text("utf-8"))


def said(table: str, key: str, sort: str = "") -> str | None:
    """The words for a key of a table, those of a sort before those of all; None where there are none."""
    rows = vocabulary().get(table, {})
    return rows.get(f"{key} of {sort}") or rows.get(key)
