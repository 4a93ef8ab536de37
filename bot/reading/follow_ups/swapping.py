"""What is said anew of a question of which it is still open which record is meant."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import Row
from store.query.condition import Condition, Has
from store.records import Meeting

# Marks of a text that goes on to something else.
_ON = frozenset({"opener", "likewise"})
# Of how many records that were to choose from it counts how they are called.
_CHOICES = 6


def swaps(turn: Turn) -> bool:
    """Whether a part of the question is named anew, which does not say which of the records is meant."""
    parts = {part.sort for part in turn.context.where}
    again = [one.where for one in turn.likely if one.sort in parts and one.where is not None]
    if turn.context.form != "ask" or not again:
        return False
    held = [turn.engine.mask(where) & turn.shown for where in again]
    return not all(held) or (not _ON.isdisjoint(turn.marks) and any(one != turn.shown for one in held))


def question_parts(turn: Turn) -> Iterable[tuple[str, Condition]]:
    """What the records were described by, and the level that all of them share."""
    parts = [(part.sort, part.where) for part in turn.context.where]
    records = [turn.proposer.scene.catalogue.get(ref) for ref in turn.context.refs]
    levels = {one.level.value if isinstance(one, Meeting) else "" for one in records}
    if len(levels) == 1 and all(levels) and not {"level", "record"} & {sort for sort, _ in parts}:
        parts.append(("level", Has("level", tuple(levels))))
    return parts


def called_as(turn: Turn) -> Row:
    """How alike each record is called to one of those that were to choose from."""
    row = turn.proposer.scene.rows.none
    for ref in turn.context.refs[:_CHOICES]:
        row = np.maximum(row, turn.kinship.row(ref))
    return row
