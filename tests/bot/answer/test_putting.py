"""How readings of sets are put: what comes to nothing, and what is told of a record that was picked."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Reason, Refusal
from bot.answer.putting import CHOICES, Answerer
from bot.reading.reading import Reading
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.query import Pick, Select
from store.query.sort import Sort
from tests.bot.answer.test_verdict import SAID, SCENE
from tests.bot.answer.world import UK_SOM_1

FIFTH = Pick(Select(Sort.MEETING, Has("partner", ("canada",))), "date", 4)
NEAR = tuple(Ref(Kind.MEETING, f"near-{at}") for at in range(CHOICES + 2))


def put(*refs: Ref, empty: bool = False) -> object:
    return Answerer(SCENE).answer(Reading("pick", FIFTH, refs=refs, empty=empty), SAID)


@pytest.mark.parametrize(("near", "offered"), [((), 0), ((UK_SOM_1,), 1), (NEAR, 6)])
def test_a_pick_that_comes_to_nothing_is_refused_with_what_is_near(
    near: tuple[Ref, ...], offered: int
) -> None:
    """In the words in which it was understood; six records are offered at most."""
    refused = put(*near, empty=True)
    assert refused == Refusal(
        Reason.NO_SUCH, "One of the meetings with Canada: none is recorded.", offers=near[:offered]
    )


def test_of_what_was_picked_the_day_is_told_where_nothing_is_asked() -> None:
    """Unlike a name alone a pick asks which one, and that is told by when it was."""
    told = put(UK_SOM_1)
    assert isinstance(told, Fact)
    assert (told.lead, told.refs[0]) == ("6 July 2022, in London.", UK_SOM_1)
    assert isinstance(put(), Refusal)
