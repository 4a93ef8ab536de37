"""Readings of who coordinates relations with a partner, or did."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.offers.terms import running
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.registers.register import coordinators_of
from store.query.condition import Has, Of, both
from store.query.query import Select
from store.query.sort import Sort

_PARTNERS = 2


def coordinating(proposer: Proposer) -> Iterator[Reading]:
    """Of each partner that is named, where coordination is spoken of; not of today where nobody is known to
    coordinate any more."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    cues = [cue for cue in said.text.group("role") if cue.sense == "coordinate"]
    if not cues or of_meeting(said, cues):
        return
    kept = Kept(proposer, "coordination", cues)
    partners = [one for one in kept.named("partner") if catalogue.partners[str(one.key)].coordinators]
    now = bool(said.text.group("present"))
    if not kept.named("partner") and not kept.named("place"):
        yield _of_all(kept)
    for one in partners[:_PARTNERS]:
        if now and catalogue.partners[str(one.key)].coordinator_on(said.today) is None:
            continue
        yield from Entries(kept, coordinators_of(str(one.key)), [one]).readings()


def _of_all(kept: Kept) -> Reading:
    """Who coordinates relations with each partner, today or at a time that is named."""
    today = kept.said.today
    spans = [(time.first, time.last) for time, _ in kept.times] or [(today, today)]
    standing = {cue.sense for cue in kept.said.text.group("status")}
    of = (Of(Has("status", tuple(sorted(standing)))),) if standing else ()
    query = Select(Sort.COORDINATOR, both(*running(*spans[0]), *of))
    own = {"kept roll of all": 1.0}
    return kept.reading("roll", query, (), "", kept.timed, own)
