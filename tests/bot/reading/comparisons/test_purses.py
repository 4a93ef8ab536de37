"""The pledges that each half of a comparison speaks of."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from store.query.query import Gap, Rank, Total
from tests.bot.reading.planted import found, proposed


def paid(text: str) -> list[tuple[str, list[list[str]]]]:
    """The forms that compare sums, and the meetings that hold the pledges of each half."""
    made = [(one.form, one.query) for one in proposed(comparisons, text)]
    return [
        (form, [found(one.of if isinstance(one, Total) else one) for one in query.of])
        for form, query in made
        if isinstance(query, Rank | Gap) and (not isinstance(query, Rank) or query.by == "amount")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "who pledged more to the Harbour Fund, the UK or Canada",
            [("rank", [["uk-som-1"], ["canada-som-1"]]), ("rank", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "who pledged more, the UK or Canada",
            [("rank", [["uk-som-1"], ["canada-som-1"]]), ("rank", [["uk-som-1"], ["canada-som-1"]])],
        ),
        ("who pledged more, the UK or Japan", []),
        (
            "by how much does the UK pledge exceed that of Canada",
            [
                ("gap", [["united-kingdom"], ["canada"]]),
                ("gap", [["uk-som-1"], ["canada-som-1"]]),
                ("gap", [["uk-som-1"], ["canada-som-1"]]),
            ],
        ),
        (
            "did the UK pledge more than Canada",
            [
                ("rank", [["uk-som-1"], ["canada-som-1"]]),
                ("order", [["uk-som-1"], ["canada-som-1"]]),
                ("rank", [["uk-som-1"], ["canada-som-1"]]),
                ("order", [["uk-som-1"], ["canada-som-1"]]),
            ],
        ),
        (
            "more money pledged at the 1st ASEAN-UK SOM or at the 1st ASEAN-Canada SOM",
            [("rank", [["uk-som-1"], ["canada-som-1"]]), ("rank", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "who pledged more in 2022, the UK or Canada",
            [("rank", [["uk-som-1"], ["canada-som-1"]]), ("rank", [["uk-som-1"], ["canada-som-1"]])],
        ),
        ("who pledged more in 2023, the UK or Canada", []),
    ],
)
def test_sums_of_two_halves_are_those_they_speak_of(text: str, told: object) -> None:
    """By giver, fund, meeting and time."""
    assert paid(text) == told
