"""A text and what was spoken of before it."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from store.kinds import Kind
from store.query.condition import Has
from tests.bot.reading.follow_ups.talk import after, drawn, follow_ups, told


def weighed(text: str, context: Context) -> list[list[str]]:
    """What the first reading of each sense is weighed by that tells of the context, 'x 2' where not 1."""
    found: dict[str, list[str]] = {}
    for one in follow_ups(text, context):
        own = {
            name: round(value, 2)
            for name, value in one.features.items()
            if value and name.startswith(f"context {one.sense}") and "&" not in name
        }
        said = [name if value == 1 else f"{name} {value:g}" for name, value in sorted(own.items())]
        found.setdefault(one.sense, said)
    return [one for one in found.values() if one]


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "and where?",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 who",
                "fact same: uk-som-1 said",
            ],
        ),
        (
            "who chaired it",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 who",
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 said",
            ],
        ),
        (
            "what about the UK",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact same: uk-som-1 said",
                "fact changed: uk-som-1 when",
                "fact changed: uk-som-1 where",
            ],
        ),
        (
            "and Canada?",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact changed: canada-som-1 when",
                "fact changed: canada-som-1 where",
                "fact changed: canada-som-1 who",
            ],
        ),
        (
            "same for Japan",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact put right: japan-summit-1 when",
                "fact put right: japan-summit-1 where",
                "fact put right: japan-summit-1 who",
            ],
        ),
        (
            "the 2nd?",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact changed: uk-som-2 when",
                "fact changed: uk-som-2 where",
                "fact changed: uk-som-2 who",
            ],
        ),
        (
            "and in 2023",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact changed: uk-som-2 when",
                "fact changed: uk-som-2 where",
                "fact changed: uk-som-2 who",
            ],
        ),
        (
            "virtual?",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 mode",
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact changed: uk-som-1 mode",
                "fact changed: uk-som-1 when",
            ],
        ),
        (
            "and the Harbour Fund?",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact changed: uk-som-1 when",
                "fact changed: uk-som-1 where",
                "fact changed: uk-som-1 who",
            ],
        ),
        (
            "the ASEAN-Canada SOM?",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 who",
                "fact changed: canada-som-1 when",
                "fact changed: canada-som-1 where",
                "fact changed: canada-som-1 who",
            ],
        ),
        (
            "who was there from the UK",
            after("uk-som-1"),
            [
                "fact same: uk-som-1 who",
                "fact same: uk-som-1 when",
                "fact same: uk-som-1 where",
                "fact same: uk-som-1 said",
                "fact changed: uk-som-1 who",
                "fact changed: uk-som-1 when",
            ],
        ),
        (
            "and the Lighthouse Network?",
            after("port-fund", Kind.PROGRAMME),
            [
                "fact same: port-fund when",
                "fact same: port-fund where",
                "fact same: port-fund who",
                "fact changed: lights when",
                "fact changed: lights where",
                "fact changed: lights who",
            ],
        ),
        (
            "who paid for it",
            after("port-fund", Kind.PROGRAMME),
            [
                "fact same: port-fund who",
                "fact same: port-fund how_much",
                "fact same: port-fund when",
                "fact same: port-fund where",
            ],
        ),
        (
            "and Japan?",
            after("canada", Kind.PARTNER, "status"),
            [
                "fact same: canada when",
                "fact same: canada where",
                "fact same: canada who",
                "fact same: canada status",
                "fact changed: japan when",
                "fact changed: japan where",
            ],
        ),
        (
            "since when",
            after("canada", Kind.PARTNER, "status"),
            [
                "fact same: canada when",
                "fact same: canada where",
                "fact same: canada who",
                "fact same: canada said",
                "fact same: canada status",
            ],
        ),
    ],
)
def test_after_a_fact_a_text_goes_on_with_its_record_or_another(
    text: str, context: Context, expected: object
) -> None:
    """The field is kept or another is asked; a part that is named replaces its own."""
    assert [one for one in told(follow_ups(text, context)) if " card" not in one][:6] == expected


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("and where?", after("uk-som-1"), [["context same", "context same behind 0.45"]]),
        (
            "what about the UK",
            after("uk-som-1"),
            [
                ["context same", "context same behind 0.68"],
                [
                    "context changed",
                    "context changed behind 0.68",
                    "context changed kin",
                    "context changed stays 2.45",
                    "context changed unmoved",
                ],
                [
                    "context alike 3",
                    "context behind 0.68",
                    "context changed ask",
                    "context changed ask alike 3",
                    "context changed ask behind 0.68",
                    "context changed ask denied 0.6",
                    "context changed ask kin",
                    "context changed ask stays 1.85",
                    "context denied 0.6",
                    "context kin",
                    "context stays 1.85",
                ],
            ],
        ),
        (
            "the 2nd?",
            after("uk-som-1"),
            [
                ["context same", "context same behind 2.02", "context same lacks", "context same left 0.6"],
                [
                    "context changed",
                    "context changed behind 0.12",
                    "context changed kin",
                    "context changed stays 2.81",
                ],
                [
                    "context alike",
                    "context behind 0.12",
                    "context changed ask",
                    "context changed ask alike",
                    "context changed ask behind 0.12",
                    "context changed ask denied 0.9",
                    "context changed ask kin 0.9",
                    "context changed ask stays 1.75",
                    "context denied 0.9",
                    "context kin 0.9",
                    "context stays 1.75",
                ],
            ],
        ),
        (
            "and in 2023",
            after("uk-som-1"),
            [
                ["context same", "context same behind 1.45", "context same lacks", "context same left 1.8"],
                [
                    "context changed",
                    "context changed kin",
                    "context changed level",
                    "context changed stays 2.81",
                ],
                [
                    "context alike",
                    "context changed ask",
                    "context changed ask alike",
                    "context changed ask denied 0.9",
                    "context changed ask kin 0.9",
                    "context changed ask level",
                    "context changed ask stays 1.75",
                    "context denied 0.9",
                    "context kin 0.9",
                    "context level",
                    "context stays 1.75",
                ],
            ],
        ),
        ("the next one", after("uk-som-1"), [["context same", "context same behind 0.45"], ["context step"]]),
        (
            "how many of those were virtual",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                [
                    "context within",
                    "context within alike 3",
                    "context within behind 0.6",
                    "context within fit -0.56",
                    "context within left 0.45",
                ],
                ["context each"],
                [
                    "context narrowed",
                    "context narrowed as before",
                    "context narrowed as list",
                    "context narrowed left 0.38",
                    "context narrowed whole",
                ],
            ],
        ),
        (
            "in 2022?",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                ["context within", "context within behind 0.12", "context within fit 0.54"],
                ["context each"],
                [
                    "context narrowed",
                    "context narrowed as before",
                    "context narrowed as list",
                    "context narrowed parts",
                ],
            ],
        ),
        (
            "and Japan?",
            drawn(("partner", Has("partner", ("canada",)))),
            [
                ["context within", "context within behind 0.98", "context within fit 0.8"],
                ["context each"],
                [
                    "context narrowed",
                    "context narrowed as before",
                    "context narrowed as list",
                    "context narrowed parts",
                ],
            ],
        ),
    ],
)
def test_a_follow_up_tells_how_it_follows(text: str, context: Context, expected: object) -> None:
    """What it lacks of the record, how far that stands behind what fits better."""
    assert weighed(text, context)[:3] == expected
