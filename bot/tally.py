"""Counts what becomes of questions: kinds of outcomes, reasons, records; no texts and no persons."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.answer.answer import Answer, Guide, Refusal, Silence, outcome
from bot.behind import Behind
from bot.corrections.shown import main_ref
from store import tallies
from store.database import noting, reading
from store.reachable import Reachable
from store.tallies import Count

OUTCOME, ANSWER, REFUSAL, RECORD = "outcome", "answer", "refusal", "record"
MOST = 10
"""So many names of a sort are told."""
_PENDING = 5_000
BATCH_SECONDS = 10.0
"""Between two writes of counts, of which a killed process may lose as many: who asks for them has all."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted since a day, by sort, the most first."""

    since: date | None
    sorts: Mapping[str, Sequence[tuple[str, int]]]


class Tally:
    """Counts in this process, and adds the counts to the database behind the answers."""

    def __init__(self, engine: AsyncEngine, reachable: Reachable | None = None) -> None:
        self._engine = engine
        self._counted: Counter[Count] = Counter()
        self._writing = asyncio.Lock()
        reachable = Reachable() if reachable is None else reachable
        self._behind = Behind("counts", reachable, _nothing, self._write, BATCH_SECONDS)

    def count(self, answer: Answer) -> None:
        """One more question came to this."""
        if isinstance(answer, Guide | Silence):
            return
        today = datetime.now(UTC).date()
        self._add(today, OUTCOME, outcome(answer).value)
        if isinstance(answer, Refusal):
            self._add(today, REFUSAL, answer.reason.value)
        else:
            self._add(today, ANSWER, type(answer).__name__.casefold())
            if ref := main_ref(answer):
                self._add(today, RECORD, f"{ref.kind}:{ref.id}")
        self._behind.changed()

    async def counts(self) -> Counts:
        """All that was counted. Raises DatabaseUnavailableError."""
        await self._write()
        async with reading(self._engine) as connection:
            told = (OUTCOME, ANSWER, REFUSAL, RECORD)
            sorts = {sort: await tallies.totals(connection, sort, MOST) for sort in told}
            return Counts(await tallies.first_day(connection), sorts)

    async def open(self, seconds: float = 5.0) -> None:
        await self._behind.open(seconds)

    async def close(self, seconds: float = 1.0) -> None:
        """Write what is left, if the database takes it in time."""
        await self._behind.close(seconds)

    def _add(self, day: date, sort: str, name: str) -> None:
        key = Count(day, sort, name)
        if key in self._counted or len(self._counted) < _PENDING:
            self._counted[key] += 1

    async def _write(self) -> None:
        async with self._writing:
            counted, self._counted = self._counted, Counter()
            if not counted:
                return
            try:
                async with noting(self._engine) as connection:
                    await tallies.add(connection, counted)
            except BaseException:
                self._counted.update(counted)
                raise


async def _nothing() -> None:
    """There is nothing to read."""
