"""Reading all rows."""

from __future__ import annotations

from store.fetching import QUERIES
from store.tables import Table, TurnRow, UpdateRow


def test_every_table_is_read() -> None:
    """A table added to the models is not forgotten when the catalogue is read; only talk is no part of it."""
    assert sorted([*QUERIES, TurnRow.__tablename__, UpdateRow.__tablename__]) == sorted(Table.metadata.tables)
