"""``python -m tests.bench.queries``: what a query over very many meetings costs, and what its indexes do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from random import Random
from statistics import median

from store.catalogue import Catalogue
from store.content import Content
from store.dates import PartialDate
from store.kinds import Level, Mode, PartnerKind, PartnerStatus, PlaceKind
from store.query.condition import All, Condition, Has, Holding, Not, Of, Some, Within
from store.query.engine import Engine
from store.query.query import Select
from store.query.sort import Sort
from store.records import Attendance, Document, Meeting, Partner, Person, Place, Pledge, Record, Series, Topic
from tests.bench.generated import names

SIZE = 100_000
MOST = 5.0
"""The milliseconds that a query may take at that size."""

_SEED = 20261121
_DATED = (date(1967, 8, 8), date(2026, 12, 31))


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds to make the engine and its indexes; median and worst milliseconds of a query with two
    conditions, nothing of which is remembered, and of the set alone; how many it finds in the median."""

    meetings: int
    making: float
    indexing: float
    query: float
    worst: float
    mask: float
    found: float


def records(size: int, seed: int = _SEED) -> Iterator[Record]:
    """Meetings like those of the catalogue, and what they link to."""
    random = Random(seed)
    partners, topics, people = (
        [f"{kind}-{at}" for at in range(40)] for kind in ("partner", "topic", "person")
    )
    cities, series = [f"city-{at}" for at in range(150)], [f"series-{at}" for at in range(200)]
    for id_ in partners:
        yield Partner(id_, id_, PartnerKind.COUNTRY, PartnerStatus.DIALOGUE_PARTNER, "", (), "CA")
    for at, id_ in enumerate(cities):
        yield Place(id_, id_, PlaceKind.CITY, f"country-{at % 11}")
    yield from (Place(f"country-{at}", f"country-{at}", PlaceKind.COUNTRY, None, "ID") for at in range(11))
    yield from (Series(id_, id_, Level.SUMMIT) for id_ in series)
    yield from (Topic(id_, id_) for id_ in topics)
    yield from (Person(id_, id_) for id_ in people)
    for at, title in enumerate(names(size)):
        yield Meeting(
            f"meeting-{at}",
            title,
            series=random.choice(series),
            level=random.choice(list(Level)),
            date=_date(random),
            summary="They met.",
            sources=(),
            partners=tuple(random.sample(partners, random.choice((0, 1, 1, 1, 3)))),
            ordinal=random.choice((None, random.randint(1, 40))),
            places=tuple(random.sample(cities, random.choice((0, 1, 1, 1)))),
            mode=random.choice((None, None, *Mode)),
            attendances=(Attendance(random.choice(people), "Minister", chair=random.random() < 0.3),),
            topics=tuple(random.sample(topics, random.randint(0, 3))),
            documents=(Document("Statement"),) if random.random() < 0.3 else (),
            pledges=(Pledge(random.choice(partners), Decimal(random.randint(1, 99)), "USD"),)
            if random.random() < 0.05
            else (),
        )


def _date(random: Random) -> PartialDate:
    first, last = (day.toordinal() for day in _DATED)
    day = date.fromordinal(random.randint(first, last))
    month = day.month if random.random() < 0.97 else None
    return PartialDate(day.year, month, day.day if month and random.random() < 0.9 else None)


def _since(random: Random) -> Condition:
    return Within("date", date(random.randint(1967, 2020), 1, 1), date(random.randint(2020, 2026), 12, 31))


_CONDITIONS: tuple[Callable[[Random], Condition], ...] = (
    _since,
    lambda random: Within("date", month=random.randint(1, 12)),
    lambda random: Has("partner", (f"partner-{random.randrange(40)}", f"partner-{random.randrange(40)}")),
    lambda random: Not(Has("partner", (f"partner-{random.randrange(40)}",))),
    lambda random: Has("place", (f"country-{random.randrange(11)}",)),
    lambda random: Has("level", (random.choice(list(Level)),)),
    lambda random: Has("topic", (f"topic-{random.randrange(40)}",)),
    lambda random: Holding("ordinal", random.randint(1, 20), random.randint(20, 40)),
    lambda random: Holding("document", random.randint(0, 1), 1),
    lambda random: Some(Sort.PLEDGE, Holding("amount", random.randint(1, 99))),
    lambda random: Some(Sort.ATTENDANCE, All((Has("chaired", ("yes",)), Of(_since(random))))),
)


def cost(size: int = SIZE, count: int = 400, seed: int = _SEED) -> Cost:
    """Queries with any two conditions, taken while nothing is remembered but the indexes."""
    catalogue = Catalogue(records(size, seed))
    content = Content(catalogue)
    begun = time.perf_counter()
    engine = Engine(catalogue, content)
    made = time.perf_counter()
    random = Random(seed)
    for condition in _CONDITIONS:
        engine.mask(condition(random))
    indexed = time.perf_counter()
    queries: list[float] = []
    masks: list[float] = []
    found: list[int] = []
    for one, other in islice(_pairs(random), count):
        query = Select(Sort.MEETING, All((one, other)))
        engine.forget()
        start = time.thread_time()
        engine.mask(query.where)
        masks.append((time.thread_time() - start) * 1e3)
        engine.forget()
        start = time.thread_time()
        things = engine.find(query).things
        queries.append((time.thread_time() - start) * 1e3)
        found.append(len(things))
    times = median(queries), max(queries), median(masks)
    return Cost(size, made - begun, indexed - made, *times, median(found))


def _pairs(random: Random) -> Iterator[tuple[Condition, Condition]]:
    while True:
        one, other = random.sample(_CONDITIONS, 2)
        yield one(random), other(random)


def main() -> None:
    for size in (1_000, SIZE):
        one = cost(size)
        print(
            f"{one.meetings:,} meetings: made in {one.making:.2f} s, indexed in {one.indexing:.2f} s;"
            f" a query {one.query:.3f} ms (worst {one.worst:.1f}), its set {one.mask:.3f} ms,"
            f" {one.found:,.0f} found; at most {MOST} ms"
        )


if __name__ == "__main__":
    main()
