"""What is asked of the future is never answered with what is past."""

from __future__ import annotations

import pytest

from bot.answer.answer import Card, Fact, Listing
from bot.desk import Message
from store.kinds import Kind
from tests.questions.score import TODAY, packaged_desk

_FEW = 0.02


@pytest.mark.parametrize(
    "asked",
    ["any meeting with {} still to come", "will there be a summit with {}", "what is lined up with {}"],
)
def test_no_partner_gets_a_meeting_of_the_past(asked: str) -> None:
    """Of all partners: what is announced, that none is, or which is meant."""
    desk = packaged_desk()
    wrong = []
    for partner in desk.catalogue.partners.values():
        answer = desk.take(Message(asked.format(partner.name)), TODAY).answer
        refs = answer.refs if isinstance(answer, Fact | Listing) else ()
        if isinstance(answer, Card):
            refs = (answer.ref,)
        meetings = [desk.catalogue.meetings[ref.id] for ref in refs if ref.kind is Kind.MEETING]
        if any(one.date.last <= TODAY for one in meetings):
            wrong.append(partner.id)
    assert len(wrong) <= _FEW * len(desk.catalogue.partners), wrong
