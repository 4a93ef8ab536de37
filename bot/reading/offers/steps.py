"""Steps of a partner's relation: what senses call them, and which step of a partner is meant."""

from __future__ import annotations

from collections.abc import Iterable

from bot.telling.focus import Focus
from bot.telling.ground import Ground
from bot.telling.step import step_meant
from store.catalogue import Catalogue
from store.content import Content, stems
from store.kinds import PartnerStatus
from store.query.condition import Has, both
from store.query.query import Select
from store.query.sort import Sort
from store.records import Partner, Step

RANKS = {
    "dialogue partner": "dialogue-partner", "sectoral": "sectoral-dialogue-partner",
    "development partner": "development-partner", "strategic partnership": "strategic",
    "comprehensive strategic partnership": "comprehensive", "comprehensive partnership": "comprehensive",
}  # fmt: skip
"""Senses of [step] that raise a partner, as the tellers call them."""
STEPS = RANKS | {
    "treaty amity": "treaty", "mission": "mission", "ambassador": "mission", "relations": "dialogue-partner",
    "memorandum": "mou",
}  # fmt: skip
"""Senses of [step], as the tellers call them."""
# Senses of so many words are those of the steps that say all of them.
_WHOLE = 3


def step_query(id_: str, event: str) -> Select:
    """A step of a partner, as a query."""
    return Select(Sort.STEP, both(Has("owner", (id_,)), Has("name", (event,))))


class Ladder:
    """The steps by which partners came to a standing, each sense of [step] once looked through."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self._catalogue = catalogue
        self._content = content
        self._events: dict[str, tuple[str, ...]] = {}

    def events(self, sense: str) -> tuple[str, ...]:
        """What the steps are called that the partners took to it, one a partner, dated ones alone."""
        if sense not in self._events:
            found = [
                step.event
                for partner in self._catalogue.partners.values()
                if (step := meant_step(self._catalogue, self._content, partner.id, sense))
                and step.date
                and _rose(partner, step, sense)
            ]
            exact = [event for event in found if set(stems(sense)) <= set(stems(event))]
            whole = len(stems(sense)) >= _WHOLE and exact
            self._events[sense] = tuple(sorted(set(exact if whole else found)))
        return self._events[sense]


def _rose(partner: Partner, step: Step, sense: str) -> bool:
    """Whether a step led to what the sense names, as relations begun with what is no partner did not."""
    rank = RANKS.get(sense)
    said = set(stems(sense)) <= set(stems(step.event))
    return said or rank not in {status.value for status in PartnerStatus} or partner.status.value == rank


def meant_step(
    catalogue: Catalogue, content: Content, id_: str, sense: str, words: Iterable[str] = ()
) -> Step | None:
    """The step of a partner that a sense of [step] or a status means, the stems that say so preferred; None
    where its history has none."""
    focus = Focus(words=frozenset((*stems(sense), *words)), steps=frozenset({STEPS.get(sense, sense)}))
    return step_meant(catalogue.partners[id_], Ground(focus, catalogue, content))
