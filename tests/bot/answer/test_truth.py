"""Yes and no, and what stands before and after them."""

from __future__ import annotations

import pytest

from bot.answer.truth import NO, YES, answered, answered_of, word
from bot.texts.text import speaking


@pytest.mark.parametrize(("holds", "said"), [(True, YES), (False, NO), (None, NO)])
def test_a_truth_is_a_value(holds: bool | None, said: str) -> None:
    """The same word in every language."""
    with speaking("vi"):
        assert word(holds) == said


def test_what_was_understood_comes_before_and_what_decides_after() -> None:
    """Each where there is any."""
    assert answered(YES, "It was.") == "Yes. It was."
    assert answered(NO, "") == "No."
    assert answered(NO, "In London.", "Held in Manila") == "Held in Manila? No. In London."
    assert answered(YES, "", "Held in Manila") == "Held in Manila? Yes."
    assert answered_of("The latest summit", YES, "In London.") == "The latest summit: yes. In London."
    assert answered_of("The latest summit", NO, "") == "The latest summit: no."
