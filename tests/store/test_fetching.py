"""Reading all rows."""

from __future__ import annotations

from store.fetching import QUERIES
from store.tables import (
    CorrectionRow,
    FollowRow,
    PreferencesRow,
    RemovalRow,
    Table,
    TallyRow,
    ToldRow,
    TurnRow,
    UpdateRow,
    VersionRow,
)

_APART = (
    CorrectionRow,
    FollowRow,
    PreferencesRow,
    RemovalRow,
    TallyRow,
    ToldRow,
    TurnRow,
    UpdateRow,
    VersionRow,
)


def test_every_table_is_read() -> None:
    """A table added to the models is not forgotten when records are read; what is none stands apart."""
    tables = [str(row.__tablename__) for row in _APART]
    assert sorted([*QUERIES, *tables]) == sorted(Table.metadata.tables)
