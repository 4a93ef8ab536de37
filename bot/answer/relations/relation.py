"""A question about what a partner is to ASEAN: whom it names, and what of the relation it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.refusals import no_partner
from bot.answer.relations.coordinator import answer_coordinator
from bot.answer.relations.holders import answer_claim, answer_holders
from bot.answer.relations.parties import named_partners, stranger, tell_members
from bot.answer.relations.status import answer_partner
from bot.answer.relations.steps import tell_step, worded_step
from bot.question.question import Form, Select
from store.kinds import Kind
from store.records import Partner

_ASKED = frozenset({"status", "coordinator", "history"})
# The Treaty of Amity is a programme, and acceding to it a step.
_SWORN = frozenset({"tac", "treaty-of-amity-and-cooperation"})


def answer_relation(inquiry: Inquiry) -> Answer | None:
    """The answer where the question is about a relation, None where it is about something else."""
    question = inquiry.question
    partners = named_partners(inquiry)
    if worded := _worded(partners, inquiry):
        return worded
    if "members" in question.asked and (members := tell_members(inquiry)):
        return members
    first = question.select is Select.FIRST and not (partners or question.sense("level"))
    unnamed = first and not any(mention.of(Kind.SERIES) for mention in question.mentions)
    if unnamed and (claimed := answer_claim(inquiry)):
        return claimed
    named = question.sense("step") | question.sense("status") | _ASKED & set(question.asked)
    if not named or _about_meeting(inquiry):
        return None
    if question.ordinals not in ((), (1,)) and not question.sense("region"):
        return answer_claim(inquiry)
    if "coordinator" in question.asked:
        return answer_coordinator(inquiry, partners)
    if not partners:
        return _without_partner(inquiry)
    if question.foreign:
        return Refusal(Reason.NO_SUCH, no_partner(question.foreign[0], inquiry))
    if len(partners) == 1:
        return answer_partner(partners[0], inquiry)
    return _each(partners, inquiry) if question.form is Form.FACT else None


def _worded(partners: Sequence[Partner], inquiry: Inquiry) -> Answer | None:
    """The one step of the one partner named whose words are those of the question."""
    question = inquiry.question
    if len(partners) != 1 or question.ordinals not in ((), (1,)):
        return None
    if question.form in (Form.YES_NO, Form.LIST, Form.COUNT):
        return None
    step = worded_step(partners[0], inquiry)
    return tell_step(partners[0], step, inquiry) if step else None


def _without_partner(inquiry: Inquiry) -> Answer | None:
    """That a country is none; or the partners that fit, unless a programme of that name is meant."""
    question = inquiry.question
    strangers = [stranger(inquiry), *question.foreign, *question.abroad]
    if name := next(filter(None, strangers), ""):
        return Refusal(Reason.NO_SUCH, no_partner(name, inquiry))
    if claimed := answer_claim(inquiry):
        return claimed
    programme = any(mention.of(Kind.PROGRAMME) for mention in question.mentions)
    which = inquiry.says("which", "who") and (question.sense("status") or question.sense("region"))
    if (
        programme
        and not which
        and question.form is Form.FACT
        and {"who", "partners"}.isdisjoint(question.asked)
    ):
        return None
    return answer_holders(inquiry)


def _each(partners: Sequence[Partner], inquiry: Inquiry) -> Answer | None:
    """The same of several partners; None where it is not known of each."""
    found = [answer for one in partners if isinstance(answer := answer_partner(one, inquiry), Fact)]
    if len(found) < len(partners):
        return None
    lead = " ".join(f"{partner.name}: {fact.lead}" for partner, fact in zip(partners, found, strict=True))
    refs = dict.fromkeys((*map(ref_of, partners), *(ref for fact in found for ref in fact.refs)))
    return Fact(lead, tuple(refs), tuple(value for fact in found for value in fact.values))


def _about_meeting(inquiry: Inquiry) -> bool:
    """Whether a meeting or programme is named that the words belong to: 'the 2nd JSCC'."""
    question = inquiry.question
    if any(mention.of(Kind.SERIES) for mention in question.mentions) and "adopted_at" not in question.asked:
        return True
    levels = question.sense("level") - {"secretariat"}
    if (question.sense("status") or question.sense("step")) and not {"adopted_at", "when"}.isdisjoint(
        question.asked
    ):
        levels -= {"ministerial", "summit"}
    partnership = question.sense("step") & {"comprehensive", "strategic"}
    programmes = set() if partnership else set(question.ids(Kind.PROGRAMME)) - _SWORN
    return bool(
        levels
        or programmes
        or question.ids(Kind.PERSON)
        or (question.sense("title") and "mission" not in question.sense("step"))
        or question.sense("programme") - {"agreement"}
        or question.sense("role") & {"chair", "head"}
        or {"how_much", "topics"} & set(question.asked[:1])
    )
