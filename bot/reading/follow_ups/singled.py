"""Readings of one of the items of a register told last, by its place: 'who was the last of those'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.follow_ups.context import subject_of
from bot.reading.follow_ups.entered import PARTS, entries_of, marked, register_told
from bot.reading.follow_ups.placing import places_picked
from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import Offer
from bot.reading.reading import Reading
from bot.reading.sets.state import Chosen
from store.query.query import Pick


def singled_out(turn: Turn) -> Iterator[Reading]:
    """Nothing where the last turn told of no register, or of one item alone."""
    register, query = register_told(turn), turn.context.query
    former = subject_of(query)
    if register is None or former is None:
        return
    found = turn.engine.find(former)
    if found.sort is not register.sort or len(found.things) < 2:
        return
    entries = entries_of(turn, register, (), PARTS)
    none = turn.proposer.scene.rows.none
    signs = {f"singled & {mark}": 1.0 for mark in turn.marks}
    for (sense, place), words in places_picked(turn, len(found.things)).items():
        used = [Chosen(Offer(min(words), max(words) + 1, "pick", sense, 0.5, none))]
        one = Pick(former, register.by, place)
        told = (entries.reading("stated", one, asked, used, singled=1.0, **signs) for asked in entries.asked)
        yield from marked(turn, told)
