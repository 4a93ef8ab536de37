"""How many documents or steps one record holds."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.reading.proposals.holding import held
from store.kinds import Kind, Ref
from tests.bot.reading.proposed import answer, proposed


@pytest.mark.parametrize(
    ("text", "ref", "number"),
    [
        ("relation with Russia: number of dated steps on record", Ref(Kind.PARTNER, "russia"), "5"),
        ("how many steps are on record with Pakistan", Ref(Kind.PARTNER, "pakistan"), "5"),
        ("how many documents did the 27th ASEAN Summit adopt", Ref(Kind.MEETING, "asean-summit-27"), "8"),
    ],
)
def test_what_stands_in_a_record_is_counted(text: str, ref: Ref, number: str) -> None:
    """The answer is about that record alone, whatever its documents are records of."""
    (made,) = proposed(held, text)
    told = answer(made, text)
    assert isinstance(told, Fact)
    assert (told.refs, told.values) == ((ref,), (number,))


@pytest.mark.parametrize(
    "text",
    [
        "how many meetings adopted documents in 2015",
        "documents of the 27th ASEAN Summit",
        "how many documents did the 1st ASEAN-UK SOM adopt",  # none is recorded
    ],
)
def test_nothing_is_counted_that_is_not_asked_for_or_not_held(text: str) -> None:
    """'How many' stands before the noun; 0 would say that there was none."""
    assert proposed(held, text) == []
