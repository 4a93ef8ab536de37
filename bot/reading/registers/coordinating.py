"""Readings of who coordinates relations with a partner, or did."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.entries import Entries
from bot.reading.registers.kept import Kept, of_meeting
from bot.reading.registers.register import coordinators_of

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
    for one in partners[:_PARTNERS]:
        if now and catalogue.partners[str(one.key)].coordinator_on(said.today) is None:
            continue
        yield from Entries(kept, coordinators_of(str(one.key)), [one]).readings()
