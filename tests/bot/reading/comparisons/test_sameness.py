"""Whether two records are alike in something."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from store.query.query import Alike, Gap, Query
from tests.bot.reading.planted import ends, marks, proposed


def compared(text: str) -> list[tuple[str, str, list[list[str]]]]:
    """The sense of each reading of likeness, the field or unit in which they are, and the records."""
    made = [(one.sense, one.query) for one in proposed(comparisons, text) if one.form == "alike"]
    return [(sense, _by(query), ends(query)) for sense, query in made if isinstance(query, Alike | Gap)]


def _by(query: Query) -> str:
    if isinstance(query, Gap):
        return f"{query.unit} of {query.field}"
    return query.field if isinstance(query, Alike) else ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM in the same city",
            [("same", "city", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM in the same country",
            [("same", "country", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM in different countries",
            [("different", "country", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "did the same person chair the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM",
            [("same", "chair", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM in the same month",
            [("same", "month of date", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "were the 1st ASEAN-UK SOM and the 2nd ASEAN-Japan Summit the same year",
            [
                ("same", "year of date", [["uk-som-1"], ["japan-summit-2"]]),
                ("same", "year of date", [["japan-summit-1"], ["japan-summit-2"]]),
                ("same", "year of date", [["japan-summit-2"], ["japan-summit-1"]]),
            ],
        ),
        (
            "the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM, the same?",
            [("same", "city", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "were the 1st and the 2nd ASEAN-UK SOM both virtual, the same?",
            [
                ("all virtual", "mode", [["uk-som-1"], ["uk-som-2"]]),
                ("same", "city", [["uk-som-1"], ["uk-som-2"]]),
            ],
        ),
        (
            "did the ASEAN-UK Plan of Action and the ASEAN-Canada one of 2021-2025 end in the same year",
            [("same", "year of end", [["uk-plan"], ["canada-plan-2"]])],
        ),
        (
            "did the ASEAN-UK Plan of Action and the ASEAN-Canada one of 2021-2025 begin in the same year",
            [("same", "year of begin", [["uk-plan"], ["canada-plan-2"]])],
        ),
        (
            "were the 49th, the 53rd and the 54th AMM in the same year",
            [("same", "year of date", [["amm-49"], ["amm-54"]])],
        ),
        (
            "when were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM, the same?",
            [("same", "date", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "where were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM, the same place?",
            [("same", "city", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "who was at the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM, the same?",
            [("same", "chair", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "was the same person the Deputy Minister at the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM",
            [
                ("same", "city", [["uk-som-1"], ["canada-som-1"]]),
                ("same", "person", [[], ["canada-som-1"]]),
                ("same", "city", [["canada-som-1"], ["canada-som-2"]]),
                ("same", "person", [["canada-som-1"], []]),
            ],
        ),
    ],
)
def test_records_are_alike_in_what_is_named(text: str, told: object) -> None:
    """In the city where nothing is."""
    assert compared(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "were the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM in the same city",
            [
                [
                    "alike",
                    "alike said",
                    "compare",
                    "compare gap 0.5",
                    "compare joined and",
                    "compare lacks",
                    "compare named",
                    "compare of record",
                ]
            ],
        ),
        (
            "the 1st ASEAN-UK SOM and the 1st ASEAN-Canada SOM, the same?",
            [
                [
                    "alike",
                    "alike unsaid",
                    "compare",
                    "compare gap 0.5",
                    "compare joined and",
                    "compare lacks",
                    "compare named",
                    "compare of record",
                ]
            ],
        ),
        (
            "were the 1st and the 2nd ASEAN-UK SOM both virtual, the same?",
            [
                [
                    "alike",
                    "alike mode",
                    "compare",
                    "compare gap 0.5",
                    "compare joined and",
                    "compare lacks",
                    "compare named",
                    "compare of ordinal",
                ],
                [
                    "alike",
                    "alike unsaid",
                    "compare",
                    "compare gap 0.5",
                    "compare joined and",
                    "compare lacks",
                    "compare named",
                    "compare of ordinal",
                ],
            ],
        ),
        (
            "was the 1st ASEAN-UK SOM in the same year as the Harbour Fund",
            [
                [
                    "alike",
                    "alike said",
                    "alike unlike kinds",
                    "compare",
                    "compare apart kinds",
                    "compare joined as",
                    "compare lacks",
                    "compare of halves",
                ]
            ],
        ),
    ],
)
def test_what_is_alike_is_told(text: str, told: object) -> None:
    """Said or not, of unlike kinds or not."""
    assert [marks(one) for one in proposed(comparisons, text) if one.form == "alike"] == told
