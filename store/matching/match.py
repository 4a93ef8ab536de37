"""What the matcher takes and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.kinds import Ref


class Verdict(StrEnum):
    """How sure the matcher is: a name as is, one record well ahead, several alike, or nothing near."""

    EXACT = "exact"
    CLEAR = "clear"
    SEVERAL = "several"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a record: its title, an alias, an acronym, a name in another language.

    A record's first name is its title. ``spoken`` is False for names that count only typed alone (as 'IT').
    ``foreign`` names, of which there are hundreds a country, fit only whole and without a slip.
    ``context`` has further words that tell the record apart: its year, place, partners.
    """

    text: str
    ref: Ref
    spoken: bool = True
    foreign: bool = False
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that fits: ``score`` from 0 to 1 and the ``name`` that matched."""

    ref: Ref
    score: float
    name: str


@dataclass(frozen=True, slots=True)
class Match:
    """Records that fit what was typed (or, when none does, come near), the best first.

    ``margin`` is the lead of the first over the next; ``whole``: the first has every word that was typed.
    """

    typed: str
    verdict: Verdict
    hits: tuple[Hit, ...]
    margin: float = 0.0
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Span:
    """A name found within a sentence: words ``start`` to ``end`` (not included) of its normalised words."""

    start: int
    end: int
    hits: tuple[Hit, ...]
    exact: bool
