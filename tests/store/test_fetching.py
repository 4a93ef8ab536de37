"""Reading all rows."""

from __future__ import annotations

from store.fetching import QUERIES
from store.tables import Table


def test_every_table_is_read() -> None:
    """A table that is added to the models is not forgotten when the catalogue is read."""
    assert sorted(QUERIES) == sorted(Table.metadata.tables)
