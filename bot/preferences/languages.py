"""The languages that the bot's texts are in, by their own names."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.texts.text import WRITTEN_IN


@cache
def languages() -> Mapping[str, str]:
    """Codes to names: those of ``languages.toml`` of which there are texts."""
    named = tomllib.loads((files("bot.preferences") / "languages.toml").read_text(encoding="utf-8"))
    texts = files("bot") / "locale"
    return {
        code: name for code, name in named["name"].items() if code == WRITTEN_IN or (texts / code).is_dir()
    }
