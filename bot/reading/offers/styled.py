"""Somebody with what he is called: 'Foreign Minister Mohamad Hasan of Malaysia', where no more is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.query.condition import Has, Some, both
from store.query.sort import Sort

# What an office before a name explains.
_OFFICE = 0.6


def styled_offers(text: Text, rows: Rows, offers: Sequence[Offer]) -> Iterator[Offer]:
    """People whose office stands before their names, or the country that they speak for behind."""
    people = [one for one in offers if one.sort == "person"]
    if not people:
        return
    sides = [one for one in offers if one.sort == "side"]
    for one in people:
        start, end, gain = one.start, one.end, one.gain
        ahead = [cue.start for cue in text.group("office") if cue.end == start]
        if ahead:
            start, gain = min(ahead), gain + _OFFICE
        for side in sides:
            if (
                text.left(side.start) == one.end
                and text.has(one.end, "before", "from")
                and _spoke(rows, one, side)
            ):
                end, gain = max(end, side.end), gain + side.gain
        if (start, end) != (one.start, one.end):
            yield replace(one, start=start, end=end, gain=gain)


def _spoke(rows: Rows, one: Offer, side: Offer) -> bool:
    """Whether somebody is on record for a country."""
    there = both(Has("person", (one.key,)), Has("side", (side.key,)))
    return bool(rows.engine.mask(Some(Sort.ATTENDANCE, there)))
