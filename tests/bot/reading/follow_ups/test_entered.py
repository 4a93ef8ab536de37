"""Follow-ups over offices, members, agreements and coordinators."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact, Listing
from bot.desk import Message
from bot.reading.follow_ups.context import Context, read_context, write_context
from tests.questions.score import TODAY, packaged_desk

DESK = packaged_desk()


def after(*turns: str) -> Context:
    """The context that these turns leave, as it is stored."""
    context = Context()
    for turn in turns:
        context = read_context(write_context(DESK.take(Message(turn, context=context), TODAY).context))
    return context


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("who was SG in 2010", "and in 2015?", {"Le Luong Minh"}),
        ("who was SG in 2010", "who came before him?", {"Ong Keng Yong"}),
        ("who chairs ASEAN in 2026", "and in 2027?", {"Singapore"}),
        ("when did Timor-Leste join ASEAN", "and Cambodia?", {"Cambodia", "1999-04-30"}),
        ("how many parties has the TAC", "which were the last three?", {"Algeria", "Uruguay", "Finland"}),
        ("how many parties has the TAC", "and RCEP?", {"15"}),
        ("did Israel sign the TAC", "and Iran?", {"yes"}),
        ("which parties of the TAC acceded in 2022", "and in 2003?", {"China", "India"}),
        ("who was the 9th Secretary-General", "from which country?", {"Ajit Singh", "Malaysia"}),
        ("which is the newest member of ASEAN", "when was it admitted?", {"Timor-Leste", "2025-10-26"}),
        ("did Norway sign the TAC", "when?", {"Norway", "2013-07-01"}),
        ("when did Lao PDR join ASEAN", "who joined the same day?", {"Myanmar"}),
        ("who came before Surin Pitsuwan as SG", "and after him?", {"Le Luong Minh"}),
        ("which Secretaries-General came from Indonesia", "how many is that?", {"3"}),
        ("how many members does ASEAN have", "and in 1990?", {"6"}),
        ("how many members does ASEAN have", "which ones?", {"11"}),
    ],
)
def test_a_part_is_replaced(first: str, then: str, told: set[str]) -> None:
    """A time, a name, the agreement; the one before; some of them; something else of the same ones: one of
    the readings tells it alone."""
    context = after(first)
    said = DESK.reader.said(then, TODAY)
    found = [one for one in DESK.reader.readings(said, context) if one.sense == "entered"]
    answers = (DESK.answerer.answer(one, said) for one in found)
    assert [one for one in answers if isinstance(one, Fact | Listing) and told <= set(one.values)]


def test_after_a_meeting_no_register_goes_on() -> None:
    """Nothing is proposed where the last turn was about none."""
    context = after("when was the 19th ASEAN Summit")
    said = DESK.reader.said("and in 2015?", TODAY)
    assert not [one for one in DESK.reader.readings(said, context) if one.sense == "entered"]


def test_what_points_to_those_told_of_keeps_what_they_were_told_by() -> None:
    """'How many is that' counts these, and not all that there are."""
    context = after("which Secretaries-General came from Indonesia")
    said = DESK.reader.said("how many is that", TODAY)
    best = DESK.answerer.answer(DESK.reader.readings(said, context)[0], said)
    assert isinstance(best, Fact)
    assert best.values == ("3",)
