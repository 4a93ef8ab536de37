"""Partners that met together: 'with China, Japan and Korea and nobody else'."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.query.condition import Has, Holding, both

_LEAST, _GAP = 0.9, 2
# How likely together without others is meant where that is said.
_ALONE = 1.1


def alone_words(text: Text) -> frozenset[int]:
    """The words that say that partners were alone with ASEAN, unless that does not matter."""
    opened = words_of(text.group("open"))
    return words_of(
        cue for cue in text.group("alone") if cue.sense == "bilateral" and cue.start not in opened
    )


def company_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """Two partners or more named in a row, alone with ASEAN, where it is said that they were alone."""
    said = alone_words(text)
    if not said:
        return
    row: list[Offer] = []
    for one in sorted(
        (one for one in offers if one.sort == "partner"), key=lambda one: (one.start, -one.end)
    ):
        if one.prior < _LEAST or (row and one.start < row[-1].end):
            continue
        if row and (one.start - row[-1].end > _GAP or one.key in [other.key for other in row]):
            yield from _together(row, rows, text, said)
            row = []
        row.append(one)
    yield from _together(row, rows, text, said)


def _together(row: list[Offer], rows: Rows, text: Text, said: frozenset[int]) -> Iterator[Offer]:
    joined = all(
        any(text.has(at, "joint", "and") for at in range(one.end, other.start))
        or set(text.between(one.end - 1, one.end)) & set(",/&+")
        for one, other in pairwise(row)
    )
    if len(row) > 1 and joined:
        size = len(row)
        where = both(*(Has("partner", (one.key,)) for one in row), Holding("partner", size, size))
        gain = sum(one.gain for one in row)
        key = tuple(one.key for one in row)
        words = frozenset(range(row[0].start, row[-1].end)) | said
        credit = rows.where(where)
        yield Offer(row[0].start, row[-1].end, "company", key, gain, credit, where, _ALONE, words)
