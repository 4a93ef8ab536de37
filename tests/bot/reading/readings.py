"""Readings that rooms propose of texts, over the packaged catalogue, as a line."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.phrase import Phrase
from bot.reading.reading import Reading
from tests.bot.reading.proposed import Room, proposed, scene

# What every reading of a record or a set tells of it: tests/bot/reading/test_describing.py has that.
_COMMON = ("record", "set", "left", "field", "ask", "apt")
_MOST = 3


def told(rooms: Iterable[Room], name: str, text: str) -> str:
    """What the room of that name reads in a text."""
    (room,) = (one for one in rooms if one.__name__ == name)
    return told_of(proposed(room, text))


def told_of(readings: Iterable[Reading]) -> str:
    """The form, sense and field of each reading, its query in plain words, and what it tells of itself that
    the one before of its form and sense does not."""
    phrase = Phrase(scene().catalogue)
    rows: dict[str, None] = {}
    before: dict[str, set[str]] = {}
    for one in readings:
        head, marks = f"{one.form} {one.sense}".strip(), _marks(one)
        new = sorted(marks - before.get(head, set()))
        before[head] = marks
        row = " ".join((head, *one.asked)) + f": {phrase.of(one.query)}{_found(one)}"
        rows[f"{row} [{', '.join(new)}]" if new else row] = None
    more = len(rows) - _MOST
    return "; ".join([*list(rows)[:_MOST], *([f"and {more} more"] if more > 0 else [])]) or "nothing"


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
