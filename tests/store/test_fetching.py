"""Reading all rows."""

from __future__ import annotations

from store.fetching import QUERIES
from store.tables import (
    CorrectionRow,
    FollowRow,
    PreferencesRow,
    Table,
    ToldRow,
    TurnRow,
    UpdateRow,
    VersionRow,
)

_APART = (CorrectionRow, FollowRow, PreferencesRow, ToldRow, TurnRow, UpdateRow, VersionRow)


def test_every_table_is_read() -> None:
    """A table added to the models is not forgotten when the catalogue is read; only talk is no part of it."""
    tables = [str(row.__tablename__) for row in _APART]
    assert sorted([*QUERIES, *tables]) == sorted(Table.metadata.tables)
