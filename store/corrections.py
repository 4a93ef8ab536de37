"""Reports of what is wrong, in the database: filed by people, decided by maintainers, kept as a trail.

Each function works within the caller's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import col

from store.kinds import Kind, Ref
from store.tables.correction import CorrectionRow, ReportState

_FIELDS = (
    *("key", "at", "person", "chat", "thread", "message", "kind", "record", "field", "before", "after"),
    *("source", "words", "state", "decided_by", "decided_at"),
)


@dataclass(frozen=True, slots=True)
class Report:
    """What ``person`` reported ``at`` a moment that bears its zone, as ``CorrectionRow`` keeps it.

    ``ref`` is the record that it is about, None where a question was misread.
    """

    person: int
    chat: int
    at: datetime
    ref: Ref | None = None
    field: str = ""
    before: str = ""
    after: str = ""
    source: str = ""
    words: str = ""
    thread: int | None = None
    message: int | None = None
    key: int = 0
    state: ReportState = ReportState.OPEN
    decided_by: int | None = None
    decided_at: datetime | None = None


async def file(connection: AsyncConnection, report: Report) -> int:
    """Keep a report; gives its number."""
    values = {
        name: getattr(report, name) or None
        for name in ("field", "before", "after", "source", "words", "thread", "message")
    }
    of = {"kind": report.ref.kind.value, "record": report.ref.id} if report.ref else {}
    made = insert(CorrectionRow).values(
        at=report.at, person=report.person, chat=report.chat, state=report.state, **values, **of
    )
    result = await connection.execute(made.returning(col(CorrectionRow.key)))
    return int(result.scalar_one() or 0)


async def find(connection: AsyncConnection, key: int) -> Report | None:
    """The report of a number."""
    chosen = select(*(col(getattr(CorrectionRow, name)) for name in _FIELDS)).where(
        col(CorrectionRow.key) == key
    )
    row = (await connection.execute(chosen)).mappings().first()
    if row is None:
        return None
    kept: dict[str, Any] = {name: row[name] or "" for name in ("field", "before", "after", "source", "words")}
    kept |= {
        name: row[name]
        for name in ("person", "chat", "at", "thread", "message", "key", "state", "decided_by", "decided_at")
    }
    return Report(ref=Ref(Kind(row["kind"]), row["record"]) if row["kind"] else None, **kept)


async def count(connection: AsyncConnection, person: int, since: datetime) -> int:
    """How much somebody reported since a moment."""
    counted = select(func.count()).where(col(CorrectionRow.person) == person, col(CorrectionRow.at) >= since)
    return int((await connection.execute(counted)).scalar_one())


async def consent(connection: AsyncConnection, key: int, person: int, words: str) -> bool:
    """Keep the words of a question with the report of whoever asked it; False for anybody else's report."""
    own = (col(CorrectionRow.key) == key, col(CorrectionRow.person) == person)
    changed = update(CorrectionRow).where(*own).values(words=words).returning(col(CorrectionRow.key))
    return (await connection.execute(changed)).scalar() is not None


async def forget(connection: AsyncConnection, person: int) -> None:
    """Keep what somebody reported and what was decided, but not who it was, where, or in which words."""
    nobody = {"person": 0, "chat": 0, "thread": None, "message": None, "words": None}
    own = col(CorrectionRow.person) == person
    await connection.execute(update(CorrectionRow).where(own).values(**nobody))


async def decide(
    connection: AsyncConnection, key: int, state: ReportState, by: int, at: datetime, before: str = ""
) -> bool:
    """Decide an open report; False where it is decided already. ``before`` is what a change found there."""
    values = {"state": state, "decided_by": by, "decided_at": at} | ({"before": before} if before else {})
    open_ = (col(CorrectionRow.key) == key, col(CorrectionRow.state) == ReportState.OPEN)
    changed = update(CorrectionRow).where(*open_).values(**values).returning(col(CorrectionRow.key))
    return (await connection.execute(changed)).scalar() is not None


async def reopen(connection: AsyncConnection, key: int) -> None:
    """Take a decision back that could not be carried out."""
    values = {"state": ReportState.OPEN, "decided_by": None, "decided_at": None}
    await connection.execute(update(CorrectionRow).where(col(CorrectionRow.key) == key).values(**values))
