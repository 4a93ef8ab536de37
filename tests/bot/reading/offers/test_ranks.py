"""What place a record has among those of its family."""

from __future__ import annotations

import pytest

from store.kinds import Kind, Ref
from tests.bot.reading.planted import meant
from tests.bot.reading.proposed import said as real
from tests.bot.reading.proposed import scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the second ASEAN-Canada Plan of Action",
            ["ordinal, 2: 2, 1.4 x 1, fits 3 from japan-summit-2", "rank, 2: 2, 1.1 x 1"],
        ),
        (
            "the first plan of action with Canada",
            ["ordinal, 1: 1, 1 x 0.8, fits 3 from japan-summit-1", "rank, 1: 1, 1.1 x 1"],
        ),
        ("the third plan of action with Canada", ["ordinal, 3: 3, 1.4 x 1, fits 1 from uk-som-3"]),
        (
            "the 2nd Canada plan",
            ["ordinal, 2: 2, 1.4 x 1, fits 3 from japan-summit-2", "rank, 2: 2, 1.1 x 1"],
        ),
        (
            "Plan of Action II with Canada",
            ["ordinal, 2: 2, 1.4 x 1, fits 3 from japan-summit-2", "rank, 2: 2, 1.1 x 1"],
        ),
        (
            "phase 2 of the plan with Canada",
            ["ordinal, 2: 2, 1.4 x 1, fits 3 from japan-summit-2", "rank, 2: 2, 1.1 x 1"],
        ),
        ("the second AMM", ["ordinal, 2: 2, 1.4 x 1, fits 3 from japan-summit-2"]),
        ("the latest plan of action with Canada", []),
    ],
)
def test_a_number_is_a_place_in_a_row_of_plans(text: str, expected: object) -> None:
    """Of one kind with the same partners, by their beginnings."""
    assert meant(text, "rank", "namesake", "ordinal") == expected


@pytest.mark.parametrize(
    ("text", "number", "id_"),
    [
        ("the summit with China to mark thirty years of relations", 30, "asean-china-special-summit-2021"),
        ("25 yrs with india, the summit in delhi", 25, "asean-india-commemorative-summit-2018"),
    ],
)
def test_a_bare_number_of_years_is_an_anniversary(text: str, number: int, id_: str) -> None:
    """Of the records whose titles mark it."""
    (found,) = (one for one in real(text).offers if one.sort == "jubilee")
    assert found.key == number
    assert found.credit[scene().engine.at[Ref(Kind.MEETING, id_)]] == 1.0


@pytest.mark.parametrize(
    "text", ["the summit with China 30 years ago", "how many years between the 25 summits"]
)
def test_years_that_tell_a_time_mark_nothing(text: str) -> None:
    """How long ago something was, or how far apart."""
    assert [one for one in real(text).offers if one.sort == "jubilee"] == []
