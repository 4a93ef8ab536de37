"""Reads a text: every reading proposed, weighed, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby

from bot.reading.claims.claims import claims
from bot.reading.comparisons.comparing import comparisons
from bot.reading.comparisons.distances import distances
from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.following import Following
from bot.reading.proposals.clubbing import clubbing
from bot.reading.proposals.counting import counted
from bot.reading.proposals.deeds import deeds
from bot.reading.proposals.each import each
from bot.reading.proposals.facts import asking, facts
from bot.reading.proposals.foretelling import foretelling
from bot.reading.proposals.grouping import breakdowns
from bot.reading.proposals.holding import held
from bot.reading.proposals.many import many
from bot.reading.proposals.naming import bounded, naming
from bot.reading.proposals.nearest import nearest
from bot.reading.proposals.outside import outsides
from bot.reading.proposals.pasting import pasted, statements
from bot.reading.proposals.picking import picks
from bot.reading.proposals.pledging import pledges
from bot.reading.proposals.purposes import purposes
from bot.reading.proposals.several import runs
from bot.reading.proposals.striding import strides
from bot.reading.proposals.succession import plans_on, steps_beside, steps_on
from bot.reading.proposals.taking import steps_taken
from bot.reading.proposals.tallying import tallies
from bot.reading.proposals.unheard import unheard
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.coordinating import coordinating
from bot.reading.registers.itself import itself
from bot.reading.registers.tenures import tenures
from bot.reading.registers.texts import texts
from bot.reading.registers.unmade import unmade
from bot.reading.scene import Said, Scene
from bot.reading.signs.signs import signs
from bot.reading.signs.unread import UNREAD, operators, unread
from bot.reading.weighing import Weigher, weights

# By how much more what finds none may explain than what finds one.
_MORE = 1.0


class Reader:
    """Reads texts against one revision of the catalogue."""

    def __init__(self, scene: Scene, by: Mapping[str, float] | None = None) -> None:
        self.scene = scene
        self.by = dict(by if by is not None else weights())
        self._following = Following(scene)
        self._weigher = Weigher(self.by)

    def said(self, text: str, today: date) -> Said:
        return self.scene.read(text, today)

    def readings(self, said: Said, context: Context | None = None) -> list[Reading]:
        """All readings of a text, by itself and after what was said before, the best first."""
        if pasted(said):
            return list(statements(self.scene, said))
        proposer = Proposer(self.scene, said, bounded(self.scene, said))
        found = list(self._proposed(proposer))
        if context is not None:
            found += self._following.readings(proposer, context, self._proposed)
        _elsewhere(found)
        for meant, of_meant in groupby(found, key=lambda one: one.meant):
            self._weigh(meant or said, of_meant)
        found.sort(key=lambda one: -one.score)
        return found

    def _weigh(self, said: Said, found: Iterable[Reading]) -> None:
        """Gives each reading of a text its score."""
        shown, operating = signs(said), operators(said)
        told: dict[str, tuple[float, float]] = {}
        for reading in found:
            form = reading.form
            if form not in told:
                told[form] = self._weigher.shown(form, shown), UNREAD * unread(form, operating)
            by_form, reading.features["unread"] = told[form]
            reading.shown = shown
            reading.score = self._weigher.score(reading) + by_form

    def _proposed(self, proposer: Proposer) -> Iterator[Reading]:
        if clubs := list(clubbing(proposer)):  # nothing else is asked then
            yield from clubs
            return
        yield from naming(proposer)
        yield from facts(proposer)
        yield from asking(proposer)
        yield from unheard(proposer)
        yield from many(proposer)
        yield from each(proposer)
        yield from counted(proposer)
        yield from picks(proposer)
        yield from runs(proposer)
        yield from steps_on(proposer)
        yield from steps_beside(proposer)
        yield from nearest(proposer)
        yield from strides(proposer)
        yield from plans_on(proposer)
        yield from foretelling(proposer)
        yield from steps_taken(proposer)
        yield from deeds(proposer)
        yield from tallies(proposer)
        yield from breakdowns(proposer)
        yield from held(proposer)
        yield from pledges(proposer)
        yield from purposes(proposer)
        yield from comparisons(proposer)
        yield from distances(proposer)
        yield from claims(proposer)
        yield from tenures(proposer)
        yield from belonging(proposer)
        yield from bonds(proposer)
        yield from texts(proposer)
        yield from unmade(proposer)
        yield from itself(proposer)
        yield from coordinating(proposer)
        yield from outsides(proposer)


def _elsewhere(found: Iterable[Reading]) -> None:
    """Marks readings of what comes next that find none, where another that explains as much finds one."""
    ahead = [one for one in found if one.sense == "next"]
    known = [one.features.get("explained", 0.0) for one in ahead if not one.empty]
    for one in ahead if known else ():
        if one.empty and one.features.get("explained", 0.0) <= max(known) + _MORE:
            one.features["none next but elsewhere"] = 1.0
