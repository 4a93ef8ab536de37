"""What is asked of states and agreements by name."""

from __future__ import annotations

import pytest

from bot.answer.answer import Fact
from bot.desk import Message
from tests.questions.score import TODAY, packaged_desk

DESK = packaged_desk()


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("what is the status of the ASEAN-Canada Free Trade Agreement", "Under negotiation."),
        ("status of the ASEAN-Hong Kong FTA", "In force."),
    ],
)
def test_how_far_an_agreement_has_come_is_its_status(text: str, lead: str) -> None:
    """As the catalogue has it."""
    answer = DESK.take(Message(text), TODAY).answer
    assert isinstance(answer, Fact)
    assert answer.lead == lead


@pytest.mark.parametrize("member", ["Viet Nam", "Malaysia", "Thailand"])
def test_what_a_member_coordinates_is_no_card(member: str) -> None:
    """Who asks what it does asks for more than what it is."""
    said = DESK.reader.said(f"what does {member} coordinate", TODAY)
    assert said.called is None
    best = DESK.reader.readings(said)[0]
    assert best.refs[0].kind == "partner"
