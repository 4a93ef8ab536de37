"""Countries by their names in the language that is spoken (CLDR, by Babel)."""

from __future__ import annotations

from bot.texts.text import WRITTEN_IN, spoken


def territory(code: str | None, name: str) -> str:
    """The name of an ISO 3166-1 territory, 'EU' or 'UN' in the language; ``name`` where it has none."""
    if code is None or spoken() == WRITTEN_IN:
        return name
    from babel import Locale

    return str(Locale.parse(spoken()).territories.get(code, name))
