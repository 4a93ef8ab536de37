"""A question is answered by the first room that it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.answer.answer import Answer, Card, Choice, Fact, Guide, Listing, Reason, Refusal
from bot.answer.comparison import answer_comparison
from bot.answer.confirmation import answer_confirmation
from bot.answer.fact import answer_fact, tell
from bot.answer.finding import Found, find
from bot.answer.followup import Resolved, lean
from bot.answer.inquiry import Inquiry
from bot.answer.listing import answer_list, answer_pledges
from bot.answer.refusals import no_partner, outside
from bot.answer.relations import answer_relation
from bot.answer.scope import is_greeting, is_of_all, is_of_set, is_outside
from bot.context import Context
from bot.question.question import Form, Question, Select
from store.kinds import Kind
from store.records import Meeting

Room = Callable[[Inquiry], Answer | None]


def answer_question(inquiry: Inquiry, context: Context) -> tuple[Answer, Inquiry]:
    """The answer, and the question as it was understood with what went before."""
    match None if inquiry.question.outside else lean(inquiry, context):
        case Resolved(ref, whole):
            return tell(ref, whole), whole
        case Choice() as choice:
            return choice, inquiry
        case Inquiry() as whole:
            return answer_inquiry(whole), whole
    return answer_inquiry(inquiry), inquiry


def answer_inquiry(inquiry: Inquiry) -> Answer:
    """The answer to a question that stands on its own."""
    question = inquiry.question
    if is_greeting(question):
        return Guide()
    if is_outside(inquiry):
        return outside()
    if question.foreign:
        return Refusal(Reason.NO_SUCH, no_partner(question.foreign[0], inquiry))
    answer = next(answer for room in _rooms(question) if (answer := room(inquiry)))
    if (
        is_of_all(inquiry)
        and not isinstance(answer, (Card, Fact, Listing))
        and not _one_name(answer, question)
    ):
        listed = answer_list(inquiry)
        return listed if isinstance(listed, (Fact, Listing)) and len(listed.refs) > 1 else answer
    return answer


def _one_name(answer: Answer, question: Question) -> bool:
    """Whether it only asks back which of the records of one name is meant: 'what is MPAC'."""
    return isinstance(answer, Choice) and any(set(answer.refs) <= set(m.refs) for m in question.mentions)


def _rooms(question: Question) -> Iterator[Room]:
    """Who may answer, in this order; the last always does."""
    yield _answer_name
    yield answer_confirmation if _held_then(question) else answer_relation
    if question.form is Form.COMPARE:
        yield answer_comparison
    if question.form is Form.YES_NO:
        yield answer_confirmation
    if question.form is Form.FACT and question.select is Select.NEXT:
        yield _answer_onward
    yield answer_pledges
    if is_of_set(question):
        yield _answer_set
    yield answer_fact


def _answer_name(inquiry: Inquiry) -> Answer | None:
    """The card of the one record that is named exactly where nothing else is said."""
    question = inquiry.question
    if len(question.mentions) != 1 or set(question.asked) - {"about"} or question.form is not Form.FACT:
        return None
    (mention,) = question.mentions
    others = {word.text for word in (*question.words[: mention.start], *question.words[mention.end :])}
    named = [ref for ref in mention.refs if ref.kind is not Kind.PLACE] or mention.refs
    if not mention.exact or len(named) > 1 or named[0].kind is Kind.SERIES or others - {"asean", "the"}:
        return None
    return tell(named[0], inquiry)


def _held_then(question: Question) -> bool:
    """Whether it asks if a status was held already when a meeting took place."""
    return bool(
        "already" in question.text.casefold() and question.sense("status") and question.sense("level")
    )


def _answer_onward(inquiry: Inquiry) -> Answer | None:
    """What one certain meeting said would be next: 'bangkok 67: where was the next amm to be'."""
    question = inquiry.question
    if not (question.ordinals or question.times or question.ids(Kind.PLACE)):
        return None
    found = find(inquiry.changed(select=None))
    meeting = inquiry.record(found.ref) if isinstance(found, Found) else None
    if not isinstance(found, Found) or not isinstance(meeting, Meeting) or not inquiry.past(meeting):
        return None
    told = tell(found.ref, inquiry.changed(asked=("next_step",)))
    return told if isinstance(told, Fact) else None


def _answer_set(inquiry: Inquiry) -> Answer | None:
    """The set; where there is none, a question for one fact may still mean one record."""
    answer = answer_list(inquiry)
    one = inquiry.question.form is Form.FACT and isinstance(answer, Refusal)
    return None if one else answer
