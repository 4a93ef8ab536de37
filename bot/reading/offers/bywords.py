"""Other words for a record than its name: short forms, and what a meeting adopted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from store.content import stems
from store.query.sort import Sort
from store.records import Programme

# How much of its words a short form explains, and at most; how much more a programme that a meeting adopted.
_SHARE, _MOST, _ADOPTING = 0.8, 1.2, 0.5
# How many words behind a meeting it may be said what it adopted.
_REACH = 6


def synonym_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    """They say which record is meant and put no condition on a set."""
    for cue in text.group("synonym"):
        words = [word for word in stems(cue.sense) if rows.content.knows(word)]
        if words:
            credit = np.minimum.reduce([rows.said(word) for word in words])
            gain = min(_SHARE * sum(rows.content.weight(word) for word in words), _MOST)
            if credit.any() and gain > 0.0:
                yield Offer(cue.start, cue.end, "synonym", cue.sense, gain, credit, None)


def adopting_offers(text: Text, rows: Rows, offers: list[Offer]) -> Iterator[Offer]:
    """For each programme that is named the meeting that adopted it, where one is said to have."""
    if not _adopts(text):
        return
    programmes = rows.content.catalogue.programmes
    for one in offers:
        record = programmes.get(one.key) if one.sort == "programme" else None
        if isinstance(record, Programme) and record.adopted and record.adopted.meeting:
            credit = rows.own(record.adopted.meeting, Sort.MEETING)
            yield Offer(one.start, one.end, "adopted", one.key, one.gain + _ADOPTING, credit, None)


def _adopts(text: Text) -> bool:
    """Whether a meeting is told by what it adopted: 'the summit at which they signed'."""
    nouns = [*text.group("level"), *(cue for cue in text.group("noun") if cue.sense == "meeting")]
    deeds = [cue.start for cue in text.group("role") if cue.sense == "adopt"]
    for cue in nouns:
        joined = any(text.among(at, "relative") for at in (cue.end, cue.end + 1))
        if joined and any(cue.end < at <= cue.end + _REACH for at in deeds):
            return True
    return False
