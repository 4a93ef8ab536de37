"""What rooms propose of texts, over the packaged catalogue."""

from __future__ import annotations

import pytest

from bot.reading.proposals.clubbing import clubbing
from bot.reading.proposals.counting import counted
from bot.reading.proposals.deeds import deeds
from bot.reading.proposals.facts import asking, facts
from bot.reading.proposals.foretelling import foretelling
from bot.reading.proposals.holding import held
from bot.reading.proposals.many import many
from bot.reading.proposals.naming import naming
from bot.reading.proposals.nearest import nearest
from bot.reading.proposals.outside import outsides
from bot.reading.proposals.picking import picks
from bot.reading.proposals.pledging import pledges
from bot.reading.proposals.purposes import purposes
from bot.reading.proposals.striding import strides
from bot.reading.proposals.succession import plans_on, steps_beside, steps_on
from bot.reading.proposals.taking import steps_taken
from bot.reading.proposals.tallying import tallies
from bot.reading.proposals.unheard import unheard
from tests.bot.reading.readings import told
from tests.bot.tables import lines

ROOMS = (
    naming,
    facts,
    asking,
    unheard,
    many,
    counted,
    picks,
    steps_on,
    steps_beside,
    nearest,
    strides,
    plans_on,
    foretelling,
    steps_taken,
    deeds,
    tallies,
    held,
    pledges,
    purposes,
    outsides,
    clubbing,
)


def proposes(room: str, text: str) -> str:
    return told(ROOMS, room, text)


@pytest.mark.parametrize(("room", "text", "expected"), lines("reading/proposals/readings.tsv"))
def test_a_text_is_read_as_what_it_may_mean(room: str, text: str, expected: str) -> None:
    """Each reading in plain words, with what speaks for it and against it."""
    assert proposes(room, text) == expected
