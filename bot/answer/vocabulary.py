"""The words that queries are put into: ``phrase.toml``, in other languages by ``bot/locale``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.telling.wording import words
from bot.texts.text import entry, speaking, spoken

Tables = Mapping[str, Mapping[str, str]]


def said(table: str, key: str, sort: str = "") -> str | None:
    """The words for a key of a table, those of a sort before those of all; None where there are none."""
    rows = _vocabulary(spoken()).get(table, {})
    return rows.get(f"{key} of {sort}") or rows.get(key)


def put(table: str, key: str, *names: object, sort: str = "") -> str:
    """The words for a key of a table with names in their places."""
    return (said(table, key, sort) or "{0}").format(*names)


def several(field: str) -> str:
    """What a field is called of several: 'documents'."""
    return said("plural", field) or single(field)


def single(field: str) -> str:
    """What a field is called of one: 'document'."""
    return said("property", field) or words(field)


def asked(field: str) -> str:
    """What is asked of a record: 'when', 'how much'."""
    return said("asked", field) or words(field.replace("_", "-"))


@cache
def _vocabulary(language: str) -> Tables:
    tables: Tables = tomllib.loads((files(__package__) / "phrase.toml").read_text("utf-8"))
    with speaking(language):
        return {
            table: {key: str(entry(table, key, message)) for key, message in rows.items()}
            for table, rows in tables.items()
        }
