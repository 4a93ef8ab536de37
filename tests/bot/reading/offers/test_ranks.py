"""What place a record has among those of its family."""

from __future__ import annotations

import pytest

from tests.bot.reading.planted import meant


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
