"""Reports filed and decided: limits, the trail, and the change of a record that an accepted one makes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncEngine

from bot.corrections import texts
from store import corrections
from store.amending import SIMPLE, amended, told
from store.catalogue import Catalogue
from store.corrections import Report
from store.database import noting, reading
from store.importing import import_records
from store.merging import ImportRefusedError
from store.records import Source
from store.tables.correction import ReportState

A_DAY = 10
"""So many reports of one person are taken within a day."""
DAY = timedelta(days=1)


class Outcome(StrEnum):
    """What came of a maintainer's decision."""

    ACCEPTED = "accepted"
    SETTLED = "settled"
    REJECTED = "rejected"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Decided:
    """``why`` says what is in the way of a decision that failed."""

    outcome: Outcome
    report: Report
    why: str = ""


class Reports:
    """Reports over the catalogue of one database; ``catalogue`` gives its newest revision."""

    def __init__(self, engine: AsyncEngine, catalogue: Callable[[], Catalogue]) -> None:
        self._engine = engine
        self._catalogue = catalogue

    async def may_report(self, person: int) -> bool:
        """Whether somebody has reported less than is taken in a day. Raises DatabaseUnavailableError."""
        async with reading(self._engine) as connection:
            return await corrections.count(connection, person, datetime.now(UTC) - DAY) < A_DAY

    async def file(self, report: Report) -> Report | None:
        """Keep a report; None where its person has reported enough. Raises DatabaseUnavailableError."""
        async with noting(self._engine) as connection:
            if await corrections.count(connection, report.person, report.at - DAY) >= A_DAY:
                return None
            return replace(report, key=await corrections.file(connection, report))

    async def consent(self, key: int, person: int, words: str) -> bool:
        """Keep the words of the asker's own question. Raises DatabaseUnavailableError."""
        async with noting(self._engine) as connection:
            return await corrections.consent(connection, key, person, words)

    async def forget(self, person: int) -> None:
        """Keep no more who reported what. Raises DatabaseUnavailableError."""
        async with noting(self._engine) as connection:
            await corrections.forget(connection, person)

    async def find(self, key: int) -> Report | None:
        """The report of a number. Raises DatabaseUnavailableError."""
        async with reading(self._engine) as connection:
            return await corrections.find(connection, key)

    async def decide(self, key: int, by: int, *, accept: bool) -> Decided | None:
        """Accept or reject an open report; None where there is none. Raises DatabaseUnavailableError.

        One that names a simple field's new value changes the record, as an import does.
        """
        report = await self.find(key)
        if report is None or report.state is not ReportState.OPEN:
            return None
        if not accept:
            return await self._settle(report, ReportState.REJECTED, Outcome.REJECTED, by)
        if report.ref is None or not report.after or report.field not in SIMPLE[report.ref.kind]:
            return await self._settle(report, ReportState.SETTLED, Outcome.SETTLED, by)
        return await self._change(report, by)

    async def change(self, report: Report, by: int) -> Decided:
        """Change a record as a maintainer says, with its trail. Raises DatabaseUnavailableError."""
        async with noting(self._engine) as connection:
            filed = replace(report, key=await corrections.file(connection, report))
        done = await self._change(filed, by) or Decided(Outcome.FAILED, filed, str(texts.DECIDED))
        if done.outcome is Outcome.FAILED:
            await self._settle(filed, ReportState.REJECTED, Outcome.REJECTED, by)
        return done

    async def _settle(self, report: Report, state: ReportState, outcome: Outcome, by: int) -> Decided | None:
        async with noting(self._engine) as connection:
            done = await corrections.decide(connection, report.key, state, by, datetime.now(UTC))
        return Decided(outcome, report) if done else None

    async def _change(self, report: Report, by: int) -> Decided | None:
        """Change the record, then note it; a decision that cannot be carried out is taken back."""
        record = self._catalogue().get(report.ref) if report.ref else None
        if record is None:
            return Decided(Outcome.FAILED, report, str(texts.GONE))
        if (now := told(record, report.field)) != report.before:
            return Decided(Outcome.FAILED, report, texts.CHANGED_SINCE.format(now=now))
        source = Source(report.source, report.source) if report.source else None
        try:
            changed = amended(record, report.field, report.after, source)
        except ValueError as error:
            return Decided(Outcome.FAILED, report, texts.REFUSED.format(reason=f"{error}."))
        decided = await self._settle(report, ReportState.ACCEPTED, Outcome.ACCEPTED, by)
        if decided is None:
            return None
        try:
            await import_records(self._engine, [changed])
        except BaseException as error:
            async with noting(self._engine) as connection:
                await corrections.reopen(connection, report.key)
            if isinstance(error, ImportRefusedError):
                return Decided(Outcome.FAILED, report, texts.REFUSED.format(reason=error.faults[0]))
            raise
        return decided
