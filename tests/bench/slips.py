"""Names as hurried people type them: two slips anywhere, also both in one short word or acronym.

The names differ by coined words of five to seven letters and by acronyms, as those of towns, funds and
committees do, so that a slip falls on what tells them apart.
"""

from __future__ import annotations

import string
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median

from store.kinds import Kind, Ref
from store.matching.match import Name, Verdict
from store.matching.matcher import Matcher
from store.matching.words import normalise
from tests.bench.generated import FIELDS, KINDS, LEVELS, PARTNERS, ordinal, town
from tests.bench.typing import joined, typo

SIZES = (10_000, 100_000)
# Right first, in the first twenty.
ASKED = {10_000: (0.93, 0.98), 100_000: (0.88, 0.96)}
_TWENTY = 20
_SLIPS = 2
_DIGITS = 0.1


@dataclass(frozen=True, slots=True)
class Slipped:
    """Shares of the queries put to so many names; ``milliseconds`` is the median query."""

    size: int
    queries: int
    first: float
    twenty: float
    wrong_and_sure: float
    milliseconds: float


def names(count: int, seed: int = 11) -> Iterator[str]:
    """Different names of meetings, plans, funds and declarations."""
    random = Random(seed)
    towns = sorted({town(random)[: random.randint(5, 7)] for _ in range(1500)})
    acronyms = ["".join(random.choices("ABCDEFGIJMNPRSTW", k=random.randint(3, 4))) for _ in range(300)]
    seen: set[str] = set()
    while len(seen) < count:
        partner, level = random.choice(PARTNERS).removeprefix("the "), random.choice(LEVELS)
        place, acronym = random.choice(towns), random.choice(acronyms)
        field, kind = random.choice(FIELDS).title(), random.choice(KINDS).title()
        number, year = ordinal(random.randint(1, 40)), random.randint(1980, 2030)
        name = random.choice(
            (
                f"{number} {acronym} {level}",
                f"{acronym} {field} {kind} {year}",
                f"{number} ASEAN-{partner} {acronym}",
                f"{place} {field} Declaration",
                f"{place} {level} {year}",
                f"{acronym} {place} {kind}",
                f"{number} {field} {kind} {level}",
                f"ASEAN-{partner} {field} Plan {year}",
                f"{place} {acronym} {year}",
            )
        )
        if name not in seen:
            seen.add(name)
            yield name


def hurried(name: str, random: Random) -> str:
    """A name with two slips, and sometimes a word dropped or two joined, or the words in another order."""
    words = normalise(name)
    if random.random() < 0.15 and len(words) > 3:
        at = random.randrange(len(words))
        words = (*words[:at], *words[at + 1 :])
    if random.random() < 0.1:
        words = tuple(random.sample(words, len(words)))
    words = slipped(words, random)
    if random.random() < 0.1:
        words = joined(words, random)
    return " ".join(words)


def slipped(words: Sequence[str], random: Random) -> tuple[str, ...]:
    """The words with two slips: both in one word of three to seven letters, or each by its length."""
    typed = list(words)
    short = [at for at, word in enumerate(typed) if 3 <= len(word) <= 7 and not word[0].isdigit()]
    one = random.choice(short) if short and random.random() < 0.6 else None
    for _ in range(_SLIPS):
        weights = [len(word) * (_DIGITS if word[0].isdigit() else 1.0) for word in typed]
        at = random.choices(range(len(typed)), weights)[0] if one is None else one
        if len(typed[at]) > 1:
            typed[at] = _slip(typed[at], random)
    return tuple(typed)


def _slip(word: str, random: Random) -> str:
    """A slip of the fingers, or any letter more or other."""
    if random.random() < 0.7:
        return typo(word, random)
    at = random.randrange(len(word))
    return word[:at] + random.choice(string.ascii_lowercase) + word[at + random.randrange(2) :]


def measured(size: int, count: int, seed: int) -> Slipped:
    """How often the matcher finds the name meant among so many."""
    known = list(names(size))
    matcher = Matcher(Name(name, Ref(Kind.MEETING, str(at))) for at, name in enumerate(known))
    random = Random(seed)
    first = twenty = wrong = 0
    times = []
    matcher.find(hurried(known[0], random))
    for _ in range(count):
        meant = random.randrange(size)
        typed = hurried(known[meant], random)
        begun = time.thread_time()
        match = matcher.find(typed, limit=_TWENTY)
        times.append(time.thread_time() - begun)
        refs = [hit.ref.id for hit in match.hits]
        right = refs[:1] == [str(meant)]
        first += right
        twenty += str(meant) in refs
        wrong += not right and match.verdict in (Verdict.EXACT, Verdict.CLEAR)
    return Slipped(size, count, first / count, twenty / count, wrong / count, median(times) * 1e3)
