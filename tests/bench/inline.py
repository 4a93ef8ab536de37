"""``python -m tests.bench.inline``: what an inline query costs beside the matcher on the same words.

The texts are names of the catalogue, broken off anywhere as they are when somebody is still typing, some with
a slip; each is looked up as if its words came for the first time. Counted is the processor time of this
process: of ``Matcher.find``, of the search of an inline query, and of building what is offered.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median

from bot.desk import Desk
from bot.handlers.inline import Counter
from bot.inline.offering import Offering, asks
from bot.service import Service
from store.catalogue import Catalogue
from store.matching.matcher import Matcher
from tests.bench.report import RESULTS, measured_on
from tests.questions.score import TODAY, packaged_desk

MOST = 1.3
"""At most so many times the matcher's time is asked for, beside building what is offered."""
_TEXTS, _ROUNDS = 600, 7


def texts(desk: Desk) -> list[str]:
    """What is typed: beginnings of names, a fifth of them with two letters swapped."""
    random = Random(11)
    names = [record.name for record in desk.catalogue if len(record.name) > 3]
    found = []
    for name in random.sample(names, _TEXTS):
        typed = name[: random.randint(3, min(len(name), 60))].strip()
        if random.random() < 0.2 and len(typed) > 5:
            at = random.randrange(2, len(typed) - 1)
            typed = typed[: at - 1] + typed[at] + typed[at - 1] + typed[at + 1 :]
        found.append(typed)
    return found


@dataclass(frozen=True)
class _Shelf:
    """A shelf that is its own library."""

    catalogue: Catalogue
    matcher: Matcher

    @property
    def shelf(self) -> _Shelf:
        return self


async def measured() -> tuple[float, float, float, float]:
    """Microseconds a text of the matcher, the search and the whole, and the median ratio of the first two."""
    packaged = packaged_desk()
    service = Service(_Shelf(packaged.catalogue, packaged.matcher), today=lambda: TODAY)
    desk = await service.ready()
    offering = Offering(desk, TODAY)
    typed = [text for text in texts(desk) if not asks(offering.match(text))]

    def fresh(search: Callable[[str], object]) -> float:
        return _timed(search, typed, desk.matcher.forget)

    rounds = []
    for _ in range(_ROUNDS):
        whole = await _whole(service, typed)
        rounds.append((fresh(desk.matcher.find), fresh(_search(offering)), whole))
    matcher, search, whole = (median(column) * 1e6 for column in zip(*rounds, strict=True))
    return matcher, search, whole, median(own / of for of, own, _ in rounds)


def _search(offering: Offering) -> Callable[[str], object]:
    return lambda text: asks(offering.match(text))


def _timed(work: Callable[[str], object], typed: Sequence[str], before: Callable[[], None]) -> float:
    """Processor seconds a text."""
    gc.collect()
    spent = 0.0
    for text in typed:
        before()
        begun = time.process_time()
        work(text)
        spent += time.process_time() - begun
    return spent / len(typed)


async def _whole(service: Service, typed: Sequence[str]) -> float:
    gc.collect()
    counter = Counter(service)
    spent = 0.0
    for text in typed:
        service.desk.matcher.forget()
        begun = time.process_time()
        await counter.offer(text)
        spent += time.process_time() - begun
    return spent / len(typed)


def main() -> None:
    matcher, search, whole, ratio = asyncio.run(measured())
    text = "\n".join(
        (
            "| inline query | processor time |",
            "|---|---|",
            f"| the matcher alone (`Matcher.find`) | {matcher:,.0f} µs |",
            f"| the search of an inline query | {search:,.0f} µs, {ratio:.2f} times ({MOST:g}) |",
            f"| building what is offered | {whole - search:,.0f} µs |",
            "",
            measured_on(),
        )
    )
    print(text)
    (RESULTS / "inline.md").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
