"""What rows each kind of record becomes."""

from __future__ import annotations

from collections import Counter

import pytest

from store.kept import Origin
from store.kinds import Kind, Ref
from store.records import Record, Source
from store.rows.record import KIND_ROWS, rows_of
from store.tables import Table
from tests.store.catalogues import small

ROWS = {
    "som-1": "record meeting alias alias citation citation attendance attendance document "
    "document pledge pledge highlight highlight next_step meeting_partner meeting_partner "
    "meeting_place meeting_topic meeting_topic meeting_programme meeting_body",
    "som": "record series alias",
    "ana": "record person alias",
    "oslo": "record place alias",
    "energy": "record topic alias",
    "trade": "record topic",
}


def keyed(record: Record) -> tuple[list[tuple[type[Table], dict[str, object]]], list[Ref], list[Source]]:
    """Its rows, and the records and sources whose keys were asked for; a key is the number asked so far."""
    refs: list[Ref] = []
    sources: list[Source] = []

    def key_of(ref: Ref) -> int:
        refs.append(ref)
        return len(refs)

    def source_key_of(source: Source) -> int:
        sources.append(source)
        return 100 + len(sources)

    return list(rows_of(record, Origin.ADDED, key_of, source_key_of)), refs, sources


@pytest.mark.parametrize("record", small(), ids=lambda record: f"{record.kind_} {record.id}")
def test_a_record_becomes_its_row_that_of_its_kind_and_its_lists(record: Record) -> None:
    """First what every record has, then the row of its kind; every other name and source has a row."""
    rows, refs, sources = keyed(record)
    assert refs[0] == Ref(record.kind_, record.id)
    (first, common), (second, own) = rows[:2]
    assert str(first.__tablename__) == "record"
    assert common == {
        "key": 1,
        "kind": record.kind_,
        "id": record.id,
        "name": record.name,
        "acronym": getattr(record, "acronym", None),
        "origin": Origin.ADDED,
    }
    assert (second, own["key"]) == (KIND_ROWS[record.kind_], 1)
    names = [row for table, row in rows if str(table.__tablename__) == "alias"]
    assert [(row["position"], row["name"]) for row in names] == list(enumerate(record.aliases))
    cited = [row for table, row in rows if str(table.__tablename__) == "citation"]
    assert len(cited) == len(getattr(record, "sources", ()))
    assert {source.url for source in sources} == {source.url for source in getattr(record, "sources", ())}
    if record.id in ROWS and record.kind_ is not Kind.PARTNER:
        tables = Counter(str(table.__tablename__) for table, _ in rows)
        assert tables == Counter(ROWS[record.id].split())


def test_each_kind_has_a_table() -> None:
    """So that none can be forgotten."""
    assert set(KIND_ROWS) == set(Kind)
    assert len(set(KIND_ROWS.values())) == len(Kind)
