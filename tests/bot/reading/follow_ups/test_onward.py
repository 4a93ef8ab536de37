"""The records beside one in its series."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from store.kinds import Kind
from tests.bot.reading.follow_ups.talk import after, follow_ups, told


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "the one after",
            after("uk-som-1"),
            ["fact step: uk-som-2 when", "fact step: uk-som-2 where", "fact step: uk-som-2 who"],
        ),
        (
            "the next one",
            after("uk-som-1"),
            ["fact step: uk-som-2 when", "fact step: uk-som-2 where", "fact step: uk-som-2 who"],
        ),
        (
            "the previous one",
            after("uk-som-1"),
            [
                "none step: uk-som-1",
                "fact last: uk-som-4 card",
                "fact last: uk-som-4 when",
                "fact last: uk-som-4 where",
                "fact last: uk-som-4 who",
            ],
        ),
        ("the one before", after("uk-som-1"), ["none step: uk-som-1"]),
        (
            "a year later",
            after("uk-som-1"),
            [
                "fact years: uk-som-2 when",
                "fact years: uk-som-2 period",
                "fact years: uk-som-2 where",
                "fact years: uk-som-2 who",
            ],
        ),
        (
            "two years later",
            after("uk-som-1"),
            [
                "fact years: uk-som-3 period",
                "fact years: uk-som-3 when",
                "fact years: uk-som-3 where",
                "fact years: uk-som-3 who",
            ],
        ),
        ("a year before that", after("uk-som-1"), ["none years: uk-som-1"]),
        (
            "the first?",
            after("uk-som-1"),
            [
                "fact first: uk-som-1 card",
                "fact first: uk-som-1 when",
                "fact first: uk-som-1 where",
                "fact first: uk-som-1 who",
            ],
        ),
        (
            "the latest?",
            after("uk-som-1"),
            [
                "fact last: uk-som-4 card",
                "fact last: uk-som-4 when",
                "fact last: uk-som-4 where",
                "fact last: uk-som-4 who",
            ],
        ),
        (
            "the last one",
            after("uk-som-1"),
            [
                "fact last: uk-som-4 card",
                "fact last: uk-som-4 when",
                "fact last: uk-som-4 where",
                "fact last: uk-som-4 who",
            ],
        ),
        (
            "where was the next",
            after("uk-som-1"),
            ["fact step: uk-som-2 where", "fact step: uk-som-2 when", "fact step: uk-som-2 who"],
        ),
        (
            "the next one",
            after("amm-53"),
            ["fact step: amm-54 when", "fact step: amm-54 where", "fact step: amm-54 who"],
        ),
        (
            "the previous one",
            after("amm-53"),
            [
                "fact step: amm-49 card",
                "fact step: amm-49 when",
                "fact step: amm-49 where",
                "fact step: amm-49 who",
                "fact last: amm-54 card",
                "fact last: amm-54 when",
                "fact last: amm-54 where",
                "fact last: amm-54 who",
            ],
        ),
        (
            "a year later",
            after("amm-53"),
            [
                "fact years: amm-54 when",
                "fact years: amm-54 period",
                "fact years: amm-54 where",
                "fact years: amm-54 who",
            ],
        ),
        (
            "four years before that",
            after("amm-53"),
            [
                "fact years: amm-49 period",
                "fact years: amm-49 when",
                "fact years: amm-49 where",
                "fact years: amm-49 who",
            ],
        ),
        (
            "the next one",
            after("canada-plan-1", Kind.PROGRAMME),
            [
                "fact step: canada-plan-2 when",
                "fact step: canada-plan-2 where",
                "fact step: canada-plan-2 who",
            ],
        ),
        ("the previous one", after("canada-plan-1", Kind.PROGRAMME), []),
        (
            "and after that",
            after("canada-plan-1", Kind.PROGRAMME),
            [
                "fact step: canada-plan-2 when",
                "fact step: canada-plan-2 where",
                "fact step: canada-plan-2 who",
            ],
        ),
    ],
)
def test_the_one_beside_is_told_by_what_was_asked(text: str, context: Context, expected: object) -> None:
    """One on or back, so many years on, the first and the last; of plans the plan that followed."""
    assert [
        one
        for one in told(follow_ups(text, context))
        if one.split()[1].rstrip(":") in ("step", "years", "first", "last")
    ] == expected
