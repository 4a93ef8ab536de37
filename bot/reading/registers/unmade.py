"""Readings that there is no agreement of a sort with a partner: 'FTA with Russia'."""

from __future__ import annotations

from collections.abc import Iterator

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.kept import Kept, of_meeting
from store.query.condition import Any, Has, both
from store.query.query import Select
from store.query.sort import Sort

# How likely a name is a partner at least.
_LIKELY = 0.5


def unmade(proposer: Proposer) -> Iterator[Reading]:
    """Nothing where an agreement is named, or one of the sort with the partner is recorded."""
    said, programmes = proposer.said, proposer.scene.catalogue.programmes
    cues = list(widest(said.text.group("agreement")))
    named = (str(one.key) for one in said.offers if one.sort == "programme")
    if not cues or of_meeting(said, cues) or any(programmes[id_].agreement for id_ in named):
        return
    partners = [one for one in Kept(proposer, "unmade", cues).named("partner") if one.prior > _LIKELY]
    for cue in cues if len(partners) == 1 else ():
        yield from _lacking(proposer, cue, partners[0])


def _lacking(proposer: Proposer, cue: Cue, partner: Offer) -> Iterator[Reading]:
    bound = Any((Has("partner", (partner.key,)), Has("party", (partner.key,))))
    query = Select(Sort.PROGRAMME, both(Has("form", (cue.sense,)), bound))
    if not proposer.scene.engine.find(query).things:
        shown = Select(Sort.PROGRAMME, both(Has("form", (cue.sense,)), Has("partner", (partner.key,))))
        yield Kept(proposer, "unmade", [cue]).reading("roll", shown, (), "", [partner])
