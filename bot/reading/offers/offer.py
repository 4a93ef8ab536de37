"""What words may mean: each meaning with its place, what it says of every record, and its condition."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from store.content import NAME, Content
from store.kinds import PartnerKind
from store.query.condition import Any as AnyOf
from store.query.condition import Condition, Has, Linked
from store.query.engine import Engine
from store.query.mask import marked, span
from store.query.query import Select
from store.query.sort import Sort
from store.records import Partner, Programme

Row = NDArray[np.float32]
NEVER = np.float32(-9.0)
"""The fit of a record that is out of the question."""
WORDS = frozenset({"word", "said"})
"""Sorts of meanings that name nothing: words that records say."""


@dataclass(slots=True, eq=False)
class Offer:
    """Words ``start`` to ``end`` (not included) may mean ``key`` in a sense: ``sort`` is 'partner', 'time' …

    ``gain`` is how much the meaning explains, ``credit`` how well each record bears it out (0 to 1),
    ``where`` the condition that it puts on a set (None: none), ``prior`` how likely the meaning is here.
    """

    start: int
    end: int
    sort: str
    key: Any
    gain: float
    credit: Row
    where: Condition | None = None
    prior: float = 1.0
    besides: frozenset[int] = frozenset()
    held: int | None = field(default=None, init=False)
    """The set that the condition holds of, once it is known."""
    places: int = field(default=0, init=False)
    """The places of the words that mean it, a bit each."""

    def __post_init__(self) -> None:
        self.places = marked(self.besides) if self.besides else span(self.start, self.end)

    @property
    def worth(self) -> float:
        """How much the meaning explains, as likely as it is."""
        return self.gain * min(self.prior, 1.0)

    def less(self, share: float) -> Offer:
        """The same meaning, less likely."""
        prior = self.prior * share
        return Offer(
            self.start, self.end, self.sort, self.key, self.gain, self.credit, self.where, prior, self.besides
        )

    def over(self, other: Offer) -> bool:
        """Whether the two share a word."""
        return self.start < other.end and other.start < self.end


class Rows:
    """Sets of the engine as rows over partners, meetings, programmes and bodies, kept once made."""

    def __init__(self, engine: Engine, content: Content) -> None:
        self.engine = engine
        self.content = content
        self.size = len(content.records)
        self._row: dict[int, Row] = {}
        self._said: dict[str, Row] = {}
        self._named: dict[str, Row] = {}
        self.is_ = {
            sort: self.of(engine.of_sort[sort])
            for sort in (Sort.PARTNER, Sort.MEETING, Sort.PROGRAMME, Sort.BODY)
        }
        self.none: Row = np.zeros(self.size, np.float32)

    @cached_property
    def numbered(self) -> Row:
        """1 for each record that bears a number."""
        return self.of(self.engine.records.known("ordinal"))

    @cached_property
    def bodies(self) -> Row:
        """1 for each partner that has members."""
        records = self.content.records
        held = [isinstance(one, Partner) and one.kind is not PartnerKind.COUNTRY for one in records]
        return np.array(held, np.float32)

    @cached_property
    def kinds(self) -> NDArray[np.intp]:
        """A number for each record that those of its kind share, programmes those of their kind."""
        kinds = [
            (one.kind_, one.kind) if isinstance(one, Programme) else one.kind_ for one in self.content.records
        ]
        numbers = {kind: at for at, kind in enumerate(dict.fromkeys(kinds))}
        return np.array([numbers[kind] for kind in kinds], np.intp)

    @cached_property
    def of_kind(self) -> NDArray[np.bool_]:
        """For each number of a kind the records that bear it."""
        held: NDArray[np.bool_] = self.kinds == np.arange(self.kinds.max(initial=-1) + 1)[:, None]
        return held

    def of(self, mask: int) -> Row:
        """1 for each record of a set."""
        mask &= (1 << self.size) - 1
        if mask not in self._row:
            if len(self._row) > 20_000:
                self._row.clear()
            held = np.frombuffer(mask.to_bytes((self.size + 7) // 8, "little"), np.uint8)
            self._row[mask] = np.unpackbits(held, bitorder="little")[: self.size].astype(np.float32)
        return self._row[mask]

    def where(self, condition: Condition) -> Row:
        return self.of(self.engine.mask(condition))

    def linked(self, field_: str, id_: str) -> Row:
        return self.where(Has(field_, (id_,)))

    def own(self, id_: str, sort: Sort) -> Row:
        """1 for the record of an id itself."""
        return self.of(self.engine.mask(Has("id", (id_,))) & self.engine.of_sort[sort])

    def said(self, word: str) -> Row:
        """How telling the place of a word is in each record; only words that some record holds are kept."""
        held = self.content.holding(word)
        if not held:
            return self.none
        if word not in self._said:
            row = np.zeros(self.size, np.float32)
            row[list(held)] = list(held.values())
            self._said[word] = row
        return self._said[word]

    def named(self, word: str) -> Row:
        """1 for each record that has a word in its name."""
        said = self.said(word)
        if said is not self.none and word not in self._named:
            self._named[word] = (said >= NAME).astype(np.float32)
        return self._named.get(word, self.none)


def lifted(condition: Condition) -> Condition:
    """The same of meetings, and of programmes by the meeting that adopted them."""
    return AnyOf((condition, Linked("meeting", Select(Sort.MEETING, condition))))


def either(first: Condition, second: Condition) -> Condition:
    """One or the other: of values of one field, which may be lifted, one condition of that field."""
    one, other = _lowered(first), _lowered(second)
    if isinstance(one, Has) and isinstance(other, Has) and one.field == other.field:
        return lifted(Has(one.field, tuple(dict.fromkeys((*one.keys, *other.keys)))))
    return AnyOf((*_alternatives(first), *_alternatives(second)))


def _lowered(condition: Condition) -> Condition | None:
    """What is lifted, None where nothing is."""
    own = condition.of[0] if isinstance(condition, AnyOf) and condition.of else None
    return own if own is not None and lifted(own) == condition else None


def _alternatives(condition: Condition) -> tuple[Condition, ...]:
    return condition.of if isinstance(condition, AnyOf) else (condition,)


def foremost(fit: Row, count: int) -> list[int]:
    """The places of a few records that fit best, in order; of equals the first."""
    rest, found = fit.copy(), []
    for _ in range(min(count, len(rest))):
        at = int(rest.argmax())
        rest[at] = -np.inf
        found.append(at)
    return found


def only(fit: Row, held: Row | NDArray[np.bool_]) -> Row:
    """A fit of records, of those alone that ``held`` is more than 0 for."""
    found: Row = np.where(held > 0, fit, NEVER)
    return found
