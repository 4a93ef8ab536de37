"""Readings about money pledged."""

from __future__ import annotations

import pytest

from bot.reading.proposals.pledging import pledges
from tests.bot.reading.planted import marks, proposed, said_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how much did the UK pledge", [("pledges", "", ["uk-som-1"], "1500000 GBP")]),
        ("what did Canada pledge to the Harbour Fund", [("pledges", "", ["canada-som-1"], "1500000 CAD")]),
        (
            "how much was pledged to the Harbour Fund",
            [("pledges", "", ["canada-som-1", "uk-som-1"], "1500000 CAD")],
        ),
        (
            "what was the biggest pledge to the Harbour Fund",
            [
                ("pledges", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
                ("biggest", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
            ],
        ),
        (
            "what was the smallest pledge to the Harbour Fund",
            [
                ("pledges", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
                ("biggest", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
            ],
        ),
        (
            "what do the pledges to the Harbour Fund come to in total",
            [
                ("pledges", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
                ("sum", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
            ],
        ),
        (
            "did the UK pledge GBP 1.5 million",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "yes")],
        ),
        (
            "did the UK pledge GBP 2 million",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "no")],
        ),
        (
            "did the UK pledge more than one million pounds",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "yes")],
        ),
        (
            "did the UK pledge more than two million pounds",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "no")],
        ),
        (
            "did the UK pledge at most 1.5 million pounds",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "yes")],
        ),
        (
            "did the UK pledge less than one million pounds",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "no")],
        ),
        (
            "did the UK pledge at least two million pounds",
            [("pledges", "", ["uk-som-1"], "1500000 GBP"), ("claim", "sum", ["uk-som-1"], "no")],
        ),
        ("did the UK pledge anything", [("pledges", "", ["uk-som-1"], "1500000 GBP")]),
        ("what did Japan pledge", []),
        ("who pledged money at the 1st ASEAN-UK SOM", [("pledges", "", ["uk-som-1"], "1500000 GBP")]),
        (
            "what did Canada pledge at the 1st ASEAN-UK SOM",
            [
                ("pledges", "", ["canada-som-1", "uk-som-1"], "1500000 CAD"),
                ("pick", "pledge", ["canada-som-1"], "1500000 CAD"),
                ("pledges", "", ["canada-som-1"], "1500000 CAD"),
            ],
        ),
        (
            "did the UK pledge more than Canada",
            [("pledges", "", ["canada-som-1", "uk-som-1"], "1500000 CAD")],
        ),
        ("when was the UK SOM", []),
    ],
)
def test_pledges_are_told_summed_and_compared_with_a_sum(text: str, expected: object) -> None:
    """By giver, fund and meeting."""
    assert [
        (one.form, one.sense, [ref.id for ref in one.refs], said_of(one, text))
        for one in proposed(pledges, text)
    ] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("how much did the UK pledge", [["pledges", "pledges giver", "pledges parts"]]),
        (
            "what did Canada pledge to the Harbour Fund",
            [["pledges", "pledges fund", "pledges funded", "pledges giver", "pledges parts 2"]],
        ),
        (
            "who pledged to the Harbour Fund",
            [
                [
                    "pledges",
                    "pledges fund",
                    "pledges funded",
                    "pledges parts",
                    "pledges several",
                    "pledges who",
                ]
            ],
        ),
        ("how much was pledged at the 1st ASEAN-UK SOM", [["pledges", "pledges giver", "pledges parts"]]),
        (
            "did the UK pledge GBP 1.5 million",
            [
                ["pledges", "pledges giver", "pledges parts"],
                ["claim", "claim sum", "pledges", "pledges giver", "pledges parts"],
            ],
        ),
        (
            "what do the pledges to the Harbour Fund come to in total",
            [
                ["pledges", "pledges fund", "pledges funded", "pledges parts", "pledges several"],
                ["pledges", "pledges fund", "pledges funded", "pledges parts", "pledges several", "sum said"],
            ],
        ),
    ],
)
def test_a_reading_of_pledges_tells_what_they_are_of(text: str, expected: object) -> None:
    """A giver, a fund, meetings, how many they are."""
    assert [marks(one) for one in proposed(pledges, text)] == expected
