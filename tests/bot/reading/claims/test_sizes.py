"""Claims of length."""

from __future__ import annotations

import pytest

from bot.reading.claims.sizes import lasting, sizes
from store.kinds import Kind, Ref
from tests.bot.reading.planted import said, scene


def claimed(text: str, id_: str, kind: Kind = Kind.MEETING) -> list[tuple[str, bool | None]]:
    read = said(text)
    return [
        (" ".join(map(read.text.form, range(one.offer.start, one.offer.end))), one.holds)
        for one in sizes(read, Ref(kind, id_), scene())
    ]


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        ("did the 3rd ASEAN-UK SOM run three days", "uk-som-3", [("3 days", True)]),
        ("did the 3rd ASEAN-UK SOM run two days", "uk-som-3", [("2 days", False)]),
        ("did the 3rd ASEAN-UK SOM last more than two days", "uk-som-3", [("more than 2 days", True)]),
        ("did the 3rd ASEAN-UK SOM last more than three days", "uk-som-3", [("more than 3 days", False)]),
        ("did the 3rd ASEAN-UK SOM last at least three days", "uk-som-3", [("at least 3 days", True)]),
        ("did the 3rd ASEAN-UK SOM last less than three days", "uk-som-3", [("less than 3 days", False)]),
        ("was the 3rd ASEAN-UK SOM a three-day meeting", "uk-som-3", [("3 day", True)]),
        ("did the 3rd ASEAN-UK SOM run over three days", "uk-som-3", [("3 days", True)]),
        ("did the 3rd ASEAN-UK SOM spread over three days", "uk-som-3", [("3 days", True)]),
        ("was the 1st ASEAN-UK SOM a one-day meeting", "uk-som-1", [("one day", True)]),
        ("did the 3rd ASEAN-UK SOM last three years", "uk-som-3", []),
        ("was the 3rd ASEAN-UK SOM held in the last two days", "uk-som-3", []),
        ("did the 3rd ASEAN-UK SOM last days", "uk-som-3", []),
        ("did the 3rd ASEAN-UK SOM last two days", "uk-som-3", [("2 days", False)]),
    ],
)
def test_so_many_days_of_a_meeting_are_counted(text: str, id_: str, expected: object) -> None:
    """With both ends; more, at least, exactly."""
    assert claimed(text, id_) == expected


@pytest.mark.parametrize(
    ("text", "id_", "expected"),
    [
        ("does the ASEAN-UK Plan of Action run for five years", "uk-plan", [("5 years", True)]),
        ("does the ASEAN-UK Plan of Action run for four years", "uk-plan", [("4 years", False)]),
        ("does the ASEAN-UK Plan of Action run for five days", "uk-plan", []),
        ("is the Master Plan on Harbours 2025 a ten-year plan", "ports-2025", [("10 year", True)]),
        ("does the Harbour Fund run for five years", "port-fund", [("5 years", None)]),
    ],
)
def test_so_many_years_of_a_programme_are_counted(text: str, id_: str, expected: object) -> None:
    """The first and the last of them, too."""
    assert claimed(text, id_, Kind.PROGRAMME) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("did it last two days", ["2"]),
        ("did the SOM last two days", ["2"]),
        ("in the last two days", []),
        ("was it held the last two days", []),
        ("last two days", []),
    ],
)
def test_what_lasts_so_long_is_no_time(text: str, expected: object) -> None:
    """'Last' is a verb there; behind an article or 'in' it picks."""
    assert [said(text).text.form(at) for at in sorted(lasting(said(text).text))] == expected
