"""What each room proposes of a text, over the small catalogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from bot.reading.proposals.facts import asking, facts
from bot.reading.proposals.many import many
from bot.reading.proposals.naming import naming
from bot.reading.proposals.nearest import nearest
from bot.reading.proposals.outside import outsides
from bot.reading.proposals.picking import picks
from bot.reading.proposals.striding import strides
from bot.reading.proposals.succession import plans_on, steps_beside, steps_on, steps_taken
from bot.reading.proposals.tallying import tallies
from bot.reading.proposing import Proposer
from bot.reading.reading import Reading
from tests.bot.reading.planted import proposed, told
from tests.bot.reading.texts import lines

ROOMS: dict[str, Callable[[Proposer], Iterator[Reading]]] = {
    "facts": facts,
    "asking": asking,
    "many": many,
    "naming": naming,
    "nearest": nearest,
    "outsides": outsides,
    "picks": picks,
    "strides": strides,
    "steps_on": steps_on,
    "steps_beside": steps_beside,
    "plans_on": plans_on,
    "steps_taken": steps_taken,
    "tallies": tallies,
}


def proposes(room: str, text: str) -> str:
    return told(proposed(ROOMS[room], text))


@pytest.mark.parametrize(("room", "text", "expected"), lines("proposals/texts.tsv"))
def test_a_room_proposes_readings_with_what_they_rest_on(room: str, text: str, expected: str) -> None:
    """So that they can be weighed; nothing of texts that are for others."""
    assert proposes(room, text) == expected
