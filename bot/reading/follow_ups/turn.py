"""A text and what the conversation was about before it: what shows whether the one follows up the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from bot.reading.follow_ups.context import Context, Part
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.marks import marks
from bot.reading.offers.offer import Offer
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from bot.reading.scene import Said
from bot.reading.sets.sets import SetReading, best_sets
from bot.reading.sets.state import Chosen
from bot.reading.words.pace import steps, years
from bot.telling.focus import Focus
from store.kinds import Ref
from store.query.condition import Condition
from store.query.engine import Engine
from store.query.mask import gathered
from store.query.sort import Sort

# Sorts of meanings that a text may replace or add a part with.
_PARTS = frozenset(
    {
        "partner",
        "place",
        "time",
        "ordinal",
        "series",
        "level",
        "mode",
        "person",
        "topic",
        "programme",
        "record",
        "status",
        "region",
        "kind",
        "step",
        "steptime",
        "stepby",
        "body",
        "coordinated",
    }
)
# Fields that are told of a step of a partner's relation.
_OF_STEPS = frozenset({"when", "where", "adopted_at", "history"})
_LIKELY, _SHARED = 0.6, frozenset({"level", "mode", "kind"})
_FIELDS, _BEAM, _LONG = 4, 12, 7


@dataclass
class Turn:
    """What is read of a text in a context, each part made once."""

    proposer: Proposer
    context: Context
    kinship: Kinship

    @property
    def said(self) -> Said:
        return self.proposer.said

    @property
    def engine(self) -> Engine:
        return self.proposer.scene.engine

    @cached_property
    def places(self) -> tuple[int, ...]:
        """Where the records shown stand, those aside that are no longer there."""
        at = self.engine.at
        size = self.proposer.scene.rows.size
        return tuple(at[ref] for ref in self.context.refs if at.get(ref, size) < size)

    @property
    def main(self) -> Ref | None:
        """The record that the last answer was about, where it was about one or showed one."""
        one = not self.context.of_set or self.context.form == "exists" or len(self.context.refs) == 1
        return self.engine.refs[self.places[0]] if self.places and one else None

    @cached_property
    def shown(self) -> int:
        """The set of the records shown, all of a list that was too long to be remembered one by one."""
        drawn = self.context.drawn
        if self.context.of_set and drawn is not None and self.context.form != "ask":
            return self.engine.mask(drawn.where) & self.engine.of_sort[drawn.sort]
        return gathered(self.places)

    @cached_property
    def top(self) -> float:
        """How well the record that fits the text alone best does so."""
        return float(self.proposer.fit.max())

    @cached_property
    def likely(self) -> tuple[Offer, ...]:
        """The likeliest meaning of each place, of those that can replace a part."""
        rows = [
            one
            for one in (*self.said.offers, *self.said.scattered)
            if (one.sort in _PARTS or one.sort == "scattered")
            and one.where is not None
            and (one.gain * one.prior > _LIKELY or one.sort in _SHARED)
        ]
        kept: list[Offer] = []
        for one in sorted(rows, key=lambda one: -one.gain * one.prior):
            if not any(one.over(other) and one.sort not in _SHARED for other in kept):
                kept.append(one)
        return tuple(kept)

    @cached_property
    def named(self) -> frozenset[str]:
        """The sorts of the meanings named."""
        return frozenset("series" if one.sort == "scattered" else one.sort for one in self.likely)

    @cached_property
    def marks(self) -> tuple[str, ...]:
        """What shows whether the text follows up."""
        return tuple(dict.fromkeys(marks(self)))

    @cached_property
    def steps(self) -> int:
        """1 for the next, -1 for the one before, 0 where neither is said."""
        return steps(self.said.text)

    @cached_property
    def years(self) -> int:
        """How many years on ('a year later') or back ('two years before that'); 0 where that is not said."""
        return years(self.said.text)

    @cached_property
    def complete(self) -> bool:
        """Whether the text is long and whole enough to be read alone but for what it fits as well."""
        return len(self.said.text) > _LONG and bool({"whole unopened", "set wide"} & set(self.marks))

    @cached_property
    def untold(self) -> float:
        """The weight of the telling words that no name covers."""
        text = self.said.text
        covered = {at for one in self.likely for at in range(one.start, one.end)}
        return sum(
            text.weights[at]
            for at in range(len(text))
            if at not in covered and text.sorts[at] in ("word", "unknown")
        )

    def features(self, kind: str, own: dict[str, float] | None = None) -> dict[str, float]:
        """What a reading of the context is weighed by beside what it has as a reading of the text."""
        found = {"context": 1.0, f"context {kind}": 1.0, f"context {kind} untold": min(self.untold, 3.0)}
        for mark in self.marks:
            found[f"context {kind} & {mark}"] = 1.0
            found[f"context & {mark}"] = 1.0
        for name, value in (own or {}).items():
            if value:
                found[f"context {name}"] = value
                found[f"context {kind} {name}"] = value
        return found

    def behind(self, at: int) -> dict[str, float]:
        """How much better the text alone fits another record."""
        less = min(self.top - float(self.proposer.fit[at]), 3.0)
        found = {"behind": less, "level": float(less < 0.05)}
        if "whole" in self.marks:
            found["behind whole"] = less
        return found

    def told(self, kind: str, base: Reading, own: dict[str, float]) -> Iterator[Reading]:
        """The fields likely asked, and those asked before, told of a record."""
        extra = self.features(kind, own)
        for name, features, again in self.fields:
            if name == "next_step" and kind != "same":
                continue
            more = {f"context again & {mark}": 1.0 for mark in self.marks} if again else {}
            if name == "next_step":
                record = self.proposer.scene.catalogue.get(base.refs[0])
                more = more | {f"context {kind} next told": float(bool(getattr(record, "next", None)))}
            yield Reading(
                "fact",
                base.query,
                base.refs,
                (name,),
                base.features | features | extra | more,
                base.used,
                base.left,
                base.alike,
                base.missing,
                sense=kind,
                focus=self._focus(name, again=again),
            )

    def _focus(self, name: str, *, again: bool) -> Focus | None:
        """What was asked for that still narrows a field down; a partner's step in any case."""
        kept = self.focus if again else None
        steps = self.context.focus.steps if name in _OF_STEPS else frozenset[str]()
        return replace(kept or Focus(), steps=steps) if kept or steps else None

    @cached_property
    def focus(self) -> Focus | None:
        """The role and the partner's side that a text goes on asking for; a host's side changes."""
        text, kept = self.said.text, self.context.focus
        if "asks nothing" not in self.marks:
            if not text.group("office") or text.group("role") or text.senses("field"):
                return None
            kept = replace(kept, roles=frozenset())  # 'and the Thai minister?'
        partners = self.proposer.scene.catalogue.partners
        named = (one.key for one in self.likely if one.sort in ("partner", "place"))
        sides = tuple(dict.fromkeys(map(str, named))) if kept.sides else ()
        return replace(kept, sides=sides or tuple(one for one in kept.sides if one in partners))

    @cached_property
    def fields(self) -> list[tuple[str, dict[str, float], bool]]:
        rows = self.proposer.fields
        again = frozenset(self.context.asked or (("when",) if self.context.form == "pick" else ("card",)))
        chosen = rows.names[:_FIELDS] + [name for name in rows.names[_FIELDS:] if name in again]
        return [(name, rows.features(name), name in again) for name in chosen]

    def kept(self, offers: Iterable[Offer]) -> Iterator[Chosen]:
        """Parts that stay, as meanings that a reading takes."""
        return map(Chosen, offers)

    def part(self, part: Part) -> Offer:
        """A part of the last description as a meaning."""
        return Offer(0, 0, part.sort, None, 0.0, self.proposer.scene.rows.none, part.where)

    def sets(self, sort: Sort, given: tuple[tuple[str, Condition, int], ...]) -> list[SetReading]:
        """The best sets that the text means where some conditions hold anyhow."""
        key = (sort, tuple(where for _, where, _ in given))
        if key not in self._sets:
            rows = self.proposer.scene.rows
            self._sets[key] = best_sets(self.said, rows, sort, (), None, given, _BEAM)
        return self._sets[key]

    @cached_property
    def _sets(self) -> dict[tuple[Sort, tuple[Condition, ...]], list[SetReading]]:
        return {}

    def set_features(self, found: SetReading) -> dict[str, float]:
        """What a set is weighed by as a reading of the text."""
        return self.proposer.described_set(found, found.score)[1]

    def described(self, at: int, skip: tuple[int, ...] = ()) -> Reading:
        """A record as the text speaks of it."""
        base = self.proposer.described(at, self.proposer.fit, skip)
        base.alike = ()
        base.features.pop("record alike", None)
        return base
