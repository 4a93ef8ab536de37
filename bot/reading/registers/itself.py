"""Readings of what is recorded of ASEAN itself: its founding, seat, charter, motto …"""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.attributes import widest
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, of_meeting
from store.kinds import ASEAN, Kind, Ref
from store.query.condition import Has, both
from store.query.query import Select
from store.query.sort import Sort

_ASKED = ("when", "where")


def itself(proposer: Proposer) -> Iterator[Reading]:
    """A reading a fact that words speak of; nothing where a meeting is named."""
    said = proposer.said
    body = proposer.scene.catalogue.asean
    cues = list(widest(said.text.group("basics")))
    if body is None or not cues or of_meeting(said, cues):
        return
    known = {fact.about for fact in body.facts}
    for about in dict.fromkeys(cue.sense for cue in cues):
        if about in known:
            kept = Kept(proposer, "itself", [cue for cue in cues if cue.sense == about])
            yield from _told(kept, about)


def _told(kept: Kept, about: str) -> Iterator[Reading]:
    base = (Has("owner", (ASEAN,)), Has("about", (about,)))
    own = Select(Sort.FACT, both(*base))
    dated = Select(Sort.FACT, both(*base, *kept.dated))
    fields = kept.said.text.senses("field")
    ref = Ref(Kind.BODY, ASEAN)
    marks = {f"itself {about}": 1.0}
    for asked in ("", *(name for name in _ASKED if name in fields)):
        yield kept.reading("stated", own, (ref,), asked, (), marks)
    if kept.dated and kept.proposer.scene.engine.find(dated).things:
        yield kept.reading("stated", dated, (ref,), "", kept.timed, marks)
