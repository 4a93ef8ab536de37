"""A question is answered by the first room that it belongs to; overheard, only when nothing is in doubt."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.answer import Answer, Card, Choice, Fact, Listing, Reason, Refusal, Silence
from bot.answer.compare import answer_comparison
from bot.answer.confirm import answer_confirmation
from bot.answer.fact import answer_fact, tell
from bot.answer.finding import Found, find
from bot.answer.followup import Resolved, lean
from bot.answer.inquiry import Inquiry
from bot.answer.listing import answer_list
from bot.answer.relations import answer_relation
from bot.answer.wording import no_partner
from bot.context import Context
from bot.question.question import Form, Question, Select
from store.records import Kind, Meeting, Ref

COVERS = "I look up ASEAN's meetings, partners and programmes: when, where, who, what was adopted or pledged."


def answer_question(inquiry: Inquiry, context: Context) -> tuple[Answer, Inquiry]:
    """The answer, and the question as it was understood with what went before."""
    match lean(inquiry, context):
        case Resolved(ref, whole):
            return tell(ref, whole), whole
        case Inquiry() as whole:
            return _answer(whole), whole
        case Choice() as choice:
            return choice, inquiry
    return _answer(inquiry), inquiry


def overheard(inquiry: Inquiry) -> Answer:
    """The answer to a precise question put to the room, silence for all else."""
    question = inquiry.question
    if question.outside or question.foreign or not _precise(inquiry):
        return Silence()
    answer = _answer(inquiry)
    if isinstance(answer, Card) and set(question.asked) & {"about", "full_name"}:
        return answer
    return answer if isinstance(answer, (Fact, Listing)) and answer.refs else Silence()


def _answer(inquiry: Inquiry) -> Answer:
    question = inquiry.question
    if _outside(inquiry):
        return Refusal(Reason.OUTSIDE, f"That is outside what I cover. {COVERS}")
    if question.foreign:
        return Refusal(Reason.NO_SUCH, no_partner(question.foreign[0]))
    then = "already" in question.text.casefold() and question.sense("status") and question.sense("level")
    answer = answer_confirmation(inquiry) if then else answer_relation(inquiry)
    if answer is None and question.form is Form.COMPARE:
        answer = answer_comparison(inquiry)
    if answer is None and question.form is Form.YES_NO:
        answer = answer_confirmation(inquiry)
    if answer is None and (onward := _onward(inquiry)) is not None:
        answer = onward
    if answer is None and _set(question):
        answer = answer_list(inquiry)
        if isinstance(answer, Refusal) and question.form is Form.FACT:
            answer = None
    if answer is None:
        answer = answer_fact(inquiry)
    if _open(inquiry) and not isinstance(answer, (Card, Fact, Listing)):
        listed = answer_list(inquiry)
        if isinstance(listed, Listing) and len(listed.refs) > 1:
            answer = listed
    return answer


def _onward(inquiry: Inquiry) -> Answer | None:
    """What one certain meeting said would be next: 'bangkok 67: where was the next amm to be'."""
    question = inquiry.question
    certain = question.ordinals or question.times or question.ids(Kind.PLACE)
    if question.select is not Select.NEXT or not certain or question.form is not Form.FACT:
        return None
    found = find(replace(inquiry, question=replace(question, select=None)))
    meeting = inquiry.record(found.ref) if isinstance(found, Found) else None
    if not isinstance(meeting, Meeting) or not inquiry.past(meeting):
        return None
    told = tell(
        Ref(Kind.MEETING, meeting.id), replace(inquiry, question=replace(question, asked=("next_step",)))
    )
    return told if isinstance(told, Fact) else None


def _set(question: Question) -> bool:
    """Whether a set of records is asked for in so many words."""
    if question.form in (Form.LIST, Form.COUNT):
        return question.select is None
    return (
        question.plural
        and question.select is None
        and not question.ordinals
        and not (set(question.asked) - {"programmes", "about"})
    )


def _open(inquiry: Inquiry) -> bool:
    """Whether nothing is asked of one record, so that all that fit may be meant."""
    question = inquiry.question
    return (
        not set(question.asked) - {"about", "topics", "programmes", "documents"}
        and question.select is None
        and not question.ordinals
        and not question.foreign
        and (question.plural or not question.sense("programme"))
        and question.form is not Form.YES_NO
        and not [word for word in question.rest if not inquiry.content.titles(word)]
        and bool(question.mentions or question.times)
    )


def _outside(inquiry: Inquiry) -> bool:
    """Whether the question asks for something of the wider world, or names nothing of the catalogue at all."""
    question = inquiry.question
    if question.outside:
        return True
    naming = {Kind.PARTNER, Kind.SERIES, Kind.PROGRAMME, Kind.PERSON, Kind.BODY}
    named = any(ref.kind in naming for m in question.mentions if m.exact for ref in m.refs)
    if question.aside and not named and not question.ordinals:
        return True
    unknown = [word for word in question.rest if inquiry.content.repair(word) is None]
    if len(unknown) > 1 and not named and not question.ordinals and not question.sense("level"):
        return True
    return (
        not question.mentions
        and not question.times
        and not question.ordinals
        and not any(
            inquiry.content.weight(held) < 0.9
            for word in question.content
            if (held := inquiry.content.repair(word))
        )
    )


def _precise(inquiry: Inquiry) -> bool:
    """Whether every word is understood and something of the catalogue named for certain."""
    question: Question = inquiry.question
    if not question.asking or not question.mentions:
        return False
    if not any(mention.exact for mention in question.mentions):
        return False
    if not question.rest:
        return bool(question.asked or question.form is not Form.FACT or (question.plural and question.room))
    found = find(inquiry)
    return isinstance(found, Found) and all(
        f"word:{word}" in found.candidate.explains for word in question.rest
    )


__all__ = ["Card", "answer_question", "overheard"]
