"""Where a programme or body sits: what its sentences say of a seat, or of a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import Sentence, each
from store.dates import MONTHS
from store.records import Record

# So many words before a place tell of what was done there: 'an agreement signed in Manila'.
_BEFORE = 3


@dataclass(frozen=True, slots=True)
class Seat:
    """The sentence that tells of it, and the place as the catalogue calls it, '' where it knows none."""

    sentence: Sentence
    place: str = ""


def seat_of(record: Record, ground: Ground) -> Seat | None:
    """The first sentence with a word for a seat and a place, then one with a place, then one with a seat."""
    spoken = list(each(record, lambda part: bool(_somewhere().search(part))))
    seats = [one for one in spoken if "seat" in lexicon().heard("seat", row(one.part))]
    for one in seats:
        if place := _place(one.part, ground, done=True):
            return Seat(one, place)
    for one in spoken:
        if place := _place(one.part, ground, done=False):
            return Seat(one, place)
    return Seat(seats[0]) if seats else None


def place_in(record: Record, ground: Ground) -> Seat | None:
    """The first sentence that says that anything was done in a place."""
    for one in each(record, lambda part: bool(_somewhere().search(part))):
        if place := _place(one.part, ground, done=True):
            return Seat(one, place)
    return None


@cache
def _somewhere() -> re.Pattern[str]:
    """A word of place and the name after it that is no month."""
    before = "|".join(lexicon().entries["seat"]["before"])
    months = "|".join(month for month in MONTHS if month)
    return re.compile(rf"\b(?:{before}) (?!(?:{months})\b)([A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’-]*)*)")


def _place(part: str, ground: Ground, *, done: bool) -> str:
    """The first place of the catalogue that something is in, or (``done``) that something was done in."""
    named = {row(one.name): one.name for one in ground.catalogue.places.values()}
    for found in _somewhere().finditer(part):
        place = named.get(row(found[1]), "")
        before = row(part[: found.start()])[-_BEFORE:]
        if place and (done or not lexicon().heard("dated", before) & {"sworn", "begun"}):
            return place
    return ""
