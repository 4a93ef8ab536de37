"""Readings about money pledged."""

from __future__ import annotations

import pytest

from bot.reading.proposals.pledging import pledges
from tests.bot.reading.planted import marks, proposed, said_of

MARKS = frozenset(
    {
        "pledges giver",
        "pledges fund",
        "pledges funded",
        "pledges several",
        "pledges who",
        "claim sum",
        "sum said",
    }
)


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
        ("how much did the UK pledge", [{"pledges giver"}]),
        (
            "what did Canada pledge to the Harbour Fund",
            [{"pledges fund", "pledges funded", "pledges giver"}],
        ),
        (
            "who pledged to the Harbour Fund",
            [{"pledges fund", "pledges funded", "pledges several", "pledges who"}],
        ),
        ("how much was pledged at the 1st ASEAN-UK SOM", [{"pledges giver"}]),
        ("did the UK pledge GBP 1.5 million", [{"pledges giver"}, {"pledges giver", "claim sum"}]),
        (
            "what do the pledges to the Harbour Fund come to in total",
            [
                {"pledges fund", "pledges funded", "pledges several"},
                {"pledges fund", "pledges funded", "pledges several", "sum said"},
            ],
        ),
    ],
)
def test_a_reading_of_pledges_tells_what_they_are_of(text: str, expected: object) -> None:
    """A giver, a fund, whether they are several and who is asked for."""
    assert [MARKS.intersection(marks(one)) for one in proposed(pledges, text)] == expected
