"""How many there are of two sets: which has more, and whether they are as many."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.comparisons.comparing import comparisons
from store.query.query import Rank
from tests.bot.reading import planted
from tests.bot.reading.proposed import answer, proposed


def told(text: str, sense: str) -> list[str]:
    """What the readings of that sense say first."""
    made = [answer(one, text) for one in proposed(comparisons, text) if one.sense == sense]
    return [one.values[0] for one in made if isinstance(one, Fact)]


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("did Bangkok host the ARF as often as Manila", "yes"),
        ("did Manila host as many AMMs as Kuala Lumpur", "yes"),
        ("did Kuala Lumpur host as many AMMs as Manila", "no"),
    ],
)
def test_as_many_are_at_least_as_many(text: str, truth: str) -> None:
    """Of two sets of one number, and of the one that has more."""
    assert told(text, "matched sets")[0] == truth


def test_the_same_number_is_neither_more_nor_fewer() -> None:
    """That one of them has more says 'no' whichever is named first."""
    assert told("did Kuala Lumpur and Manila host the same number of AMMs", "even sets")[0] == "no"
    assert told("did Manila and Kuala Lumpur host the same number of AMMs", "even sets")[0] == "no"


def test_more_is_asked_of_two_sets_by_their_numbers() -> None:
    text = "were there more AMMs in Kuala Lumpur or in Manila"
    assert told(text, "sets")[0].endswith("held in Manila")


def test_sets_are_described_alike() -> None:
    """Where the best set of the other is described otherwise, that of the first is tried with the other."""
    (more, *_) = told("are there more DPC meetings with Germany or with Italy", "sets")
    assert more == "Meetings with Germany with “dpc” in the name"
    (more, *_) = told("more trilaterals with Türkiye or with Brazil", "sets")
    assert more == "Meetings with Türkiye with “trilateral” in the name"


def ranked(text: str, form: str) -> list[tuple[str, list[list[str]]]]:
    """By what the readings of a form compare, most or least, and the records compared."""
    made = [one.query for one in planted.proposed(comparisons, text) if one.form == form]
    return [
        (f"{'most' if one.most else 'least'} {one.by}", planted.ends(one))
        for one in made
        if isinstance(one, Rank)
    ]


def marked(text: str, form: str) -> list[list[str]]:
    return [planted.marks(one) for one in planted.proposed(comparisons, text) if one.form == form]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "more meetings with the UK or with Canada",
            "rank sets",
            [
                (
                    "most id",
                    [
                        ["uk-som-1", "uk-som-2", "three-ports", "many-ports", "uk-som-3", "uk-som-4"],
                        ["canada-som-1", "canada-som-2", "three-ports", "many-ports"],
                    ],
                ),
                ("most id", [["uk-plan"], ["canada-plan-1", "canada-plan-2"]]),
            ],
        ),
        (
            "fewer programmes with the UK or with Canada",
            "rank sets",
            [
                (
                    "least id",
                    [
                        ["uk-som-1", "uk-som-2", "three-ports", "many-ports", "uk-som-3", "uk-som-4"],
                        ["canada-som-1", "canada-som-2", "three-ports", "many-ports"],
                    ],
                ),
                ("least id", [["uk-plan"], ["canada-plan-1", "canada-plan-2"]]),
            ],
        ),
        (
            "does the UK have more meetings than Canada",
            "order",
            [
                ("least date", [["united-kingdom"], ["canada"]]),
                (
                    "most id",
                    [
                        ["uk-som-1", "uk-som-2", "three-ports", "many-ports", "uk-som-3", "uk-som-4"],
                        ["canada-som-1", "canada-som-2", "three-ports", "many-ports"],
                    ],
                ),
                ("most id", [["uk-plan"], ["canada-plan-1", "canada-plan-2"]]),
            ],
        ),
        (
            "more meetings in 2022 or in 2023",
            "rank sets",
            [("most id", [["japan-summit-2", "canada-som-1", "uk-som-1"], ["uk-som-2", "canada-som-2"]])],
        ),
        (
            "are there more meetings in London than in Da Nang",
            "rank sets",
            [("most id", [["uk-som-1"], ["japan-summit-2", "uk-som-3"]])],
        ),
        (
            "more SOMs with the UK or with Canada",
            "rank sets",
            [
                (
                    "most id",
                    [["uk-som-1", "uk-som-2", "uk-som-3", "uk-som-4"], ["canada-som-1", "canada-som-2"]],
                ),
                ("most id", [["uk-plan"], ["canada-plan-1", "canada-plan-2"]]),
            ],
        ),
    ],
)
def test_sets_of_two_partners_are_counted(text: str, form: str, told: object) -> None:
    """Described alike, meetings and programmes by themselves; the most, or the fewest."""
    assert ranked(text, form) == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ("which was earlier, a meeting with the UK or with Canada", "rank sets", []),
        ("meetings with the UK or with Canada", "rank sets", []),
        ("more meetings in Ottawa or in Tokyo", "rank sets", []),
        ("more meetings with the UK or with the UK", "rank sets", []),
    ],
)
def test_sets_are_not_counted_where_nothing_is_more(text: str, form: str, told: object) -> None:
    """Nor where they are one, or hold one each."""
    assert ranked(text, form) == told


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        (
            "more meetings with the UK or with Canada",
            "rank sets",
            [
                ["compare", "compare joined or", "rank sets", "rank sets meeting", "rank sets of partner"],
                ["compare", "compare joined or", "rank sets", "rank sets of partner", "rank sets programme"],
            ],
        ),
        (
            "does the UK have more meetings than Canada",
            "order",
            [
                ["claim steps", "compare", "compare joined than", "rank steps", "rank steps unsaid"],
                [
                    "claim more",
                    "compare",
                    "compare joined than",
                    "rank sets",
                    "rank sets meeting",
                    "rank sets of partner",
                ],
                [
                    "claim more",
                    "compare",
                    "compare joined than",
                    "rank sets",
                    "rank sets of partner",
                    "rank sets programme",
                ],
            ],
        ),
        (
            "more documents with the UK or with Canada",
            "rank sets",
            [
                [
                    "compare",
                    "compare joined or",
                    "rank sets",
                    "rank sets meeting",
                    "rank sets of others",
                    "rank sets of partner",
                ],
                [
                    "compare",
                    "compare joined or",
                    "rank sets",
                    "rank sets of others",
                    "rank sets of partner",
                    "rank sets programme",
                ],
            ],
        ),
        ("more meetings with the UK in 2022 or with Canada in 2023", "rank sets", []),
    ],
)
def test_a_comparison_of_sets_tells_what_it_compares(text: str, form: str, told: object) -> None:
    """Of what kind, by what, joined by which word."""
    assert marked(text, form) == told
