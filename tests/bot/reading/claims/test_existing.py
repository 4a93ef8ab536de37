"""Whether there is anything like that."""

from __future__ import annotations

import pytest

from bot.reading.claims.claims import claims
from bot.reading.claims.existing import indefinite
from bot.reading.reading import Reading
from tests.bot.reading.planted import marks, proposed, said, said_of


def existing(text: str) -> list[Reading]:
    return [one for one in proposed(claims, text) if one.form == "exists"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("has ASEAN ever met in London", [("yes", 1), ("yes", 6)]),
        ("has ASEAN ever met in Oslo", []),
        ("was there a meeting in Da Nang in 2024", [("yes", 1), ("yes", 3)]),
        ("are there any programmes with Canada", [("yes", 4), ("yes", 1), ("yes", 2)]),
        ("are there any programmes with Norway", []),
        ("is there a master plan", [("yes", 3)]),
    ],
)
def test_there_is_one_where_a_set_holds_any(text: str, expected: object) -> None:
    """Of meetings, and of programmes where they are spoken of."""
    assert [(said_of(one, text), len(one.refs)) for one in existing(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "was there a meeting in Da Nang in 2024",
            [
                [
                    "claim",
                    "claim exists",
                    "claim exists of one",
                    "claim exists said",
                    "claim exists vague",
                    "set",
                    "set meeting",
                    "set meeting for meeting",
                    "set of one",
                    "set size 0.69",
                ]
            ],
        ),
        (
            "was there a meeting in Da Nang in 2023",
            [
                [
                    "claim",
                    "claim exists",
                    "claim exists said",
                    "claim exists vague",
                    "set",
                    "set meeting",
                    "set meeting for meeting",
                    "set size 1.1",
                ]
            ],
        ),
        (
            "has ASEAN ever met in Da Nang",
            [
                [
                    "claim",
                    "claim exists",
                    "claim exists said",
                    "set",
                    "set meeting",
                    "set meeting for happening",
                    "set meeting for meeting",
                    "set size 1.1",
                ]
            ],
        ),
        (
            "was there the 1st ASEAN-UK SOM",
            [
                [
                    "claim",
                    "claim exists",
                    "claim exists definite",
                    "claim exists of one",
                    "claim exists said",
                    "set",
                    "set meeting",
                    "set meeting for level",
                    "set of one",
                    "set size 0.69",
                ]
            ],
        ),
        (
            "is there a master plan",
            [
                [
                    "claim",
                    "claim exists",
                    "claim exists said",
                    "claim exists vague",
                    "set",
                    "set programme",
                    "set programme for kind",
                    "set programme for programme",
                    "set size 1.39",
                ]
            ],
        ),
    ],
)
def test_what_is_asked_of_a_set_is_told(text: str, expected: object) -> None:
    """Whether it holds one or none; by which article, and by what it is called."""
    assert [marks(one)[:12] for one in existing(text)[:1]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("was there a meeting in London", True),
        ("was there the meeting in London", False),
        ("was there any virtual summit", True),
        ("was there a really very fine big meeting", False),
        ("has it met in London", False),
    ],
)
def test_a_noun_is_indefinite_with_its_article(text: str, expected: object) -> None:
    """Or where it is said to be any, at most three words before it."""
    assert indefinite(said(text)) == expected
