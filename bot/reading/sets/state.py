"""How far a set has been read: the conditions so far, what they leave, and what they explain."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reading.offers.offer import Offer
from store.query.condition import Condition

Groups = tuple[tuple[str, Condition, int], ...]
# How many words on another of the same sort is ruled out with the first.
_AGAIN = 2
# A bit of its own for each sort, affirmed or ruled out.
_bits: dict[tuple[str, bool], int] = {}


@dataclass(slots=True, unsafe_hash=True)  # not frozen, since it is made often
class Chosen:
    """An offer that a reading took, affirmed or ruled out."""

    offer: Offer
    affirmed: bool = True


@dataclass(slots=True)
class State:
    """``taken`` are the places ahead that scattered words have used, a bit each; ``reach`` how far something
    is still ruled out (below 0: only what is joined to the ``last``); ``sorts`` the sorts taken."""

    score: float
    groups: Groups
    mask: int
    used: tuple[Chosen, ...]
    left: float
    reach: int
    last: tuple[str, int]
    taken: int
    sorts: int

    def key(self) -> object:
        """What two states have in common of which only the better is kept."""
        reach = self.reach and (1 if self.reach > 0 else -1)
        return self.mask, reach, self.sorts, self.last[0], self.taken

    def pass_over(self, at: int, cost: float) -> None:
        """A word is left unsaid, unless scattered words have used it."""
        if not self.taken >> at & 1:
            self.score -= cost
            self.left += cost

    def keeping(self, end: int, gain: float) -> State:
        """An offer is let in besides, and so narrows nothing."""
        score, last = self.score + gain, ("", end)
        return State(score, self.groups, self.mask, self.used, self.left, 0, last, self.taken, self.sorts)

    def taking(self, chosen: Chosen, end: int, gain: float, groups: Groups, mask: int) -> State:
        """An offer is taken, or ruled out, that ends so."""
        sort, affirmed = chosen.offer.sort, chosen.affirmed
        used, reach = (*self.used, chosen), 0 if affirmed else -_AGAIN
        sorts = self.sorts | _bits.setdefault((sort, affirmed), 1 << len(_bits))
        return State(self.score + gain, groups, mask, used, self.left, reach, (sort, end), self.taken, sorts)
