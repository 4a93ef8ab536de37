"""What readings are proposed with."""

from __future__ import annotations

import pytest

from bot.reading.proposing import Proposer
from store.query.sort import Sort
from tests.bot.reading.planted import said, scene


def best(text: str, count: int) -> list[str]:
    proposer = Proposer(scene(), said(text))
    return [scene().engine.refs[at].id for at in proposer.best(proposer.fit, count)]


def described(text: str, at: int = 0, sort: Sort = Sort.MEETING) -> list[str]:
    """What is told of a set beside what it explains, 'x 2' where not 1."""
    proposer = Proposer(scene(), said(text))
    sets = proposer.sets(sort)
    _, features = proposer.described_set(sets[at], sets[0].score)
    own = {
        name: round(value, 2)
        for name, value in features.items()
        if value and not name.startswith(("left", "explained"))
    }
    return [name if value == 1 else f"{name} {value:g}" for name, value in sorted(own.items())]


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("the ASEAN-UK SOM", 1, ["uk-som-1", "uk-plan", "united-kingdom", "uk-som-2"]),
        (
            "the ASEAN-UK SOM",
            4,
            ["uk-som-1", "uk-som-2", "uk-som-3", "uk-som-4", "uk-plan", "united-kingdom"],
        ),
        ("Canada's plan", 1, ["canada", "canada-plan-1", "canada-plan-2", "canada-som-1", "canada-som-2"]),
        ("the Harbour Fund", 2, ["port-fund"]),
        ("the 49th AMM", 2, ["amm-49"]),
        ("Norway", 1, ["norway"]),
    ],
)
def test_the_best_records_are_those_that_fit_and_the_best_of_each_kind(
    text: str, count: int, expected: object
) -> None:
    """So many, and two of each kind that come near."""
    assert best(text, count) == expected


@pytest.mark.parametrize(
    ("text", "at", "sort", "expected"),
    [
        (
            "meetings with Canada",
            0,
            Sort.MEETING,
            ["set", "set meeting", "set meeting for meeting", "set size 1.61"],
        ),
        (
            "meetings with Canada in Ottawa",
            0,
            Sort.MEETING,
            ["set", "set meeting", "set meeting for meeting", "set of one", "set size 0.69"],
        ),
        (
            "meetings with Canada in Ottawa",
            1,
            Sort.MEETING,
            ["set", "set behind 1.12", "set meeting", "set meeting for meeting", "set size 1.61"],
        ),
        (
            "meetings not in London",
            0,
            Sort.MEETING,
            ["set", "set meeting", "set meeting for meeting", "set size 2.56"],
        ),
        (
            "plans of action with Canada",
            0,
            Sort.PROGRAMME,
            ["set", "set programme", "set programme for kind", "set programme for programme", "set size 1.1"],
        ),
        (
            "dialogue partners in Europe",
            0,
            Sort.PARTNER,
            [
                "set",
                "set of one",
                "set partner",
                "set partner for partner",
                "set partner for status",
                "set partner for step",
                "set size 0.69",
            ],
        ),
        (
            "zorblatt summits with Japan",
            0,
            Sort.MEETING,
            ["set", "set meeting", "set meeting for level", "set size 1.1"],
        ),
        (
            "summits with Japan or Canada since 2012",
            0,
            Sort.MEETING,
            ["set", "set meeting", "set meeting for level", "set merged", "set size 1.1"],
        ),
    ],
)
def test_a_set_is_described_by_its_size_and_what_is_said_of_it(
    text: str, at: int, sort: Sort, expected: object
) -> None:
    """How far it stands behind the best, and which words speak of its sort."""
    assert described(text, at, sort) == expected
