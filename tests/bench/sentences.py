"""What it costs to find every name in a sentence of 40 words, and how many misspelt ones are found."""

from __future__ import annotations

import time
from dataclasses import dataclass
from random import Random
from statistics import median

from store.matching.words import normalise
from tests.bench.catalogue import Names
from tests.bench.typing import with_typos

_TALK = """
hello could anyone please tell me when they first met about this and who said what at that time because my
boss asked again yesterday whether we have any record of it or not since she wants to know before lunch
"""
_FILLER = _TALK.split()
_LONG = 40
_NAMES = 3


@dataclass(frozen=True, slots=True)
class Spotted:
    """Sentences with names as they stand or misspelt: the share found, the median in milliseconds."""

    typed: str
    sentences: int
    found: float
    milliseconds: float


def spotted(names: Names, typos: int, count: int, seed: int) -> Spotted:
    """Sentences of three names each, every name with so many typos."""
    random = Random(seed)
    times, found, meant_all = [], 0, 0
    for _ in range(count):
        sentence, meant = _sentence(names, typos, random)
        begun = time.thread_time()
        spans = names.matcher.spot(sentence)
        times.append(time.thread_time() - begun)
        refs = {hit.ref for span in spans for hit in span.hits}
        found += sum(bool(owners & refs) for owners in meant)
        meant_all += len(meant)
    typed = "as they stand" if not typos else "with a typo each"
    return Spotted(typed, count, found / meant_all, median(times) * 1e3)


def _sentence(names: Names, typos: int, random: Random) -> tuple[list[str], list[set[object]]]:
    said: list[tuple[str, ...]] = []
    meant: list[set[object]] = []
    while len(said) < _NAMES:
        words = normalise(random.choice(names.own)[0])
        typed = with_typos(words, typos, random) if typos else words
        if typed is not None and 1 < len(words) < 9:
            said.append(typed)
            meant.append(set(names.are(words)))
    sentence: list[str] = []
    rest = _LONG - sum(map(len, said))
    for words in said:
        sentence += random.sample(_FILLER, rest // (_NAMES + 1))
        sentence += words
    sentence += random.sample(_FILLER, min(len(_FILLER), _LONG - len(sentence)))
    return sentence, meant
