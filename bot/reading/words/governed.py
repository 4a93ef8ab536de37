"""The words that a question turns on: 'airline' in 'which airline', 'eat' in 'what did they eat'."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import islice

from bot.reading.words.findings import once
from bot.reading.words.qualifying import joined, tells
from bot.reading.words.text import Text

# How many words are looked at, and how many that say nothing may stand before them.
_MOST, _QUIET = 2, 3
_TYPED = 3


@once
def asked_for(text: Text) -> frozenset[int]:
    """The places of the words right behind a question word: what is asked for, or what somebody did."""
    cues = [cue for cue in text.group("question") if cue.sense == "wh"]
    cues += [cue for cue in text.group("form") if cue.sense == "count"]
    return frozenset(at for cue in cues for at in _behind(text, cue.end))


@once
def owned(text: Text) -> frozenset[int]:
    """The places of the words before 'of': the salary of somebody."""
    return _where(text, lambda at: text.among(at + 1, "of"))


@once
def closing(text: Text) -> frozenset[int]:
    """The places of the words that end a clause: what was done, 'where was he born'."""
    return _where(text, lambda at: at + 1 == len(text) or not joined(text, at))


def _where(text: Text, holds: Callable[[int], bool]) -> frozenset[int]:
    return frozenset(at for at in range(len(text)) if tells(text, at) and holds(at))


def _behind(text: Text, at: int) -> Iterator[int]:
    first = next(
        (one for one in range(at, min(at + _QUIET + 1, len(text))) if not _quiet(text, one)), len(text)
    )
    for one in range(first, min(first + _MOST, len(text))):
        if not (tells(text, one) and all(joined(text, before) for before in range(at - 1, one))):
            return
        yield one


def _quiet(text: Text, at: int) -> bool:
    """Whether a word may stand between the two: 'what did they eat', 'what was the weather'."""
    return text.sorts[at] == "filler" or text.among(at, "copula")


def strange(text: Text, named: Container[int]) -> list[int]:
    """The places of the words that nobody knows, but for those that belong to a name or stand beside the
    question."""
    places = (at for at, sort in enumerate(text.sorts) if sort == "unknown" and tells(text, at))
    return [at for at in places if at not in named and at not in text.aside]


def typed(text: Text, places: Iterable[int]) -> str:
    """Words as they were typed, not too many."""
    return " ".join(text.raw[text.words[at].start : text.words[at].end] for at in islice(places, _TYPED))
