"""What written queries come to over a small catalogue: a line each of ``values.tsv``, query and value.

``python -m tests.store.query.test_values`` writes the values of now; read through those that differ.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import pytest

from store.catalogue import Catalogue
from store.content import Content
from store.query.engine import Engine
from store.query.written import read, write
from tests.bot.reading.world import RECORDS

FILE = Path(__file__).with_name("values.tsv")
LINES = [tuple(line.split("\t")) for line in FILE.read_text("utf-8").splitlines()]


@cache
def engine() -> Engine:
    catalogue = Catalogue(RECORDS)
    return Engine(catalogue, Content(catalogue))


def came(query: str) -> str:
    """The value of a query in words: each field that holds something."""
    return _told(engine().evaluate(read(query)))


def _told(value: object) -> str:
    if is_dataclass(value) and type(value).__name__ not in ("PartialDate", "Item"):
        held = ((one.name, getattr(value, one.name)) for one in fields(value))
        rows = [f"{name} {_told(row)}" for name, row in held if row not in ((), None, "")]
        return f"{type(value).__name__}({'; '.join(rows)})"
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return f"[{', '.join(map(_told, value))}]"
    if hasattr(value, "_fields"):
        return str(value.id) if hasattr(value, "id") else str(tuple(value))  # type: ignore[arg-type] # named
    return _item(value) if type(value).__name__ == "Item" else str(value)


def _item(value: object) -> str:
    names: Iterable[str] = getattr(value, "__dataclass_fields__", ())
    return f"item {' '.join(str(getattr(value, name)) for name in names)[:80]}"


@pytest.mark.parametrize(("query", "value"), LINES)
def test_a_query_has_one_value(query: str, value: str) -> None:
    """And is written as it was read."""
    assert came(query) == value
    assert write(read(query)) == query


if __name__ == "__main__":
    FILE.write_text("".join(f"{line[0]}\t{came(line[0])}\n" for line in LINES), encoding="utf-8")
