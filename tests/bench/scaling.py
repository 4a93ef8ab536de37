"""How the matcher and other engines do as names grow in number: the right record first, time, memory."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median

from tests.bench import engines
from tests.bench.generated import names, typed

SIZES = (1_000, 10_000, 100_000, 1_000_000)
RIGHT = (0.99, 0.96, 0.92, 0.85)
TIMES = (0.4, 0.6, 1.6, 7.0)
MEGABYTES = 300

# An engine that looks at every name is asked less often, the more names there are.
_ENGINES: dict[str, tuple[Callable[[Sequence[str]], engines.First], float]] = {
    "Notulis": (engines.notulis, 0),
    "tantivy 3-grams, idf rerank": (engines.tantivy, 0),
    "rapidfuzz token_set_ratio": (engines.token_set_ratio, 1e7),
    "rapidfuzz WRatio": (engines.w_ratio, 1e7),
}


_IN_TURN = 50


@dataclass(frozen=True, slots=True)
class Result:
    """What an engine did with so many names: its share of right records, its median query in milliseconds.

    ``times``: how often ``token_set_ratio`` looks through 1,000 names in that time, asked in turn,
    since the machine changes its speed.
    """

    engine: str
    size: int
    queries: int
    right: float
    milliseconds: float
    times: float


def results(sizes: Sequence[int], count: int, seed: int) -> Iterator[Result]:
    """Every engine at every size, on the same queries; times are those of the processor."""
    unit = engines.token_set_ratio(list(names(1_000)))
    for size in sizes:
        known = list(names(size))
        random = Random(seed)
        queries = [(at, typed(known[at], random)) for at in (random.randrange(size) for _ in range(count))]
        for engine, (build, budget) in _ENGINES.items():
            asked = queries[: max(50, int(budget / size))] if budget else queries
            first = build(known)
            first(queries[-1][1])
            own: list[float] = []
            beside: list[float] = []
            right = 0
            for at in range(0, len(asked), _IN_TURN):
                some = asked[at : at + _IN_TURN]
                right += sum(_timed(first, query, own) == meant for meant, query in some)
                for _, query in some:
                    _timed(unit, query, beside)
            shown = median(own)
            yield Result(engine, size, len(asked), right / len(asked), shown * 1e3, shown / median(beside))
            del first
            gc.collect()


def _timed(first: engines.First, query: str, times: list[float]) -> int | None:
    begun = time.thread_time()
    found = first(query)
    times.append(time.thread_time() - begun)
    return found


def megabytes(size: int) -> float:
    """What the matcher's index of so many names takes of a fresh process's memory."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.memory", str(size)], check=True, capture_output=True, text=True
    )
    return float(done.stdout)
