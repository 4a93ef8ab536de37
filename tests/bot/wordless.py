"""What is said without words of the catalogue or of the translations: a word that is left is in the code."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from bot.texts.text import Text
from store.catalogue import Catalogue
from store.records import Attendance, Meeting

_PROSE = frozenset(
    (
        "name", "title", "acronym", "aliases", "summary", "venue", "highlights", "event", "at", "note",
        "role", "theme", "to", "value", "state",
    )
)  # fmt: skip
"""The fields that hold words of the catalogue, which no language changes."""
_PLACE_OR_LETTER = re.compile(r"\{[^}]*\}|[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BY_CLDR = {"tháng", "Tháng", "năm", "và"}


def _unworded(said: str) -> str:
    """A text with a sign for each letter, its places as they are."""
    return _PLACE_OR_LETTER.sub(lambda found: found[0] if found[0].startswith("{") else "·", said)


def _bare(held: Any) -> Any:
    """A record without words and codes of countries; all else as it is."""
    if isinstance(held, tuple) and not hasattr(held, "_fields"):
        return tuple(map(_bare, held))
    if not is_dataclass(held) or isinstance(held, type):
        return held
    known = {one.name: getattr(held, one.name) for one in fields(held)}
    changed = {
        name: None
        if name == "iso" or (name == "country" and isinstance(held, Attendance))
        else _unworded(value)
        if name in _PROSE and type(value) is str
        else tuple(map(_unworded, value))
        if name in _PROSE and isinstance(value, tuple)
        else _bare(value)
        for name, value in known.items()
    }
    return replace(held, **changed)


def wordless(catalogue: Catalogue) -> Catalogue:
    """A catalogue without a word in it: its records are called by numbers."""
    return Catalogue(
        replace(_bare(one), **{"title" if isinstance(one, Meeting) else "name": f"{number:04}"})
        for number, one in enumerate(catalogue)
    )


def mask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every text is said without its words."""
    monkeypatch.setattr(Text, "_said", lambda text, _: _unworded(text.message))


def words_in(said: str, catalogue: Catalogue) -> set[str]:
    """The words in it, but for currencies and what CLDR writes in Vietnamese."""
    coins = {one.currency for meeting in catalogue.meetings.values() for one in meeting.pledges}
    return {*_WORD.findall(said)} - coins - _BY_CLDR
