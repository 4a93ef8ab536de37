"""A time that was not understood is said to be left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Reason, Refusal, Silence
from bot.answer.untimed import untimed
from bot.desk import Message
from bot.reading.scene import Said
from bot.texts.text import speaking
from tests.bot.answer.world import CANADA_SOM_1, TODAY, UK_SOM_1, desk

FACT = Fact("It was in London.", (UK_SOM_1,), ("London",), "The 1st.")
LISTED = Listing("Meetings: 2", (UK_SOM_1, CANADA_SOM_1), ("One", "Two"), "m.x")


def said(text: str) -> Said:
    return desk().reader.said(text, TODAY)


@pytest.mark.parametrize("answer", [FACT, LISTED])
def test_the_time_left_out_is_named_before_the_answer(answer: Fact | Listing) -> None:
    """In the words of the question; the answer itself, its records, values and code stay."""
    noted = untimed(answer, said("meetings with the UK on 31 June 2022"))
    assert isinstance(noted, Fact | Listing)
    note, lead = noted.lead[: -len(answer.lead)], noted.lead[-len(answer.lead) :]
    assert "“31 June 2022”" in note
    assert note.endswith(" ")
    assert lead == answer.lead
    assert replace(noted, lead=answer.lead) == answer


def test_every_time_left_out_is_named() -> None:
    """Two of them in their order."""
    noted = untimed(FACT, said("meetings on 31 June 2022 or on 30 February 2023"))
    assert isinstance(noted, Fact)
    assert noted.lead.index("“31 June 2022”") < noted.lead.index("“30 February 2023”")


@pytest.mark.parametrize("text", ["meetings with the UK", "meetings with the UK in July 2022"])
def test_an_answer_about_its_time_stays_as_it_is(text: str) -> None:
    """Where every time was understood, or none named, there is nothing to say."""
    assert untimed(FACT, said(text)) is FACT


@pytest.mark.parametrize(
    "answer",
    [
        Refusal(Reason.NO_SUCH, "No such record."),
        Choice("Which one?", (UK_SOM_1, CANADA_SOM_1)),
        Card(UK_SOM_1),
        Silence(),
    ],
)
def test_only_what_answers_is_noted(answer: Answer) -> None:
    """A refusal, a question back, a card and silence are about no time."""
    assert untimed(answer, said("meetings on 31 June 2022")) is answer


def test_a_long_time_is_cut() -> None:
    """No more of a text comes back than a time may need."""
    read = said("meetings")
    read = replace(read, text=replace(read.text, unread=("7" * 500,)))
    noted = untimed(FACT, read)
    assert isinstance(noted, Fact)
    assert 0 < noted.lead.count("7") < 100


def test_the_desk_says_which_time_it_leaves_out() -> None:
    """So that nobody takes the answer for one about that day."""
    answer = desk().take(Message("where was the 1st ASEAN-UK SOM, on 31 June 2022?"), TODAY).answer
    assert isinstance(answer, Fact)
    assert "“31 June 2022”" in answer.lead
    assert UK_SOM_1 in answer.refs


def test_it_is_said_in_the_language() -> None:
    """Before the answer, in the words of the question."""
    with speaking("id"):
        noted = untimed(FACT, said("meetings on 31 June 2022"))
    assert isinstance(noted, Fact)
    assert noted.lead == (
        "Keterangan waktu “31 June 2022” tidak saya pahami dan tidak saya sertakan. It was in London."
    )
    with speaking("vi"):
        noted = untimed(FACT, said("meetings on 31 June 2022"))
    assert isinstance(noted, Fact)
    assert noted.lead == "Tôi không hiểu mốc thời gian “31 June 2022” nên đã bỏ qua. It was in London."
