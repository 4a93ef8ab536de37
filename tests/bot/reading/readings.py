"""Readings that rooms propose of texts, over the packaged catalogue, as a line."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.phrase import Phrase
from bot.reading.reading import Reading
from tests.bot.reading.proposed import Room, proposed, scene

# What every reading of a record or a set tells of it: tests/bot/reading/test_describing.py has that.
_COMMON = ("record", "set", "left", "field", "ask", "apt")
_MOST = 5


def told(rooms: Iterable[Room], name: str, text: str) -> str:
    """What the room of that name reads in a text."""
    (room,) = (one for one in rooms if one.__name__ == name)
    return told_of(proposed(room, text))


def told_of(readings: Iterable[Reading]) -> str:
    """The first reading of each form and sense: its field, its query in plain words, and what it tells
    of itself; how many there are besides."""
    phrase = Phrase(scene().catalogue)
    rows: dict[str, str] = {}
    more = 0
    for one in readings:
        head = f"{one.form} {one.sense}".strip()
        if head in rows or len(rows) == _MOST:
            more += 1
            continue
        asked = " ".join((head, *one.asked))
        rows[head] = f"{asked}: {phrase.of(one.query)}{_found(one)} [{', '.join(_marks(one))}]"
    return "; ".join([*rows.values(), *([f"and {more} more"] if more else [])]) or "nothing"


def _found(reading: Reading) -> str:
    return f", {reading.refs[0].id}" if reading.refs else ", none" if reading.empty else ""


def _marks(reading: Reading) -> list[str]:
    """What a reading tells of itself alone."""
    own = {
        name: round(value, 1)
        for name, value in reading.features.items()
        if value and not name.startswith(_COMMON) and not {"<", "&"} & set(name)
    }
    return sorted(name if value == 1 else f"{name} {value:g}" for name, value in own.items())
