"""Double titles: a record of two meetings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store.dates import PartialDate
from store.kinds import Kind, Level
from store.matching.match import Verdict
from store.ordinals import held, ordinals
from store.records import Meeting
from tests.bench.catalogue import Names

MEETING = Meeting("m", "Talks", "talks", Level.SUMMIT, PartialDate(2024), "They met.", ())


@pytest.mark.parametrize(
    ("title", "ordinal", "expected"),
    [
        ("44th and 45th ASEAN Summits", None, (44, 45)),
        ("44th and 45th ASEAN Summits", 44, (44, 45)),
        ("44th and 45th ASEAN Summits", 45, (45, 44)),
        ("12th ASEAN Summit", 12, (12,)),
        ("ASEAN Summit for the 30th Anniversary", None, ()),
        ("3rd Summit on the 4th Anniversary", 7, (7,)),
        ("Talks", None, ()),
        ("1st and 2nd Talks after the 3rd Flood", None, (1, 2)),
        ("1st and 2nd Talks after the 3rd Flood", 3, (3,)),
    ],
)
def test_the_ordinals_of_a_title(title: str, ordinal: int | None, expected: tuple[int, ...]) -> None:
    """Two that follow one another are both of the record; the ordinal that it bears comes first."""
    assert ordinals(replace(MEETING, title=title, ordinal=ordinal)) == expected


def test_a_double_title_counts_twice() -> None:
    """Of three records one is of two meetings: four were held."""
    double = replace(MEETING, title="1st and 2nd Talks")
    assert held([MEETING, double, replace(MEETING, ordinal=3)]) == 4
    assert held([]) == 0


def test_each_ordinal_finds_the_record() -> None:
    """'38th ASEAN Summit' and '39th ASEAN Summit' are one record, for certain; so is every other."""
    names = Names()
    doubles = [one for one in names.catalogue.meetings.values() if len(ordinals(one)) > 1]
    assert len(doubles) >= 4
    for meeting in doubles:
        series = names.catalogue.series[meeting.series].name
        for number in ordinals(meeting):
            match = names.matcher.find(f"{number} {series}", {Kind.MEETING})
            assert match.verdict in (Verdict.EXACT, Verdict.CLEAR), (number, series)
            assert match.hits[0].ref.id == meeting.id
