"""Countries by their names in the language that is spoken (CLDR, by Babel)."""

from __future__ import annotations

import re
from functools import cache

from bot.texts.text import WRITTEN_IN, spoken
from store.records import Record

_BESIDE = re.compile(r" \([^)]*\)$")
"""Another name of a country behind its first: 'Myanmar (Burma)'."""


def territory(code: str | None, name: str) -> str:
    """The name of an ISO 3166-1 territory, 'EU' or 'UN' in the language; ``name`` where it has none."""
    language = spoken()
    return name if code is None or language == WRITTEN_IN else _called(language, code) or name


def name_of(record: Record) -> str:
    """The name of a record in the language: of a country that of its territory, of any other its own."""
    return territory(getattr(record, "iso", None), record.name)


@cache
def _called(language: str, code: str) -> str | None:
    from babel import Locale

    found = Locale.parse(language).territories.get(code)
    return _BESIDE.sub("", found) if found else None
