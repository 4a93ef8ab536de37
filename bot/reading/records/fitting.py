"""How well each record fits a text, by all that speaks for one kind of records or another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.reading.offers.offer import Row, Rows, only
from bot.reading.offers.record import explained, lessened
from bot.reading.scene import Said, Scene
from bot.reading.words.findings import once
from store.query.sort import Sort

# What speaks for a partner itself: its standing is spoken of, nothing else is named, members are asked for;
# and for programmes of a kind that is named.
_STANDING, _BARE, _MEMBERS, _KIND = 0.9, 0.5, 0.7, 0.4
# What speaks for the meetings of a series that several words name; of one whose words are scattered each of
# them, and all at most; how many such series count.
_SERIES, _WORD, _MOST, _NAMED = 0.4, 0.25, 0.8, 3


def fitting(scene: Scene, said: Said, skip: Sequence[int] = (), among: int | None = None) -> Row:
    """The fit of every record; ``among`` bounds them."""
    rows = scene.rows
    row = lessened(telling(said, rows, skip), said.text, said.offers, rows, surplus(said, scene), skip)
    row = scattered(row, said, skip)
    for offer in said.offers:
        if offer.sort == "series" and offer.end - offer.start > 1 and offer.start not in skip:
            row = row + np.float32(_SERIES) * offer.credit
            break
    row = row + np.float32(_partnered(said)) * rows.is_[Sort.PARTNER]
    if "members" in said.text.senses("field"):
        row = row + np.float32(_MEMBERS) * rows.bodies
    kinds = [offer.credit for offer in said.offers if offer.sort == "kind" and offer.start not in skip]
    if kinds:
        row = row + np.float32(_KIND) * np.maximum.reduce(kinds)
    if among is not None:
        row = only(row, rows.of(among))
    return row


def telling(said: Said, rows: Rows, skip: Sequence[int] = ()) -> Row:
    """How much of a text each record explains, some words aside, worked out once."""
    key = ("explained", tuple(skip))
    if key not in said.findings:
        said.findings[key] = explained(said.text, said.offers, rows, skip)
    row: Row = said.findings[key]
    return row


@once
def surplus(said: Said, scene: Scene) -> Row:
    """What each title says beyond a text."""
    return scene.titles.surplus(said.text, said.offers)


def scattered(row: Row, said: Said, skip: Sequence[int] = ()) -> Row:
    """A fit with what speaks for the meetings of series that scattered words name."""
    for offer in said.scattered[:_NAMED]:
        if not any(at in skip for at in offer.besides):
            row = row + np.float32(min(_WORD * len(offer.besides), _MOST)) * offer.credit
    return row


def _partnered(said: Said) -> float:
    """How much speaks for a partner itself rather than its meetings and programmes."""
    text = said.text
    named = {at for one in said.offers if one.sort == "partner" for at in range(one.start, one.end)}
    if not named:
        return 0.0
    if said.standing:
        return _STANDING
    others = any(
        at not in named and text.sorts[at] != "filler" and not _asks(said, at) for at in range(len(text))
    )
    return 0.0 if others else _BARE


def _asks(said: Said, at: int) -> bool:
    """Whether a word only asks or tells when."""
    text = said.text
    return text.sorts[at] == "cue" and not (
        text.has(at, "noun", "meeting") or text.has(at, "noun", "programme")
    )
