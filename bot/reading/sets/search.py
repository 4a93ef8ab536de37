"""What may be done with each offer: it is affirmed, ruled out, joined to another, or let in besides."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from bot.reading.offers.offer import WORDS, Offer, Rows, either
from bot.reading.sets.state import Chosen, State
from bot.reading.words.findings import once
from bot.reading.words.ruling import Ruling
from bot.reading.words.text import Text
from bot.times.time import Time
from store.query.condition import Condition, Holding, Not, both
from store.query.mask import marked, span
from store.query.sort import Sort

# What it costs to leave a word unsaid, by its sort; one that says 'before' or 'after' in any case.
_SKIP = {"filler": 0.0, "cue": 0.05, "word": 0.85, "unknown": 0.85, "told": 1.0}
_RELATION = 0.5
# Sorts of conditions of which 'or' may join several, and those of which a record has but one.
_ORABLE = frozenset(
    {"place", "time", "level", "mode", "ordinal", "partner", "series", "kind", "status", "person", "topic",
     "region", "period", "side", "chairside", "programme", "steptime", "stepby", "partnered", "scattered",
     "family", "body", "state", "ally"}
)  # fmt: skip
# Sorts of which several without a word between bound one another: 'coming up this month'.
_BOUNDS = frozenset({"period", "time"})
_SINGLE = frozenset(
    {"place", "time", "level", "mode", "ordinal", "series", "kind", "status", "period", "steptime", "stepby"}
)
# How many words may stand between two that are joined.
_GAP = 4
# What a plain word costs that leaves but one record of several.
_TO_ONE = 0.8
# The part of its gain that is left to a plain word that asks.
_CUE = 0.3
# The part of its gain that is left to what rules out nothing that is there.
_TOOTHLESS = 0.75
# What it costs to have two of a sort of which a record has one; to join what no word joins; to take 'or'
# for 'and'.
_TWICE, _APART, _EITHER = 0.5, 0.55, 0.25
# The part of its gain that is left to what has been said before.
_RESTATED = 0.9
# A meeting held in a country: one online is not elsewhere.
_SOMEWHERE = Holding("country", 1, None)
# Sorts that stand in a row without a sign: 'China Japan and Korea'.
_LISTED = frozenset({"partner", "ally", "place", "time", "person", "series"})
# Sorts of nouns, and of what stands before them as part of one description; what it costs behind them.
_NOUNS = frozenset({"level", "kind"})
_BESIDE = frozenset({"partner", "partnered", "mode", "word", "alone"})
_WHOLE = 0.4
# Sorts of names, and how likely a meaning is that is part of a longer one, or a partner among partners.
_NAMES = frozenset(
    {"programme", "body", "series", "topic", "person", "place", "partner", "ally", "region", "family"}
)
_WITHIN = 0.5
_SERIES = frozenset({"series", "scattered"})


@dataclass(slots=True, eq=False)
class Option:
    """An offer that may be taken: the set that it is ``held`` of, its ``places`` as bits, the ``end`` behind
    it where the text is read on, what it gains, and the ``name`` by which alternatives go together: its sort,
    of programmes' times with what they are of."""

    offer: Offer
    held: int
    places: int
    end: int
    gain: float
    name: str
    chosen: Chosen


class Search:
    """What states of one text are made with."""

    def __init__(
        self,
        text: Text,
        rows: Rows,
        sort: Sort,
        among: int | None,
        ruling: Ruling,
        *,
        hollow: bool = False,
    ) -> None:
        self._text = text
        self._costs = _costs(text)
        self._engine = rows.engine
        self._partners = sort is Sort.PARTNER
        self._meetings = sort is Sort.MEETING
        self._hollow = hollow
        self.ruling = ruling
        self._inner = sort if sort.inner else None
        self._every = rows.engine.shelf(sort).every
        self._sort = self._every if sort.inner else rows.engine.of_sort[sort]
        self._begins: dict[str, int] = {}
        self._kin: list[Offer] = []
        self.base = self._sort if among is None else among & self._sort

    def starting(self, offers: Iterable[Offer], skip: Collection[int]) -> list[list[Option]]:
        """The offers that begin at each word and hold of something."""
        found: list[list[Option]] = [[] for _ in range(len(self._text) + 1)]
        offers = list(offers)
        self._kin = [one for one in offers if one.sort == "family"]
        named = (one for one in offers if one.sort in _NAMES and one.end - one.start > 1)
        names = {span(one.start, one.end) for one in named}
        barred = marked(self.ruling.open.union(skip))
        for offer in offers:
            if offer.where is None or offer.places & barred:
                continue
            if offer.sort in WORDS and offer.start in self.ruling.said:
                continue
            mask = self._mask(offer, offer.where)
            if self._hollow or mask & self._sort:
                own = span(offer.start, offer.end)
                inner = bool(names) and any(own | name == name != own for name in names)
                itself = self._partners and offer.sort == "partner"
                taken = offer.less(_WITHIN) if inner or itself else offer
                found[offer.start].append(self._option(taken, mask))
                self._begins[offer.sort] = self._begins.get(offer.sort, 0) | 1 << offer.start
        return found

    def _mask(self, offer: Offer, where: Condition) -> int:
        """The set that an offer holds of."""
        if self._inner:
            return self._engine.mask(where, self._inner)
        if offer.held is None:
            offer.held = self._engine.mask(where)
        return offer.held

    def _option(self, offer: Offer, held: int) -> Option:
        gain = offer.gain * offer.prior
        if offer.sort == "word" and self._text.sorts[offer.start] == "cue":
            gain *= _CUE
        end = offer.start + 1 if offer.besides else offer.end
        name = f"{offer.sort} {offer.key[0]}" if offer.sort == "period" else offer.sort
        return Option(offer, held, offer.places, end, gain, name, Chosen(offer))

    def cost(self, at: int) -> float:
        """What it costs to leave a word unsaid."""
        return 0.0 if at in self.ruling.said else self._costs[at]

    def taken(self, state: State, option: Option) -> Iterable[State]:
        """The states that taking an offer leads to."""
        offer, kept = option.offer, self.ruling.kept
        if kept and kept.intersection(offer.besides or (offer.start, offer.end - 1)):
            return (state.keeping(option.end, option.gain),) if kept.issuperset(offer.besides) else ()
        if not state.reach and offer.end - 1 not in self.ruling.out:
            return self._affirmed(state, option)
        return self._ruled(state, option)

    def _ruled(self, state: State, option: Option) -> Iterator[State]:
        """The states that taking an offer leads to where something is ruled out."""
        offer = option.offer
        joined = state.reach < 0 and bool(self._joint(state, offer))
        whole = state.reach < 0 and not joined and self._one_noun(state, offer)
        if whole:
            yield from self._ruled_out(state, option, whole=True)
        if state.reach > 0 or joined or offer.end - 1 in self.ruling.out:
            if not whole:
                yield from self._ruled_out(state, option)
            return
        yield from self._affirmed(state, option)

    def _ruled_out(self, state: State, option: Option, *, whole: bool = False) -> Iterator[State]:
        """``whole``: it is ruled out together with the last one ('except summits with Russia')."""
        offer, held, gain = option.offer, option.held, option.gain
        if offer.where is None or not self.base & held:
            return
        groups, where, narrowed = state.groups, offer.where, state.mask
        for kin in self._kin if offer.sort in _SERIES else ():
            if kin.where and self._acronym(offer, kin) and not held & ~(wider := self._mask(kin, kin.where)):
                where, held = kin.where, wider  # 'not the PMCs': nor its sessions with one partner
        mask = held
        if whole:
            *rest, (_, last, others) = groups
            if not isinstance(last, Not) or not (mask := ~others & held & self.base):
                return
            groups, where, narrowed = tuple(rest), both(last.of, where), self.base
            for _, _, one in groups:
                narrowed &= one
        bites = bool(narrowed & mask)
        gain = gain * (1.0 if bites else _TOOTHLESS) - (_WHOLE if whole and offer.sort == "partner" else 0.0)
        out: Condition = Not(where)
        left = self._every & ~mask
        beyond = offer.sort == "place" and self._text.has(self._text.left(offer.start), "negation", "beyond")
        if (offer.sort == "region" or beyond) and self._meetings:
            out = both(out, _SOMEWHERE)
            left &= self._engine.mask(_SOMEWHERE)
        groups = (*groups, ("not", out, left))
        yield state.taking(Chosen(offer, affirmed=False), option.end, gain, groups, narrowed & left)

    def _acronym(self, offer: Offer, kin: Offer) -> bool:
        """Whether a series is called by nothing but a word that others share: 'the PMCs', 'PMC sessions'."""
        places = frozenset(offer.besides or range(offer.start, offer.end))
        rest = places - kin.besides
        noun = all(self._text.has(at, "noun", "meeting") for at in rest)
        return kin.end - kin.start == 1 and kin.besides <= places and noun

    def _one_noun(self, state: State, offer: Offer) -> bool:
        """Whether an offer belongs to the words that were ruled out: 'own summits', 'summits with Russia'."""
        gap = len(range(state.last[1], offer.start))
        if offer.sort in _NOUNS:
            return state.last[0] in _BESIDE and not gap
        return offer.sort == "partner" and state.last[0] in _NOUNS and gap <= 1

    def _affirmed(self, state: State, option: Option) -> Iterable[State]:
        offer, held, name, gain = option.offer, option.held, option.name, option.gain
        where, fitting = offer.where, state.mask & held
        same = [at for at, group in enumerate(state.groups) if group[0] == name] if state.groups else []
        if where is None or not (fitting or same or self._hollow or self._goes_on(offer)):
            return ()
        found: list[State] = []
        joint = self._joint(state, offer) if same else ""
        if same and held in [state.groups[at][2] for at in same]:
            gain *= _RESTATED
        joined = bool(joint) and offer.sort in _ORABLE
        if fitting or (self._hollow and not joined) or self._goes_on(offer):
            lost = _TWICE if same and (offer.sort in _SINGLE or joint == "or") else 0.0
            if offer.sort in WORDS and fitting.bit_count() == 1 and state.mask.bit_count() > 1:
                lost += _TO_ONE
            groups = (*state.groups, (name, where, held))
            found.append(state.taking(option.chosen, option.end, gain - lost, groups, fitting))
        bounds = offer.sort in _BOUNDS and (not joint or (joint != "or" and self._opens(state, offer)))
        if same and offer.sort in _ORABLE and not bounds:
            at = same[-1]
            merged = (name, either(state.groups[at][1], where), state.groups[at][2] | held)
            groups = (*state.groups[:at], merged, *state.groups[at + 1 :])
            mask = self.base
            for _, _, one in groups:
                mask &= one
            lost = 0.0 if joint else _APART
            lost += _EITHER if fitting and joint != "or" and offer.sort not in _SINGLE else 0.0
            if mask or self._hollow:
                found.append(state.taking(option.chosen, option.end, gain - lost, groups, mask))
        return found

    def _opens(self, state: State, offer: Offer) -> bool:
        """Whether one of the times has no end or no beginning: 'coming up this month' is no row of times."""
        keys = (offer.key, *(one.offer.key for one in state.used))
        return any(isinstance(key, Time) and (key.first is None) != (key.last is None) for key in keys)

    def _goes_on(self, offer: Offer) -> bool:
        """Whether another of its sort follows close, that may be joined to it."""
        near = span(offer.end, offer.end + _GAP + 1)
        return offer.sort in _ORABLE and bool(self._begins.get(offer.sort, 0) & near)

    def _joint(self, state: State, offer: Offer) -> str:
        """How an offer is joined to the last one of its sort: 'or', 'and' or ''."""
        text = self._text
        gap = range(state.last[1], offer.start)
        if state.last[0] != offer.sort or len(gap) > _GAP:
            return ""
        if not gap and offer.sort in _LISTED:
            return "and"
        if any(text.has(at, "joint", "or") for at in gap):
            return "or"
        between = text.between(state.last[1] - 1, offer.start)
        return "and" if any(text.has(at, "joint") for at in gap) or set(between) & set(",/&+") else ""


@once
def _costs(text: Text) -> list[float]:
    """What it costs to leave each word unsaid."""

    def cost(at: int) -> float:
        if at not in text.timed and text.has(at, "relation") and not text.has(at, "before", "place"):
            return _RELATION
        return _SKIP[text.sorts[at]] * text.weights[at]

    return [cost(at) for at in range(len(text))]
