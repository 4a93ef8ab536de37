"""Which record each half of a comparison calls."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from store.query.query import Rank
from tests.bot.reading.planted import ends, marks, proposed


def ranked(text: str, form: str) -> list[tuple[str, list[list[str]]]]:
    """By what the readings of a form compare, most or least, and the records compared."""
    made = [one.query for one in proposed(comparisons, text) if one.form == form]
    return [
        (f"{'most' if one.most else 'least'} {one.by}", ends(one)) for one in made if isinstance(one, Rank)
    ]


def told_of(text: str, form: str) -> list[list[str]]:
    return [marks(one) for one in proposed(comparisons, text) if one.form == form]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "which was earlier, the 2nd ASEAN-Canada SOM or the 2nd ASEAN-Japan Summit",
            "rank",
            [("least date", [["canada-som-2"], ["japan-summit-2"]])],
        ),
        (
            "which was later, the ASEAN-Japan Summit in Tokyo or the one in Da Nang",
            "rank",
            [("most date", [["japan-summit-1"], ["japan-summit-2"]])],
        ),
        ("which was earlier, the 49th or the 54th AMM", "rank", [("least date", [["amm-49"], ["amm-54"]])]),
        (
            "which was earlier, the Harbour Fund or the Lighthouse Network 2020",
            "rank",
            [("least date", [["port-fund"], ["lights-2020"]])],
        ),
        (
            "which was earlier, the 49th, the 53rd or the 54th AMM",
            "rank",
            [("least date", [["amm-49"], ["amm-53"], ["amm-54"]]), ("least date", [["amm-49"], ["amm-54"]])],
        ),
        (
            "which was earlier, the 1st ASEAN-UK SOM or the Harbour Fund",
            "rank",
            [("least date", [["uk-som-1"], ["port-fund"]])],
        ),
        (
            "which was earlier, Talks on Ports of the North or Talks on Ports of the South",
            "rank",
            [("least date", [["three-ports"], ["many-ports"]])],
        ),
        (
            "which was earlier, the 1st ASEAN-UK SOM or the ASEAN-Canada SOM of the same year",
            "rank",
            [("least date", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "which was earlier, the 2nd ASEAN-UK SOM or the ASEAN-Canada SOM of the same year",
            "rank",
            [
                ("least date", [["uk-som-2"], ["canada-som-2"]]),
                ("least date", [["uk-som-2"], ["canada-som-1"]]),
            ],
        ),
    ],
)
def test_each_half_calls_the_record_that_fits_it_best(text: str, form: str, told: object) -> None:
    """None twice, of one kind rather than of two."""
    assert ranked(text, form) == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "which was earlier, the 49th, the 53rd or the 54th AMM",
            "rank",
            [
                [
                    "compare",
                    "compare gap 0.75",
                    "compare joined or",
                    "compare lacks 2",
                    "compare many",
                    "compare named",
                    "compare of ordinal",
                    "rank",
                    "rank by date",
                    "rank earlier",
                ],
                [
                    "compare",
                    "compare joined or",
                    "compare lacks 2",
                    "compare of halves",
                    "rank",
                    "rank by date",
                    "rank earlier",
                ],
            ],
        ),
        (
            "which was earlier, the 1st ASEAN-UK SOM or the Harbour Fund",
            "rank",
            [
                [
                    "compare",
                    "compare apart kinds",
                    "compare joined or",
                    "compare lacks",
                    "compare of halves",
                    "rank",
                    "rank by date",
                    "rank earlier",
                    "rank unknown",
                ]
            ],
        ),
        (
            "which was later, the ASEAN-Japan Summit in Tokyo or the one in Da Nang",
            "rank",
            [
                [
                    "compare",
                    "compare gap",
                    "compare joined or",
                    "compare lacks",
                    "compare named",
                    "compare of place",
                    "rank",
                    "rank by date",
                    "rank later",
                ]
            ],
        ),
    ],
)
def test_a_comparison_tells_how_well_its_halves_fit(text: str, form: str, told: object) -> None:
    """What they lack, whether they are of one kind, how many there are."""
    assert told_of(text, form) == told
