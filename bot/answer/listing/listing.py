"""The list or the count that a question asks for, and what it is said to be of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answer import Answer, Fact, Listing, Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.listing.meetings import list_meetings
from bot.answer.listing.names import meant_kind
from bot.answer.listing.programmes import list_programmes
from bot.answer.wording import counted
from bot.question.question import Form
from store.records import Kind, Record


def answer_list(inquiry: Inquiry) -> Answer:
    """All meetings, or programmes, that fit; their number where that is asked for."""
    question = inquiry.question
    kind = Kind.PROGRAMME if _of_programmes(inquiry) else Kind.MEETING
    found: Sequence[Record] = list_programmes(inquiry) if kind is Kind.PROGRAMME else list_meetings(inquiry)
    lead = _described(inquiry, kind, len(found))
    counting = question.form is Form.COUNT
    if found:
        return Listing(lead, tuple(map(ref_of, found)), (str(len(found)),) if counting else ())
    if not counting:
        return Refusal(Reason.NO_SUCH, f"No such {kind.value} is recorded.")
    return Refusal(Reason.NO_SUCH, f"{lead}.") if question.foreign else Fact(f"{lead}.", (), ("0",))


def _of_programmes(inquiry: Inquiry) -> bool:
    question = inquiry.question
    kinds = question.sense("programme") and not inquiry.says("meeting", "meetings", "mtg", "mtgs")
    return bool("programmes" in question.asked or kinds) and not question.sense("level")


def _described(inquiry: Inquiry, kind: Kind, number: int) -> str:
    """'3 meetings recorded (United Kingdom, Jakarta)'."""
    names = []
    for mention in inquiry.question.mentions:
        if not mention.negated:
            meant = meant_kind(mention)
            ref = next(ref for ref in mention.refs if ref.kind is meant)
            names.append(inquiry.record(ref).name)
    said = f" ({', '.join(names)})" if names else ""
    return f"{counted(number, kind)} recorded{said}"
