"""How often what became of questions: numbers a day, no texts and no persons."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field

from store.tables.columns import Table


class TallyRow(Table, table=True):
    """How many ``times`` what has a ``name`` of a ``sort`` ('outcome', 'record') came on a ``day``."""

    __tablename__ = "tally"

    day: date = Field(primary_key=True)
    sort: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    times: int
