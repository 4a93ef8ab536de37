"""The rows of a record of the small catalogue, told in words."""

from __future__ import annotations

from store.kept import Origin
from store.kinds import Kind, Ref
from store.rows.record import rows_of
from tests.store.catalogues import small


class Key(int):
    """A key that says whose it is."""

    name: str

    @classmethod
    def of(cls, name: str) -> Key:
        made = cls(0)
        made.name = name
        return made

    def __str__(self) -> str:
        return self.name


def rows(kind: Kind, id_: str) -> list[list[str]]:
    """The table of each row and what it holds, links by what they lead to; what every record has aside."""
    record = next(one for one in small() if (one.kind_, one.id) == (kind, id_))
    made = rows_of(record, Origin.ADDED, _key, lambda source: Key.of(source.title))
    common = ("record", "alias", "citation")
    return [
        [str(table.__tablename__), *_held(row)] for table, row in made if table.__tablename__ not in common
    ]


def _key(ref: Ref) -> Key:
    return Key.of(ref.id)


def _held(row: dict[str, object]) -> list[str]:
    return [f"{name} {value}" for name, value in row.items() if value is not None]
