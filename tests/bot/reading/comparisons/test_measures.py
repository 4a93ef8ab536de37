"""By what two records are compared."""

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
            "which was earlier, the 1st ASEAN-UK SOM or the 1st ASEAN-Canada SOM",
            "rank",
            [("least date", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "which was later, the 1st ASEAN-UK SOM or the 1st ASEAN-Canada SOM",
            "rank",
            [("most date", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "which was longer, the 3rd ASEAN-UK SOM or the 2nd ASEAN-Canada SOM",
            "rank",
            [("most days", [["uk-som-3"], ["canada-som-2"]])],
        ),
        (
            "which was shorter, the 3rd ASEAN-UK SOM or the 2nd ASEAN-Canada SOM",
            "rank",
            [("least days", [["uk-som-3"], ["canada-som-2"]])],
        ),
        (
            "more documents at the 1st ASEAN-UK SOM or at the 1st ASEAN-Canada SOM",
            "rank",
            [("most document", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "fewer documents at the 1st ASEAN-UK SOM or at the 1st ASEAN-Canada SOM",
            "rank",
            [("least document", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "more people at the 1st ASEAN-UK SOM or at the 1st ASEAN-Canada SOM",
            "rank",
            [("most person", [["uk-som-1"], ["canada-som-1"]])],
        ),
        (
            "more partners, Talks on Ports of the North or Talks on Ports of the South",
            "rank",
            [("most partner", [["three-ports"], ["many-ports"]])],
        ),
        (
            "which ended later, the ASEAN-UK Plan of Action or the ASEAN-Canada Plan of Action 2021-2025",
            "rank",
            [
                ("most end", [["uk-plan"], ["canada-plan-2"]]),
                ("most begin", [["uk-plan"], ["canada-plan-2"]]),
            ],
        ),
        (
            "which began earlier, the ASEAN-UK Plan of Action or the ASEAN-Canada Plan of Action 2021-2025",
            "rank",
            [("least begin", [["uk-plan"], ["canada-plan-2"]])],
        ),
        (
            "more attended, the 1st ASEAN-UK SOM or the 1st ASEAN-Canada SOM",
            "rank",
            [("most person", [["uk-som-1"], ["canada-som-1"]])],
        ),
    ],
)
def test_records_are_compared_by_what_the_word_says(text: str, form: str, told: object) -> None:
    """Dates, lengths, ends of programmes, how much they have of something."""
    assert ranked(text, form) == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "was the 1st ASEAN-UK SOM longer than the 3rd one",
            "order",
            [("most days", [["uk-som-1"], ["uk-som-3"]])],
        ),
        ("was the 1st ASEAN-UK SOM earlier than the 1st ASEAN-Canada SOM", "order", []),
        ("which was longer, the 3rd ASEAN-UK SOM or the 2nd ASEAN-Canada SOM", "order", []),
    ],
)
def test_whether_the_first_is_more_is_asked_with_than(text: str, form: str, told: object) -> None:
    """By its date it is asked whether it came before."""
    assert ranked(text, form) == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "which was earlier, the 1st ASEAN-UK SOM or the 1st ASEAN-Canada SOM",
            "rank",
            [
                [
                    "compare",
                    "compare gap 0.5",
                    "compare joined or",
                    "compare lacks",
                    "compare named",
                    "compare of record",
                    "rank",
                    "rank by date",
                    "rank earlier",
                ]
            ],
        ),
        (
            "was the 1st ASEAN-UK SOM longer than the 3rd one",
            "order",
            [
                [
                    "claim more",
                    "compare",
                    "compare gap 1.5",
                    "compare joined than",
                    "compare lacks",
                    "compare named",
                    "compare of ordinal",
                    "rank",
                    "rank by days",
                    "rank longer",
                ]
            ],
        ),
        (
            "was the 1st ASEAN-UK SOM earlier than the 1st ASEAN-Canada SOM",
            "order",
            [
                [
                    "claim order",
                    "claim order before",
                    "compare",
                    "compare gap 0.75",
                    "compare joined than",
                    "compare lacks",
                    "compare named",
                    "compare of record",
                ]
            ],
        ),
        (
            "which was later, the Harbour Fund or the 1st ASEAN-UK SOM",
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
                    "rank later",
                    "rank unknown",
                ]
            ],
        ),
        (
            "which of them, the 1st ASEAN-UK SOM or the 1st ASEAN-Canada SOM",
            "rank",
            [
                [
                    "compare",
                    "compare gap 0.5",
                    "compare joined or",
                    "compare lacks",
                    "compare named",
                    "compare of record",
                    "rank",
                    "rank by date",
                    "rank earlier",
                    "rank unsaid",
                ]
            ],
        ),
        (
            "more people at the 1st ASEAN-UK SOM or at the 1st ASEAN-Canada SOM",
            "rank",
            [
                [
                    "compare",
                    "compare gap 0.75",
                    "compare joined or",
                    "compare lacks",
                    "compare named",
                    "compare of record",
                    "rank",
                    "rank by person",
                    "rank more",
                ]
            ],
        ),
    ],
)
def test_a_comparison_tells_by_what_it_is_made(text: str, form: str, told: object) -> None:
    """And whether each has it, and whether a word said so."""
    assert told_of(text, form) == told
