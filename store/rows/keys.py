"""The rows that a record becomes, and the keys in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from store.kinds import Kind, Ref
from store.records import Record, Source
from store.tables import Table

Row = tuple[type[Table], dict[str, Any]]
KeyOf = Callable[[Ref], int]
SourceKeyOf = Callable[[Source], int]


class Keys:
    """The keys of what a record links to, and of those of its sources that are cited inside it."""

    def __init__(self, record: Record, key_of: KeyOf, source_key_of: SourceKeyOf) -> None:
        self.of = key_of
        self._sources = {one.url: one for one in reversed(getattr(record, "sources", ()))}
        self._source_key_of = source_key_of

    def link(self, kind: Kind, found: str | None) -> int | None:
        """The key of the record of that kind and id; None for none."""
        return None if found is None else self.of(Ref(kind, found))

    def source(self, url: str | None) -> int | None:
        """The key of the record's source of that address; None where it has no such source."""
        source = self._sources.get(url or "")
        return self._source_key_of(source) if source else None


def listed(table: type[Table], owner: str, key: int, rows: Iterable[dict[str, Any]]) -> Iterator[Row]:
    """The rows of a list, each with its place."""
    for position, row in enumerate(rows):
        yield table, {owner: key, "position": position, **row}


def linked(
    table: type[Table], key: int, owner: Kind, kind: Kind, ids: Iterable[str], keys: Keys
) -> Iterator[Row]:
    """A row for each record that a record of the kind ``owner`` is linked to."""
    rows = ({f"{kind}_key": keys.of(Ref(kind, found))} for found in ids)
    yield from listed(table, f"{owner}_key", key, rows)
