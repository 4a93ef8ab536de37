"""The list or the count that a question asks for, and what it is said to be of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answer import Answer, Fact, Listing, Reason, Refusal
from bot.answer.finding import CHOICES
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.listing.documents import list_documents
from bot.answer.listing.meetings import list_meetings
from bot.answer.listing.names import drawn_by
from bot.answer.listing.programmes import list_programmes
from bot.answer.wording import counted, stopped
from bot.question.question import Form
from store.kinds import Kind
from store.records import Record


def answer_list(inquiry: Inquiry) -> Answer:
    """All meetings, or programmes, that fit; their number where that is asked for."""
    question = inquiry.question
    asks_documents = "documents" in question.asked and not question.sense("programme")
    if asks_documents and (documents := list_documents(inquiry)):
        return documents
    kind = Kind.PROGRAMME if _of_programmes(inquiry) else Kind.MEETING
    found = _found(inquiry, kind)
    counting = question.form is Form.COUNT
    if not found and not counting:
        return _none(inquiry, kind)
    lead = f"{counted(len(found), kind)} on record"
    if names := drawn_by(inquiry):
        lead += f": {', '.join(names)}"
    if not found:
        return Fact(f"{lead}.", (), ("0",))
    return Listing(lead, tuple(map(ref_of, found)), (str(len(found)),) if counting else ())


def _of_programmes(inquiry: Inquiry) -> bool:
    question = inquiry.question
    kinds = question.sense("programme") and not inquiry.says("meeting", "meetings", "mtg", "mtgs")
    return bool("programmes" in question.asked or kinds) and not question.sense("level")


def _found(inquiry: Inquiry, kind: Kind) -> Sequence[Record]:
    return list_programmes(inquiry) if kind is Kind.PROGRAMME else list_meetings(inquiry)


def _none(inquiry: Inquiry, kind: Kind) -> Refusal:
    """What was looked for, and what there is at other times."""
    lead = f"No such {kind.value} is on record"
    if names := drawn_by(inquiry):
        lead += f": {', '.join(names)}"
    others = _found(inquiry.changed(times=()), kind) if inquiry.question.times else ()
    if others:
        lead += f". At other times: {counted(len(others), kind)}"
    return Refusal(Reason.NO_SUCH, stopped(lead), offers=tuple(map(ref_of, others[:CHOICES])))
