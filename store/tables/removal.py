"""Which packaged records people removed, so that no upgrade brings them back."""

from __future__ import annotations

from sqlmodel import Field

from store.tables.columns import Table


class RemovalRow(Table, table=True):
    """The record of a kind and id."""

    __tablename__ = "removal"

    kind: str = Field(primary_key=True)
    record: str = Field(primary_key=True)
