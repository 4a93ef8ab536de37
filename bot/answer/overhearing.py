"""Talk that is not for the bot: answered only where nothing is in doubt, silence for all else."""

from __future__ import annotations

from bot.answer.answer import Answer, Card, Fact, Listing, Silence
from bot.answer.answering import answer_inquiry
from bot.answer.finding import Found, find
from bot.answer.inquiry import Inquiry
from bot.question.question import Form

# What a card answers in so many words.
_OF_CARD = frozenset({"about", "full_name"})


def answer_overheard(inquiry: Inquiry) -> Answer:
    """The answer to a precise question put to the room, silence for all else."""
    question = inquiry.question
    if question.outside or question.foreign or not _precise(inquiry):
        return Silence()
    match answer_inquiry(inquiry):
        case Card() as card if not _OF_CARD.isdisjoint(question.asked):
            return card
        case (Fact() | Listing()) as answer if answer.refs:
            return answer
    return Silence()


def _precise(inquiry: Inquiry) -> bool:
    """Whether every word is understood and something of the catalogue named for certain."""
    question = inquiry.question
    if not question.asking or not any(mention.exact for mention in question.mentions):
        return False
    if question.rest:
        found = find(inquiry)
        understood = {f"word:{word}" for word in question.rest}
        return isinstance(found, Found) and understood <= found.candidate.explains
    return bool(question.asked or question.form is not Form.FACT or (question.plural and question.room))
