"""What texts follow up, over the small catalogue."""

from __future__ import annotations

import pytest

from bot.reading.follow_ups.context import Context
from store.kinds import Kind
from store.query.condition import Has
from store.query.query import Select
from store.query.sort import Sort
from tests.bot.reading.follow_ups.talk import after, drawn, follow_ups
from tests.bot.reading.planted import meeting, told
from tests.bot.reading.texts import lines

CANADA, UK = Has("partner", ("canada",)), Has("partner", ("united-kingdom",))
CONTEXTS = {
    "fact": after("uk-som-1"),
    "where": after("japan-summit-1", asked="where"),
    "plan": after("canada-plan-1", Kind.PROGRAMME, "period"),
    "partner": after("japan", Kind.PARTNER, "status"),
    "list": drawn(("partner", CANADA)),
    "two": drawn(("partner", UK), ("level", Has("level", ("senior-officials",)))),
    "plans": drawn(("kind", Has("kind", ("plan-of-action",))), sort=Sort.PROGRAMME),
    "choice": Context(
        "ask", Select(Sort.MEETING), (), (meeting("japan-summit-2"), meeting("japan-summit-1"))
    ),
}


def follows(context: str, text: str) -> str:
    return told(follow_ups(text, CONTEXTS[context]), 6, plain=True)


@pytest.mark.parametrize(("context", "text", "expected"), lines("follow_ups/texts.tsv"))
def test_a_text_follows_what_was_spoken_of(context: str, text: str, expected: str) -> None:
    """A record, a list, a choice: with what shows it and how well it fits."""
    assert follows(context, text) == expected
