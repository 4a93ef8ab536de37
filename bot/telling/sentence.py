"""Which sentence of a record says most of what is asked, and which part of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.telling.ground import Ground, row
from store.content import sentences
from store.records import Record

# What a word counts that stands in the record's own name, and all of them together at most.
_OWN, _MOST = 0.3, 0.3
# So many letters further a comma puts what stands behind it.
_BREAK = 30
# A full stop ends a sentence after a word of small letters or digits, not after 'U.S.' or 'St.'.
_STOP = re.compile(r"(?<=[a-z0-9)][a-z0-9)”\"]\.)\s+(?=[A-Z“\"])")

Fits = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Sentence:
    """``text`` as it is recorded, the ``part`` of it that is meant, and what that is worth."""

    text: str = ""
    part: str = ""
    worth: float = 0.0

    def __bool__(self) -> bool:
        return bool(self.text)


@lru_cache(maxsize=20_000)
def parts(text: str) -> tuple[str, ...]:
    """The sentences of a text, one by one."""
    return tuple(_STOP.split(text))


def each(record: Record, fits: Fits | None = None) -> Iterator[Sentence]:
    """All that a record says and that fits."""
    for text in sentences(record):
        for part in parts(text):
            if part and (fits is None or fits(part)):
                yield Sentence(text, part)


def first(record: Record, fits: Fits) -> Sentence:
    """The first that fits."""
    return next(each(record, fits), Sentence())


def best(record: Record, ground: Ground, fits: Fits | None = None) -> Sentence:
    """Of those that fit the one that says most of what the question says; none where none says any of it."""
    words, own = ground.focus.words, ground.own(record)
    found = Sentence()
    for one in each(record, fits):
        said = words & frozenset(row(one.part))
        worth = ground.weight(said - own) + min(_OWN * ground.weight(said & own), _MOST)
        if worth > found.worth:
            found = Sentence(one.text, one.part, worth)
    return found


def nearest(part: str, words: frozenset[str], spots: list[tuple[int, int]]) -> list[int]:
    """The order of some spots of a text by how near they are to words of the question."""
    marks = [
        (found.start() + found.end()) / 2
        for found in re.finditer(r"[\w'’]+", part)
        if words & {*row(found[0])}
    ]

    def apart(mark: float, start: int, end: int) -> float:
        between = part[int(mark) : start] if mark < start else part[end : int(mark)]
        return min(abs(mark - start), abs(mark - end)) + _BREAK * len(re.findall(r"[,;]", between))

    def far(at: int) -> float:
        return min((apart(mark, *spots[at]) for mark in marks), default=0.0)

    return sorted(range(len(spots)), key=far)
