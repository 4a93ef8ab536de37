"""A reading: one thing that a text may mean, as a query, with all that speaks for and against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.reading.offers.offer import Offer
from bot.reading.scene import Said
from bot.reading.sets.state import Chosen
from bot.telling.focus import Focus
from store.kinds import Ref
from store.query.query import Query


@dataclass(slots=True, eq=False)
class Reading:
    """``form`` is how the query is meant: 'fact', 'list', 'count', 'pick' …

    ``refs`` are the records it is about, the main one first; ``asked`` what is to be told of them.
    ``features`` are what it is weighed by, with ``shown``, what the text shows; ``used`` are the
    meanings taken, ``left`` the places of telling words that none took. ``alike`` are records that fit as
    well as the main one; ``spoken`` is the sentence of a record that decides. ``meant`` is the text with the
    names that some of its words stand for, where it was read so.
    """

    form: str
    query: Query
    refs: tuple[Ref, ...] = ()
    asked: tuple[str, ...] = ()
    features: dict[str, float] = field(default_factory=dict)
    used: tuple[Chosen, ...] = ()
    left: tuple[int, ...] = ()
    alike: tuple[Ref, ...] = ()
    missing: tuple[Offer, ...] = ()
    score: float = 0.0
    empty: bool = False
    sense: str = ""
    focus: Focus | None = None
    spoken: str = ""
    shown: Mapping[str, float] = field(default_factory=dict)
    meant: Said | None = None

    def none(self, features: Mapping[str, float]) -> Reading:
        """That there is no such record, of a reading of the nearest one."""
        return replace(
            self, form="none", asked=(), features={**self.features, **features}, alike=(), empty=True
        )
