"""Steps of a partner's relation: what senses call them, and which step of a partner is meant."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.telling.focus import Focus
from bot.telling.ground import Ground
from bot.telling.step import step_meant
from store.catalogue import Catalogue
from store.content import Content, stem, stems
from store.kinds import PartnerStatus
from store.matching.words import normalise
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
# How much of what a step says a text must say, and how many of its words.
_SHARE, _WORDS = 0.55, 3
# How much of the title of its meeting a step says that is but that it was held; of a programme's name.
_TITLED, _NAMED = 0.5, 0.9


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


@dataclass(frozen=True, slots=True)
class Deed:
    """A step of a partner by its words, and how much of them a text says."""

    partner: str
    step: Step
    words: frozenset[str]
    share: float


class Deeds:
    """Knows which step of a partner's relation a text says most of."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self._content = content
        self._names = [_words(one.name) for one in catalogue.programmes.values() if one.partners]
        rows = [
            (partner.id, step, _words(step.event))
            for partner in catalogue.partners.values()
            for step in partner.history
        ]
        self._rows = [one for one in rows if not self._met(catalogue, one[1], one[2])]
        self._whole = [self._weight(words) for _, _, words in self._rows]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for at, (_, _, words) in enumerate(self._rows):
            for word in words:
                self._holding[word].append(at)

    def told(self, said: Collection[str], partners: Collection[str] = ()) -> Deed | None:
        """The step that some stems say most of, of some partners where they are named; None where no step
        is told, or two partners took one called so."""
        counts = Counter(at for word in frozenset(said) for at in self._holding.get(word, ()))
        found = []
        for at, count in counts.items():
            partner, step, words = self._rows[at]
            if count >= _WORDS and (not partners or partner in partners):
                share = self._weight(words.intersection(said)) / self._whole[at]
                found.append(Deed(partner, step, words, share))
        best = max((one.share for one in found), default=0.0)
        alike = [one for one in found if one.share == best]
        return alike[0] if best > _SHARE and len(alike) == 1 else None

    def _met(self, catalogue: Catalogue, step: Step, words: frozenset[str]) -> bool:
        """Whether a step is but that a meeting was held or a programme adopted, which has its own record."""
        meeting = catalogue.meetings.get(step.meeting or "")
        title = _words(meeting.title) if meeting else frozenset()
        if title and self._weight(title & words) >= _TITLED * self._weight(title):
            return True
        return any(self._weight(name & words) >= _NAMED * self._weight(name) for name in self._names)

    def _weight(self, words: Iterable[str]) -> float:
        return sum(map(self._content.weight, sorted(words)))


def _words(title: str) -> frozenset[str]:
    """The words of a title as texts have them: 'first' is a number."""
    return frozenset(map(stem, normalise(title)))
