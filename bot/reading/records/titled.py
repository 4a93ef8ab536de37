"""Words that stand in the titles of few records, and so call them: 'Nargis', 'tsunami', 'refugees'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.reading.offers.offer import Offer, Row
from bot.reading.records.fitting import telling
from bot.reading.scene import Said, Scene
from bot.reading.words.findings import once
from store.content import NAME

# The titles of how many records of a kind may hold such a word, how much it tells at least, and how much less
# of the text what it calls may explain than what explains most.
_FEW, _TELLING, _FAR = 3, 0.35, 1.5


@dataclass(frozen=True, slots=True)
class Titled:
    """A word and the records whose titles hold it, as numbers and as a set of the engine."""

    offer: Offer
    holds: NDArray[np.bool_]
    held: int


@once
def titled(said: Said, scene: Scene) -> Sequence[Titled]:
    """The words of a text that stand in few titles, of records that explain nearly as much of it as any."""
    return tuple(_titled(said, scene))


def _titled(said: Said, scene: Scene) -> Iterator[Titled]:
    raw: Row | None = None
    for offer in said.offers:
        if offer.sort != "word" or offer.gain < _TELLING:
            continue
        holds = scene.rows.named(str(offer.key)) >= NAME
        if not 0 < int(holds.sum()) <= _FEW:
            continue
        raw = telling(said, scene.rows) if raw is None else raw
        near = holds & (raw > raw.max() - _FAR)
        if near.any():
            held = sum(1 << int(at) for at in near.nonzero()[0])
            yield Titled(offer, near, held)


def by_title(said: Said, scene: Scene, at: int) -> Mapping[str, float]:
    """How much such words tell of a record by its title, and how much by those of others alone."""
    found = titled(said, scene)
    return {
        "record titled alone": max([one.offer.gain for one in found if one.holds[at]], default=0.0),
        "record titled elsewhere": max([one.offer.gain for one in found if not one.holds[at]], default=0.0),
    }


def out_of_title(said: Said, scene: Scene, mask: int) -> float:
    """How much such words tell of records that a set does not hold."""
    return max([one.offer.gain for one in titled(said, scene) if not one.held & mask], default=0.0)
