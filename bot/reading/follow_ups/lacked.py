"""Readings that there is none of those spoken of where, or with whom, it is named: 'and the one in Doha?'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.reading.follow_ups.turn import Turn
from bot.reading.offers.offer import Offer
from bot.reading.reading import Reading
from bot.reading.words.text import Text
from store.kinds import Kind, Ref
from store.query.condition import Has

# How much a name explains that no record bears, and how alike series are called at least that are akin.
_GAIN, _KIN = 1.2, 0.3
# How much more it counts than other features that it is said what tells the one that is meant.
_APART = 3.0


def none_such(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Nothing where some record may be meant."""
    if main.kind is not Kind.MEETING:
        return
    for lacked in (*strange_places(turn), *_partners(turn, main)):
        words = tuple(range(lacked.start, lacked.end))
        base = replace(turn.described(turn.engine.at[main], words), missing=(lacked,))
        extra = turn.features("kin none", {f"lacks {lacked.sort}": 1.0})
        yield base.none(extra | {"context none of those": _APART, f"context none of {lacked.sort}": _APART})


def strange_places(turn: Turn) -> Iterator[Offer]:
    """Where the one that is meant was, of places where nothing on record was held."""
    text = turn.said.text
    named = {at for one in turn.likely for at in range(one.start, one.end)}
    for start in _told_apart(text, "place"):
        at = start
        while (
            at < len(text)
            and at not in named
            and text.sorts[at] in ("word", "unknown")
            and _joined(text, at, start)
        ):
            at += 1
        if at > start:
            name = " ".join(text.raws[start:at])
            none = turn.proposer.scene.rows.none
            yield Offer(start, at, "place", name, _GAIN, none, Has("place", (name,)))


def _partners(turn: Turn, main: Ref) -> Iterator[Offer]:
    """With whom there is none that is called as the one spoken of."""
    kin = turn.kinship.row(main)
    starts = set(_told_apart(turn.said.text, "with"))
    for one in turn.likely:
        if one.sort == "partner" and one.start in starts and not (kin * one.credit >= _KIN).any():
            yield one


def _told_apart(text: Text, sense: str) -> Iterator[int]:
    """Where stands what tells the one that is meant from the others: behind 'the one in', 'those held in'."""
    for at in range(2, len(text)):
        ahead = text.left(at)
        if text.has(ahead, "before", sense) and any(
            text.among(one, "single") or text.among(one, "narrowed") for one in (ahead - 1, ahead - 2)
        ):
            yield at


def _joined(text: Text, at: int, start: int) -> bool:
    return at == start or not text.between(at - 1, at).strip()
