"""Proposes readings of a text: facts, sets, picks, tallies."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.reading.describing import Describer
from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import WORDS, Offer, Row
from bot.reading.pricing import Pricing
from bot.reading.reading import Reading
from bot.reading.records.aptness import apt
from bot.reading.records.fitting import fitting
from bot.reading.records.titled import out_of_title
from bot.reading.scene import Said, Scene
from bot.reading.sets.sets import SetReading, best_sets, read_sets
from bot.reading.signs.alternatives import plans
from bot.reading.signs.asked import asked
from bot.reading.signs.fields import Fields
from bot.reading.signs.holding import holding
from bot.reading.signs.operators import ordering
from store.kinds import Ref
from store.query.mask import bits
from store.query.query import Select
from store.query.sort import Sort

_FAR = 1.2
# By how much what fits nothing may explain more than what fits something, at most.
_BEYOND = 2.0
_NOUNS = frozenset({"meeting", "programme", "partner", "person", "document", "pledge", "step"})
# Senses of words that compare how many there are, and what joins those that are compared.
_MORE, _JOINTS = frozenset({"more", "fewer", "matched", "even"}), frozenset({"or", "than"})


@dataclass
class Proposer:
    """What is read of one text, each part made once and only when it is needed."""

    scene: Scene
    said: Said
    among: int | None = None

    @cached_property
    def fields(self) -> Fields:
        return asked(self.said)

    def fields_beside(self, aside: frozenset[int]) -> Fields:
        """The fields that are asked, some words aside."""
        if aside not in self._fields:
            self._fields[aside] = asked(self.said, aside)
        return self._fields[aside]

    @cached_property
    def _fields(self) -> dict[frozenset[int], Fields]:
        return {}

    @cached_property
    def named(self) -> frozenset[str]:
        """The sorts of what is surely named."""
        return frozenset(sort for sort, _ in self.said.names)

    @cached_property
    def fit(self) -> Row:
        """How well each record fits the text."""
        return self.fitting()

    def fitting(self, skip: Sequence[int] = ()) -> Row:
        """How well each record fits the text without some words."""
        return fitting(self.scene, self.said, skip, self.among)

    def sets(self, sort: Sort, skip: Sequence[int] = ()) -> list[SetReading]:
        """The best sets of a sort, those too that words name a series for."""
        key = (sort, tuple(skip))
        if key not in self._sets:
            self._sets[key] = best_sets(self.said, self.scene.rows, sort, skip, self.among)
        return self._sets[key]

    def hollow(self, sort: Sort, bounds: Sequence[frozenset[int]]) -> list[SetReading]:
        """The best set of a sort that heeds all that bounds it by its words, where none of it is recorded."""
        offers = [one for one in (*self.said.offers, *self.said.scattered) if one.sort not in WORDS]
        found = read_sets(self.said.text, offers, self.scene.rows, sort, (), self.among, hollow=True)
        return [one for one in found if not one.mask and one.reads(bounds)][:1]

    def everything(self, sort: Sort) -> SetReading:
        """All records of a sort."""
        return SetReading(0.0, sort, (), self.scene.engine.of_sort[sort], (), 0.0)

    @cached_property
    def _sets(self) -> dict[tuple[Sort, tuple[int, ...]], list[SetReading]]:
        return {}

    def best(self, fit: Row, count: int = 4) -> list[int]:
        """The records that fit best, and the best of each kind that come near."""
        near = (fit > fit.item(fit.argmax()) - _FAR).nonzero()[0]
        ranked = near[(-fit[near]).argsort(kind="stable")]
        order = ranked[:count].tolist()
        for sort in (Sort.PROGRAMME, Sort.PARTNER, Sort.MEETING):
            order += ranked[self.scene.rows.is_[sort][ranked] > 0][:2].tolist()
        return list(dict.fromkeys(order))

    def described(self, at: int, fit: Row, skip: Sequence[int] = ()) -> Reading:
        """A record with what the text says of it that holds, that does not, and that is left over."""
        return self._describer.described(at, fit, skip)

    def twins(self, at: int, fit: Row) -> tuple[Ref, ...]:
        """The records of its kind that explain as much of the text, though their titles may say more."""
        return self._describer.twins(at, fit)

    def price(self, taken: Iterable[Offer], gained: float) -> dict[str, float]:
        """What any reading is priced by: how much it explains, and the telling words that it leaves over."""
        return self._pricing.price(taken, gained)

    @cached_property
    def _describer(self) -> Describer:
        return Describer(self.scene, self.said, self._pricing)

    @cached_property
    def _pricing(self) -> Pricing:
        return Pricing(self.said, self.scene.content)

    def described_set(self, found: SetReading, best: float) -> tuple[Select, dict[str, float]]:
        size = found.size
        merged = len(found.conditions) < len(found.used)
        features = {
            "set": 1.0,
            "set merged": float(merged),
            "set merged compared": float(self._sets_beside(found)),
            f"set {found.sort}": 1.0,
            "set behind": max(best - found.score, 0.0),
            "set beyond": min(max(found.score - best, 0.0), _BEYOND),
            "set of one": float(size == 1),
            "set titled elsewhere": out_of_title(self.said, self.scene, found.mask),
            "set of none": float(size == 0),
            "set of many": float(size > 60),
            "set bare": float(not found.used),
            "set size": math.log1p(min(size, 200)),
            **self.price(
                (one.offer for one in found.used),
                sum(one.offer.worth for one in found.used),
            ),
        }
        for sort in self._nouns:
            features[f"set {found.sort} for {sort}"] = 1.0
        if any(one.offer.sort == "ally" for one in found.used):
            kinds = [one.offer.key for one in found.used if one.offer.sort == "kind"]
            features |= {"set ally": 1.0, **{f"set ally {kind}": 1.0 for kind in kinds}}
        return Select(found.sort, found.where), features

    def _sets_beside(self, found: SetReading) -> bool:
        """Whether a set takes all of what words set side by side: 'more with Chile than with Peru'."""
        keys = [one.offer.key for one in found.used] if self._beside else []
        return any(all(key in keys for key in row) for row in self._beside)

    @cached_property
    def _beside(self) -> list[list[object]]:
        """The meanings of which it is asked of which there are more."""
        bounds = words_of(self.said.text.group("bound"))
        more = any(cue.sense in _MORE and cue.start not in bounds for cue in ordering(self.said))
        rows = [plan.offers for plan in plans(self.said) if plan.joint in _JOINTS] if more else []
        return [[one.key for one in row if one is not None] for row in rows if row[0] is not None]

    @cached_property
    def _nouns(self) -> list[str]:
        text = self.said.text
        nouns = {cue.sense for cue in holding(self.said, "noun")} & _NOUNS
        nouns |= {group for group in ("kind", "level", "status", "step") if text.group(group)}
        if text.holds("happening"):
            nouns.add("happening")
        return sorted(nouns) or ["nothing"]

    def tells(self, ref: Ref, name: str) -> bool:
        """Whether a record of its kind could hold a field."""
        record = self.scene.catalogue.get(ref)
        return record is not None and apt(record, name) != "never"

    def refs(self, found: SetReading) -> tuple[Ref, ...]:
        """The records of a set, the newest meetings first."""
        engine = self.scene.engine
        places = list(bits(found.mask & engine.of_sort[found.sort]))
        if found.sort is Sort.MEETING:
            places.reverse()
        return tuple(map(engine.refs.__getitem__, places))
