from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Silence
from tests.bot.answer.world import UK_SOM_1, answer


@pytest.mark.parametrize(
    "talk",
    [
        "see you at the 1st uk som",
        "when are we having lunch",
        "the uk som talking points are due on friday",
        "who is coming to the prep call for canada",
        "asean is a mess lol",
        "when was the 7th asean-uk som",
        "when was the 1st asean-cuba som",
        "which building was the 4th uk som in",
        "asean-uk plan of action",
        "weather in london",
        "",
    ],
)
def test_talk_is_left_alone(talk: str) -> None:
    """Overheard, nothing is said to talk, nor to a question that cannot be answered for certain."""
    assert answer(talk, addressed=False) == Silence()


def test_a_precise_question_is_answered_though_overheard() -> None:
    """A question to the room that names its object gets the same answer as one to the bot."""
    asked = "does anyone know when the 1st asean-uk som was?"
    assert answer(asked, addressed=False) == answer(asked)
    assert answer(asked) == Fact(
        "6 July 2022, in London.",
        (UK_SOM_1,),
        ("2022-07-06",),
        "1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London",
    )


def test_what_is_said_before_is_no_part_of_talk() -> None:
    """An overheard question is never taken for one that goes on from an answer."""
    assert (
        answer("does anyone know when the 1st asean-uk som was?", "and where?", addressed=False) == Silence()
    )
