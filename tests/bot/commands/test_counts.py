from __future__ import annotations

from bot.commands.counts import count
from store.dates import PartialDate
from store.kinds import Level, PartnerKind, PartnerStatus
from store.records import Meeting, Partner, Record, Topic

LONG = Partner("long", "An organisation " * 8, PartnerKind.COUNTRY, PartnerStatus.OTHER, "", ())


def meeting(number: int, year: int, *partners: str) -> Meeting:
    return Meeting(f"m{number}", "M", "s", Level.SUMMIT, PartialDate(year), "", (), partners)


def test_records_are_counted_three_ways() -> None:
    """By kind, meetings by decade and by partner, the most first, long names cut to 80 columns."""
    records: list[Record] = [
        LONG,
        Topic("t", "T"),
        meeting(1, 1999, "long"),
        meeting(2, 2000, "long", "gone"),
        meeting(3, 2009),
    ]
    lines = [line for line in count(records) if line]
    assert [line.split() for line in lines if line.split()[1] not in ("0", "organisation")] == [
        ["Kind", "Records"],
        ["partner", "1"],
        ["meeting", "3"],
        ["topic", "1"],
        ["Decade", "Meetings"],
        ["1990s", "1"],
        ["2000s", "2"],
        ["Partner", "Meetings"],
        ["gone", "1"],
    ]
    cut = lines[-2]
    assert (len(cut), cut[-11:]) == (80, f"…{2:>10}")
