"""What people reported as wrong, and what was decided about it: the audit trail of changes by people."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Column, Integer
from sqlmodel import Field

from store.tables.columns import Moment, Table, choice


class ReportState(StrEnum):
    """What became of a report: *accepted* changed a record, *settled* was dealt with by hand."""

    OPEN = "open"
    ACCEPTED = "accepted"
    SETTLED = "settled"
    REJECTED = "rejected"


def _number(*, nullable: bool = False) -> Column[int]:
    return Column(BigInteger, nullable=nullable)


class CorrectionRow(Table, table=True):
    """The report of ``person`` in ``chat`` (``thread``: a topic of it) in answer to ``message``: numbers.

    It is about a ``field`` of a record, whose value ``before`` shall be ``after`` by ``source``; or without a
    record about how a question was read, whose ``words`` are kept only where the asker agreed.
    """

    __tablename__ = "correction"

    key: int | None = Field(default=None, sa_column=Column(Integer, primary_key=True))
    at: datetime = Field(sa_column=Column(Moment(), nullable=False, index=True))
    person: int = Field(sa_column=_number())
    chat: int = Field(sa_column=_number())
    thread: int | None = Field(default=None, sa_column=_number(nullable=True))
    message: int | None = Field(default=None, sa_column=_number(nullable=True))
    kind: str | None = None
    record: str | None = None
    field: str | None = None
    before: str | None = None
    after: str | None = None
    source: str | None = None
    words: str | None = None
    state: ReportState = choice(ReportState, "report_state")
    decided_by: int | None = Field(default=None, sa_column=_number(nullable=True))
    decided_at: datetime | None = Field(default=None, sa_column=Column(Moment(), nullable=True))
