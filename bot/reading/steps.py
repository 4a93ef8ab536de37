"""Steps of a partner's relation: what senses call them, and which step of a partner is meant."""

from __future__ import annotations

from collections.abc import Iterable

from bot.telling.focus import Focus
from bot.telling.ground import Ground
from bot.telling.step import step_meant
from store.catalogue import Catalogue
from store.content import Content, stems
from store.records import Step

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


class Ladder:
    """The steps by which partners came to a standing, each sense of [step] once looked through."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self._catalogue = catalogue
        self._content = content
        self._events: dict[str, tuple[str, ...]] = {}

    def events(self, sense: str) -> tuple[str, ...]:
        """What the steps are called that the partners took to it, one a partner, dated ones alone."""
        if sense not in self._events:
            steps = (
                meant_step(self._catalogue, self._content, id_, sense) for id_ in self._catalogue.partners
            )
            self._events[sense] = tuple(sorted({step.event for step in steps if step and step.date}))
        return self._events[sense]


def meant_step(
    catalogue: Catalogue, content: Content, id_: str, sense: str, words: Iterable[str] = ()
) -> Step | None:
    """The step of a partner that a sense of [step] or a status means, the stems that say so preferred; None
    where its history has none."""
    focus = Focus(words=frozenset((*stems(sense), *words)), steps=frozenset({STEPS.get(sense, sense)}))
    return step_meant(catalogue.partners[id_], Ground(focus, catalogue, content))
