"""How many records there are of each sort, as tables of at most 80 columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from store.kinds import Kind
from store.records import Meeting, Partner, Record

WIDTH = 80
_NUMBER = 8


def count(records: Iterable[Record]) -> list[str]:
    """Lines with the records by kind, and the meetings by decade and by partner, the most first."""
    records = list(records)
    kinds = Counter(record.kind_ for record in records)
    meetings = [record for record in records if isinstance(record, Meeting)]
    names = {record.id: record.name for record in records if isinstance(record, Partner)}
    decades = Counter(f"{meeting.date.year // 10}0s" for meeting in meetings)
    partners = Counter(names.get(partner, partner) for meeting in meetings for partner in meeting.partners)
    return [
        *_table("Kind", "Records", {kind: kinds[kind] for kind in Kind}),
        "",
        *_table("Decade", "Meetings", dict(sorted(decades.items()))),
        "",
        *_table("Partner", "Meetings", dict(sorted(partners.items(), key=lambda one: (-one[1], one[0])))),
    ]


def _table(what: str, counted: str, numbers: Mapping[str, int]) -> list[str]:
    rows = [(what, counted), *((name, f"{number:,}") for name, number in numbers.items())]
    width = min(max(len(name) for name, _ in rows), WIDTH - _NUMBER - 2)
    return [
        f"{name if len(name) <= width else name[: width - 1] + '…':{width}}  {number:>{_NUMBER}}"
        for name, number in rows
    ]
