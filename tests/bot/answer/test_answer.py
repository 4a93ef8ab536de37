"""What is answered, before any wording."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answer.answer import (
    Acknowledgement,
    Answer,
    Calendar,
    Card,
    Choice,
    Fact,
    Guide,
    Listing,
    NoCommand,
    Option,
    Options,
    Outcome,
    Reason,
    Refusal,
    Silence,
    Timeline,
    outcome,
)
from tests.bot.small import BATES, SOM_1, SOM_2


@pytest.mark.parametrize(
    ("answer", "came"),
    [
        (Card(SOM_1), Outcome.ANSWER),
        (Fact("In 2022.", (SOM_1,), ()), Outcome.ANSWER),
        (Listing("Two.", (SOM_1, SOM_2)), Outcome.ANSWER),
        (Calendar("Meetings", (SOM_1,)), Outcome.ANSWER),
        (Timeline("Meetings", (SOM_1,), date(2026, 1, 1)), Outcome.ANSWER),
        (Guide(), Outcome.ANSWER),
        (Acknowledgement(), Outcome.ANSWER),
        (Choice("Which?", (SOM_1, SOM_2)), Outcome.ASK),
        (Options("Which?", ()), Outcome.ASK),
        (Refusal(Reason.NO_SUCH, "None."), Outcome.REFUSE),
        (NoCommand("/kelp"), Outcome.REFUSE),
        (Silence(), Outcome.SILENT),
    ],
    ids=lambda one: type(one).__name__,
)
def test_each_answer_comes_to_one_outcome(answer: Answer, came: Outcome) -> None:
    """A question back, a refusal, nothing at all; else an answer."""
    assert outcome(answer) is came


def test_options_are_about_the_main_record_of_each() -> None:
    """Named once."""
    options = (
        Option("one", (SOM_1, BATES)),
        Option("two", ()),
        Option("three", (SOM_2,)),
        Option("four", (SOM_1,)),
    )
    assert Options("Which?", options).refs == (SOM_1, SOM_2)


def test_silence_is_about_nothing() -> None:
    """So that a memory of it keeps nothing."""
    assert Silence().refs == ()
