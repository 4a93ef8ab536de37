"""Readings that rooms propose of texts, over the packaged catalogue, as a line."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.phrase import Phrase
from bot.reading.reading import Reading
from tests.bot.reading.proposed import Room, proposed, scene

# What every reading of a record or a set tells of it: tests/bot/reading/test_describing.py has that.
_COMMON = ("record", "set", "left", "field", "ask", "apt")
_MOST = 4


def told(rooms: Iterable[Room], name: str, text: str) -> str:
    """The form, sense and field of each reading of the room of that name, its query in plain words, and what
    it tells of itself, the first time that it does."""
    phrase = Phrase(scene().catalogue)
    found: dict[str, set[str]] = {}
    (room,) = (one for one in rooms if one.__name__ == name)
    for one in proposed(room, text):
        head = " ".join(filter(None, (one.form, one.sense, *one.asked)))
        found.setdefault(f"{head}: {phrase.of(one.query)}{_found(one)}", set()).update(_marks(one))
    shown: set[str] = set()
    rows = []
    for row, marks in list(found.items())[:_MOST]:
        rows.append(f"{row} [{', '.join(sorted(marks - shown))}]" if marks - shown else row)
        shown |= marks
    more = len(found) - _MOST
    return "; ".join([*rows, *([f"and {more} more"] if more > 0 else [])]) or "nothing"


def _found(reading: Reading) -> str:
    return f", {reading.refs[0].id}" if reading.refs else ", none" if reading.empty else ""


def _marks(reading: Reading) -> set[str]:
    """What a reading tells of itself alone."""
    own = {
        name: round(value, 1)
        for name, value in reading.features.items()
        if value and not name.startswith(_COMMON) and not {"<", "&"} & set(name)
    }
    return {name if value == 1 else f"{name} {value:g}" for name, value in own.items()}
