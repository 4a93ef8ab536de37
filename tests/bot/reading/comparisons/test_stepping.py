"""Which partner came first to a standing."""

from __future__ import annotations

import pytest

from bot.reading.comparisons.comparing import comparisons
from bot.reading.reading import Reading
from store.query.query import Alike, Gap, Pick, Query, Rank
from store.query.written import write
from tests.bot.reading.planted import marks, proposed


def stepping(text: str) -> list[Reading]:
    return [one for one in proposed(comparisons, text) if "rank steps" in one.features]


def steps(query: Query) -> list[str]:
    """The step of each partner that is compared."""
    assert isinstance(query, Rank | Gap | Alike)
    assert all(isinstance(one, Pick) and (one.by, one.at) == ("date", 0) for one in query.of)
    return [write(one).split('"name", "')[-1].split('"')[0] for one in query.of]


def how(query: Query) -> str:
    """What they are compared in."""
    if isinstance(query, Gap):
        return f"{query.unit}s apart"
    if isinstance(query, Rank):
        return "last" if query.most else "first"
    return f"same {query.field}" if isinstance(query, Alike) else ""


def compared(text: str) -> list[tuple[str, str, str]]:
    """The form, the sense and what is compared."""
    return [(one.form, one.sense, how(one.query)) for one in stepping(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "which came first to Strategic Partnership, Canada or Japan",
            ["Relations raised to Strategic Partnership", "Relations raised to Strategic Partnership"],
        ),
        (
            "who acceded to the Treaty of Amity and Cooperation earlier, Canada or Norway",
            [
                "Acceded to the Treaty of Amity and Cooperation",
                "Acceded to the Treaty of Amity and Cooperation",
            ],
        ),
        (
            "which became a Dialogue Partner earlier, the UK or Canada",
            ["Dialogue Partner status conferred", "Dialogue Partner relations established"],
        ),
        (
            "which got its status earlier, the UK or Norway",
            ["Dialogue Partner status conferred", "Sectoral Dialogue Partner status granted"],
        ),
        (
            "who was earlier, the UK or Canada",
            ["Dialogue Partner status conferred", "Dialogue Partner relations established"],
        ),
        (
            "who was earlier a Comprehensive Strategic Partner, Japan or Australia",
            [
                "Relations raised to Comprehensive Strategic Partnership",
                "Relations raised to Comprehensive Strategic Partnership",
            ],
        ),
    ],
)
def test_the_same_step_of_each_partner_is_compared(text: str, told: object) -> None:
    """By the words that are said; else that of its status."""
    assert steps(stepping(text)[0].query) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which became a Dialogue Partner later, the UK or Canada", [("rank steps", "later", "last")]),
        (
            "did the UK become a Dialogue Partner earlier than Canada",
            [("rank steps", "earlier", "first"), ("order", "earlier", "first")],
        ),
        (
            "did the UK become a Dialogue Partner before Canada",
            [("rank steps", "earlier", "first"), ("order", "earlier", "first")],
        ),
        (
            "how many years between the UK and Canada becoming Dialogue Partners",
            [("gap", "", "years apart"), ("rank steps", "earlier", "first")],
        ),
        (
            "did the UK and Canada become Dialogue Partners in the same year",
            [
                ("alike", "same", "years apart"),
                ("alike", "same", "days apart"),
                ("rank steps", "earlier", "first"),
            ],
        ),
        (
            "did the UK and Canada become Dialogue Partners at the same meeting",
            [("alike", "same", "same meeting"), ("rank steps", "earlier", "first")],
        ),
        (
            "when did the UK and Canada become Dialogue Partners, the same day",
            [("alike", "same", "days apart"), ("rank steps", "earlier", "first")],
        ),
        ("who has been a Dialogue Partner longer, the UK or Canada", [("rank steps", "earlier", "first")]),
        (
            "who has been a Dialogue Partner for a shorter time, the UK or Canada",
            [("rank steps", "later", "last")],
        ),
        ("UK, Canada or Japan: who became a Dialogue Partner first", [("rank steps", "earlier", "first")]),
    ],
)
def test_partners_are_compared_by_which_came_first(text: str, told: object) -> None:
    """How far apart, in which unit, whether in the same year, at the same meeting, on one day."""
    assert compared(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("which came earlier, the programmes with the UK or with Canada", []),
        ("which was earlier, the summit with Japan or with Canada", []),
        ("which was earlier, the UK SOM or the AMM", []),
    ],
)
def test_partners_are_not_compared_by_steps_where_other_things_are(text: str, told: object) -> None:
    """Programmes, meetings of a level."""
    assert compared(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "which became a Dialogue Partner earlier, the UK or Canada",
            [["compare", "compare joined or", "rank steps", "rank steps sure"]],
        ),
        (
            "which got its status earlier, the UK or Norway",
            [["compare", "compare joined or", "rank steps", "rank steps unknown"]],
        ),
        (
            "who was earlier, the UK or Canada",
            [["compare", "compare joined or", "rank steps", "rank steps unsaid"]],
        ),
        (
            "UK or Canada, who became a Dialogue Partner",
            [["compare", "compare joined or", "rank steps", "rank steps sure", "rank unsaid"]],
        ),
        (
            "which acceded to the Treaty of Amity and Cooperation earlier, Canada or Norway, at the 54th AMM",
            [["compare", "compare joined or", "rank steps"]],
        ),
        (
            "did the UK and Canada become Dialogue Partners at the same meeting",
            [
                [
                    "alike",
                    "alike meeting",
                    "alike steps",
                    "compare",
                    "compare joined and",
                    "rank steps",
                    "rank steps sure",
                    "rank unsaid",
                ],
                ["compare", "compare joined and", "rank steps", "rank steps sure", "rank unsaid"],
            ],
        ),
        (
            "when did the UK and Canada become Dialogue Partners, the same day",
            [
                [
                    "alike",
                    "alike day",
                    "alike steps",
                    "compare",
                    "compare joined and",
                    "rank steps",
                    "rank steps sure",
                    "rank unsaid",
                ],
                ["compare", "compare joined and", "rank steps", "rank steps sure", "rank unsaid"],
            ],
        ),
        (
            "how many years between the UK and Canada becoming Dialogue Partners",
            [
                [
                    "compare",
                    "compare joined and",
                    "gap",
                    "gap steps",
                    "gap year",
                    "rank steps",
                    "rank steps sure",
                    "rank unsaid",
                ],
                ["compare", "compare joined and", "rank steps", "rank steps sure", "rank unsaid"],
            ],
        ),
        (
            "did the UK become a Dialogue Partner before Canada",
            [
                ["compare", "compare joined than", "rank steps", "rank steps sure"],
                ["claim steps", "compare", "compare joined than", "rank steps", "rank steps sure"],
            ],
        ),
    ],
)
def test_a_comparison_of_steps_tells_how_sure_it_is(text: str, told: object) -> None:
    """Where each step is known and nothing else is spoken of."""
    assert [marks(one) for one in stepping(text)] == told
