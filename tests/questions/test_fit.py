"""The weights that ship, and the labelled questions that they are fitted on."""

from __future__ import annotations

import tomllib

from tests.questions.fit import WEIGHTS, digest
from tests.questions.score import FITTED, HELD


def test_weights_are_of_the_questions_as_they_stand() -> None:
    """The file that ships was made of the labelled questions as they are now: `python -m tests.questions.fit`
    makes it anew."""
    assert tomllib.loads(WEIGHTS.read_text("utf-8"))["made"]["questions"] == digest()


def test_questions_held_back_are_not_fitted_on() -> None:
    """The file held back is none of those that weights are fitted on, and shares no line with them."""
    assert HELD not in FITTED
    fitted = {line for path in FITTED for line in path.read_text("utf-8").splitlines()}
    assert fitted.isdisjoint(HELD.read_text("utf-8").splitlines())
