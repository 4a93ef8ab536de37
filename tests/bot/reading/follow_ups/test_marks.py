"""What shows that a text follows up."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from bot.reading.follow_ups.kinship import Kinship
from bot.reading.follow_ups.marks import marks
from bot.reading.follow_ups.turn import Turn
from bot.reading.proposing import Proposer
from store.kinds import Kind
from store.query.condition import Has
from tests.bot.reading.follow_ups.talk import after, drawn
from tests.bot.reading.planted import said, scene


def shown(text: str, context: Context) -> list[str]:
    kinship = Kinship(scene().catalogue, scene().rows)
    return list(dict.fromkeys(marks(Turn(Proposer(scene(), said(text)), context, kinship))))


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        (
            "and where?",
            after("uk-som-1"),
            ["after a meeting", "asks", "names nothing", "opener", "question mark", "up to 2", "wh first"],
        ),
        (
            "no, I meant the 2nd",
            after("uk-som-1"),
            ["after a meeting", "asks nothing", "correction", "names ordinal", "negation", "up to 5"],
        ),
        (
            "what about Canada in 2022",
            after("uk-som-1"),
            [
                "after a meeting",
                "asks",
                "names partner",
                "names time",
                "opener",
                "up to 5",
                "wh first",
                "whole",
            ],
        ),
        (
            "who chaired the 1st ASEAN-Canada SOM in Ottawa",
            after("uk-som-1"),
            [
                "after a meeting",
                "asks",
                "names level",
                "names ordinal",
                "names partner",
                "names place",
                "pick",
                "up to 9",
                "wh first",
                "whole",
                "whole unopened",
            ],
        ),
        (
            "list them",
            after("uk-som-1"),
            ["after a meeting", "asks nothing", "list", "names nothing", "point", "up to 2"],
        ),
        (
            "how many were there",
            after("uk-som-1"),
            ["after a meeting", "asks", "count", "exists", "names nothing", "point", "up to 5", "wh first"],
        ),
        (
            "the next one",
            after("uk-som-1"),
            ["after a meeting", "asks nothing", "names nothing", "onward", "pick", "point", "up to 5"],
        ),
        (
            "two years later",
            after("uk-som-1"),
            ["after a meeting", "apart", "asks", "names nothing", "onward", "plural", "up to 5", "years"],
        ),
        (
            "was it virtual",
            after("uk-som-1"),
            ["after a meeting", "asks", "auxiliary", "names mode", "names nothing", "point", "up to 5"],
        ),
        (
            "which of these",
            after("uk-som-1"),
            ["after a meeting", "asks nothing", "names nothing", "parted", "point", "up to 5", "wh first"],
        ),
        (
            "tell me about it please my friend and do so at once now",
            after("uk-som-1"),
            ["after a meeting", "asks", "long", "names nothing", "point", "relation"],
        ),
        (
            "is there any",
            after("uk-som-1"),
            ["after a meeting", "asks nothing", "auxiliary", "exists", "names nothing", "point", "up to 5"],
        ),
        (
            "is Canada a Dialogue Partner",
            after("uk-som-1"),
            [
                "after a meeting",
                "asks nothing",
                "auxiliary",
                "names partner",
                "names status",
                "standing",
                "up to 5",
            ],
        ),
        ("only in London", after("uk-som-1"), ["after a meeting", "asks nothing", "names place", "up to 5"]),
        (
            "what was the longest",
            after("uk-som-1"),
            ["after a meeting", "asks nothing", "auxiliary", "most", "names nothing", "up to 5", "wh first"],
        ),
        (
            "the same city?",
            after("uk-som-1"),
            [
                "after a meeting",
                "asks",
                "likewise",
                "names nothing",
                "point",
                "question mark",
                "same",
                "shares",
                "up to 5",
            ],
        ),
        (
            "and where?",
            drawn(("partner", Has("partner", ("canada",)))),
            ["after many", "asks", "names nothing", "opener", "question mark", "up to 2", "wh first"],
        ),
        (
            "meetings with Japan",
            drawn(("partner", Has("partner", ("canada",)))),
            ["after many", "asks nothing", "names partner", "plural", "set whole", "up to 5"],
        ),
        (
            "since when",
            after("canada", Kind.PARTNER),
            ["after a partner", "asks", "names nothing", "relation", "up to 2", "wh first"],
        ),
    ],
)
def test_a_text_shows_how_it_follows(text: str, context: Context, expected: object) -> None:
    """By its length, its openers, what it names and asks, and what was spoken of."""
    assert sorted(shown(text, context)) == expected
