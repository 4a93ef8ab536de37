"""Readings of how long it took a state to come in: from its application, or from ASEAN's founding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.itself import fact_of
from bot.reading.registers.kept import Kept
from bot.reading.registers.register import members, stages
from store.catalogue import Catalogue
from store.content import stems
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.query.condition import Says
from store.query.query import Gap, Select

_FOUNDING = "founding"
_JOINING = "join"


def waiting(proposer: Proposer, belonging: Iterable[Cue], steps: Iterable[Cue]) -> Iterator[Reading]:
    """Between any two of these that a text speaks of, where a state is named and a length is asked for."""
    said, catalogue = proposer.said, proposer.scene.catalogue
    units = said.text.senses("apart") | said.text.senses("lasting")
    founding = [cue for cue in said.text.group("basics") if cue.sense == _FOUNDING]
    cues = [*(cue for cue in belonging if cue.sense == _JOINING), *steps, *founding]
    kept = Kept(proposer, "waiting", cues)
    states = [one for one in kept.states() if one.key in catalogue.members_by_place]
    if not units or len(states) != 1:
        return
    dates, refs = proposer.scene.engine.dates, (_member(catalogue, states[0]),)
    for ends in combinations(_ends(cues, states[0]), 2):
        days = [dates(end) for end in ends]
        for unit in _units(units, [one[0] for one in days]) if all(len(one) == 1 for one in days) else ():
            yield kept.reading("gap", Gap(ends, "date", unit), refs, "", states, {"waiting apart": 1.0})


def _units(asked: Iterable[str], days: Iterable[PartialDate]) -> list[str]:
    """The units to count in: where any would do the smallest in which both days are known."""
    units = ("year", "month", "day")
    finest = units[min(sum(map(bool, (one.month, one.day))) for one in days)]
    return sorted({finest if one == "any" else one for one in asked})


def _member(catalogue: Catalogue, state: Offer) -> Ref:
    return Ref(Kind.MEMBER, catalogue.members_by_place[str(state.key)].id)


def _ends(cues: Iterable[Cue], state: Offer) -> Iterator[Select]:
    """What is dated: the founding of ASEAN, the steps of the state that words speak of, its joining; who was
    an observer was one until that."""
    steps = dict.fromkeys(cue.sense for cue in cues if cue.group == "stage")
    senses, joined = {cue.sense for cue in cues}, members()
    if _FOUNDING in senses:
        yield fact_of(_FOUNDING)
    for sense in steps:
        taken = stages(*map(Says, stems(sense)))
        yield taken.select(taken.of_state(str(state.key)))
    if _JOINING in senses or len(steps) == 1:
        yield joined.select(joined.of_state(str(state.key)))
