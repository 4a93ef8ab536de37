"""The languages that the bot's texts are in, by their own names, and who is spoken to in which."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from bot.texts.text import WRITTEN_IN


@cache
def languages() -> Mapping[str, str]:
    """Codes to names: those of ``languages.toml`` of which there are texts."""
    texts = files("bot") / "locale"
    return {
        code: name for code, name in _table()["name"].items() if code == WRITTEN_IN or (texts / code).is_dir()
    }


@cache
def understood() -> Mapping[str, str]:
    """The languages of people, each with the one of the bot's that they are spoken to in."""
    others = _table()["understood"].items()
    return {code: code for code in languages()} | {one: code for one, code in others if code in languages()}


def spoken_to(tag: str | None) -> str:
    """The language that somebody is spoken to in, by the IETF tag of their own: 'id', 'ms-MY', 'de'."""
    return understood().get((tag or "").partition("-")[0].lower(), WRITTEN_IN)


def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((files("bot.preferences") / "languages.toml").read_text(encoding="utf-8"))
