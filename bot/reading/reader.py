"""Reads a text: every reading proposed, weighed, the best first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from bot.reading.claims.claims import claims
from bot.reading.comparisons.comparing import comparisons
from bot.reading.comparisons.distances import distances
from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.following import Following
from bot.reading.proposals.facts import asking, facts
from bot.reading.proposals.many import many
from bot.reading.proposals.outside import outsides
from bot.reading.proposals.picking import picks
from bot.reading.proposals.pledging import pledges
from bot.reading.proposals.succession import plans_on, steps_on, steps_taken
from bot.reading.proposals.tallying import tallies
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.registers.belonging import belonging
from bot.reading.registers.bonds import bonds
from bot.reading.registers.itself import itself
from bot.reading.registers.tenures import tenures
from bot.reading.scene import Said, Scene
from bot.reading.signs.signs import UNREAD, operators, signs, unread
from bot.reading.weighing import score, weights

# Features that count otherwise in each form.
_DESCRIBING = ("record", "set", "left", "explained")
_DESCRIBED = ("record", "set")
_APART = frozenset({"ask", "none", "outside"})


# Forms that much of the same shows.
FAMILY = {
    "fact": "one", "pick": "one", "step": "one", "ask": "one", "none": "one", "pledges": "one",
    "stated": "one",
    "list": "many", "count": "many", "values": "many", "roll": "many", "number": "many",
    "claim": "claims", "exists": "claims", "standing": "claims", "order": "claims", "alike": "claims",
    "whether": "claims",
    "rank": "ranks", "rank sets": "ranks", "rank steps": "ranks", "gap": "ranks", "choice": "ranks",
    "tally": "peaks", "peak": "peaks", "sum": "peaks", "biggest": "peaks",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def _describes(name: str, *, apart: bool) -> bool:
    """Whether a feature tells how well something is described, and so counts otherwise in each form."""
    return name.startswith(_DESCRIBING if apart else _DESCRIBED)


class Reader:
    """Reads texts against one revision of the catalogue."""

    def __init__(self, scene: Scene, by: Mapping[str, float] | None = None) -> None:
        self.scene = scene
        self.by = dict(by if by is not None else weights())
        self._following = Following(scene)

    def said(self, text: str, today: date) -> Said:
        return self.scene.read(text, today)

    def readings(self, said: Said, context: Context | None = None) -> list[Reading]:
        """All readings of a text, by itself and after what was said before, the best first."""
        proposer = Proposer(self.scene, said)
        shown = signs(said)
        operating = operators(said)
        found = list(self._proposed(proposer))
        if context is not None:
            found += self._following.readings(proposer, context)
        marks: dict[str, tuple[dict[str, float], float]] = {}
        for reading in found:
            form = reading.form
            kind = FAMILY.get(form, form)
            if form not in marks:
                of_form = {
                    f"{one} {name}": value
                    for one in (f"{form} &", f"{kind} of &")
                    for name, value in shown.items()
                }
                marks[form] = (of_form, score(of_form, self.by))
            reading.features["unread"] = UNREAD * unread(form, operating)
            apart = form in _APART
            head = f"{form if apart else kind}: "
            crossed = {
                head + name: value
                for name, value in reading.features.items()
                if value and _describes(name, apart=apart)
            }
            reading.features.update(crossed)
            reading.shown, told = marks[form]
            reading.score = score(reading.features, self.by) + told
        found.sort(key=lambda one: -one.score)
        return found

    def _proposed(self, proposer: Proposer) -> Iterator[Reading]:
        yield from facts(proposer)
        yield from asking(proposer)
        yield from many(proposer)
        yield from picks(proposer)
        yield from steps_on(proposer)
        yield from plans_on(proposer)
        yield from steps_taken(proposer)
        yield from tallies(proposer)
        yield from pledges(proposer)
        yield from comparisons(proposer)
        yield from distances(proposer)
        yield from claims(proposer)
        yield from tenures(proposer)
        yield from belonging(proposer)
        yield from bonds(proposer)
        yield from itself(proposer)
        yield from outsides(proposer)
