"""Which sets a text may mean: conditions, positive or negated, joined by 'and' and 'or'."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.reading.offers.offer import Offer, Rows
from bot.reading.scene import Said
from bot.reading.sets.search import Search
from bot.reading.sets.state import Chosen, Groups, State
from bot.reading.words.ruling import reached, read_ruling
from bot.reading.words.text import Text
from store.query.condition import Condition, both
from store.query.sort import Sort

# How many states are kept at each word, in texts of many words fewer; how many words are read.
_BEAM, _STATES, _NARROW, _WORDS = 8, 240, 5, 100
# How many conditions a set may have.
_MOST = 10


def _worth(entry: tuple[object, State]) -> float:
    return entry[1].score


@dataclass(slots=True, unsafe_hash=True)  # not frozen, since it is made often
class SetReading:
    """Conditions on a sort, the records that fit (a set of the engine), how well they explain the text."""

    score: float
    sort: Sort
    conditions: tuple[Condition, ...]
    mask: int
    used: tuple[Chosen, ...]
    left: float

    @property
    def where(self) -> Condition:
        """All of the conditions."""
        return both(*self.conditions)

    def reads(self, names: Sequence[frozenset[int]]) -> bool:
        """Whether some of the words of each name are taken."""
        taken = {at for one in self.used for at in one.offer.besides or range(one.offer.start, one.offer.end)}
        return not any(taken.isdisjoint(words) for words in names)

    @property
    def size(self) -> int:
        return self.mask.bit_count()


def best_sets(
    said: Said,
    rows: Rows,
    sort: Sort,
    skip: Collection[int] = (),
    among: int | None = None,
    given: Groups = (),
    beam: int = _BEAM,
) -> list[SetReading]:
    """The best sets of a sort, those too that scattered words name a series for."""
    return read_sets(said.text, (*said.offers, *said.scattered), rows, sort, skip, among, given, beam)


def read_sets(
    text: Text,
    offers: Iterable[Offer],
    rows: Rows,
    sort: Sort,
    skip: Collection[int] = (),
    among: int | None = None,
    given: Groups = (),
    beam: int = _BEAM,
    *,
    hollow: bool = False,
) -> list[SetReading]:
    """The best readings, none twice; ``among`` bounds them, ``given`` are conditions that hold anyhow.

    Where they may be ``hollow``, what fits nothing is a reading, too.
    """
    size = min(len(text), _WORDS)
    beam = max(_NARROW, min(beam, _STATES // (size or 1)))
    search = Search(text, rows, sort, among, read_ruling(text, skip), hollow=hollow)
    starting = search.starting(offers, skip)
    if not (given or hollow or any(starting)):
        return []
    mask = search.base
    for _, _, held in given:
        mask &= held
    ruling = search.ruling
    ruled = ruling.before or ruling.out
    layers: list[dict[object, State]] = [{} for _ in range(size + 1)]

    def put(at: int, key: object, state: State) -> None:
        layer = layers[at]
        known = layer.get(key)
        if known is None or known.score < state.score:
            layer[key] = state

    start = State(0.0, tuple(given), mask, (), 0.0, 0, ("", 0), 0, 0)
    put(0, start.key(), start)
    for at in range(size):
        cost = 0.0 if at in skip else search.cost(at)
        if not (starting[at] or layers[at + 1] or ruled) and len(layers[at]) <= beam:
            layers[at + 1] = layers[at]  # all of them go on as they are
            for state in layers[at].values() if cost else ():
                state.pass_over(at, cost)
            continue
        for key, state in sorted(layers[at].items(), key=_worth, reverse=True)[:beam]:
            used = state.taken >> at & 1
            taken: list[tuple[int, State]] = []
            for option in () if used or len(state.used) == _MOST else starting[at]:
                if not state.taken & option.places and option.offer.end <= size:
                    for next_ in search.taken(state, option):
                        if option.offer.besides:
                            next_.taken |= option.places
                        taken.append((option.end, next_))
            state.pass_over(at, cost)
            ruling_out = state.reach or at + 1 in ruling.before
            if ruling_out:
                state.reach = reached(text, ruling, state.reach, at)
            put(at + 1, state.key() if ruling_out else key, state)
            for end, next_ in taken:
                put(end, next_.key(), next_)
    found: list[SetReading] = []
    seen: set[object] = set()
    for _, state in sorted(layers[size].items(), key=_worth, reverse=True):
        empty = not state.mask and not any(name == "not" for name, _, _ in state.groups)
        conditions = tuple(condition for _, condition, _ in state.groups)
        known: object = conditions if hollow and not state.mask else state.mask
        if known in seen or (not hollow and (empty or (not state.used and not given))):
            continue
        seen.add(known)
        found.append(SetReading(state.score, sort, conditions, state.mask, state.used, state.left))
    return found
