"""What readings are weighed by."""

from __future__ import annotations

import pytest

from bot.reading.reading import Reading
from bot.reading.weighing import Weigher, score, weighed
from store.query.query import Select
from store.query.sort import Sort


def reading(form: str) -> Reading:
    features = {"record whole": 1.0, "left": 2.0, "set size": 0.0, "claim": 0.5}
    return Reading(form, Select(Sort.MEETING), (), (), features, shown={"asks": 1.0})


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (
            "fact",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "one: record whole": 1.0,
                "fact & asks": 1.0,
                "one of & asks": 1.0,
            },
        ),
        (
            "list",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "many: record whole": 1.0,
                "list & asks": 1.0,
                "many of & asks": 1.0,
            },
        ),
        (
            "claim",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "claims: record whole": 1.0,
                "claim & asks": 1.0,
                "claims of & asks": 1.0,
            },
        ),
        (
            "ask",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "ask: record whole": 1.0,
                "ask: left": 2.0,
                "ask & asks": 1.0,
                "one of & asks": 1.0,
            },
        ),
        (
            "outside",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "outside: record whole": 1.0,
                "outside: left": 2.0,
                "outside & asks": 1.0,
                "outside of & asks": 1.0,
            },
        ),
        (
            "rank",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "ranks: record whole": 1.0,
                "rank & asks": 1.0,
                "ranks of & asks": 1.0,
            },
        ),
        (
            "kelp",
            {
                "record whole": 1.0,
                "left": 2.0,
                "set size": 0.0,
                "claim": 0.5,
                "kelp: record whole": 1.0,
                "kelp & asks": 1.0,
                "kelp of & asks": 1.0,
            },
        ),
    ],
)
def test_a_feature_that_describes_counts_otherwise_in_each_form(form: str, expected: object) -> None:
    """By families of forms; what the text shows counts for the form and its family."""
    assert weighed(reading(form)) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("fact", (511.0, 22.0, 20.0)),
        ("ask", (701.0, 220.0, 20.0)),
    ],
)
def test_a_reading_is_worth_what_its_features_weigh(form: str, expected: object) -> None:
    """In all their names; what the text shows by itself."""
    assert (
        Weigher({"record whole": 1.0, "one: record whole": 10.0, "ask: left": 100.0, "claim": 1000.0}).score(
            reading(form)
        ),
        Weigher({"fact & asks": 1.0, "one of & asks": 10.0, "ask & asks": 100.0}).shown(
            form, {"asks": 2.0, "x": 1.0}
        ),
        score({"a": 2.0, "b": 3.0}, {"a": 10.0}),
    ) == expected
