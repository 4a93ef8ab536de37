"""What one partner is to ASEAN: its status, all the steps of its relation, or the one step asked for."""

from __future__ import annotations

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.relations.steps import main_step, tell_step
from bot.answer.wording import STATUS, status
from bot.question.question import Form
from store.kinds import PartnerStatus
from store.records import Partner

# A question for one of these is about a step, not about the status as such.
_OF_A_STEP = frozenset({"when", "where", "adopted_at"})


def answer_partner(partner: Partner, inquiry: Inquiry) -> Answer | None:
    """What is asked of one partner's relation; None where none of it is."""
    question = inquiry.question
    ref = ref_of(partner)
    statuses = [PartnerStatus(value) for value in question.sense("status")]
    if len(statuses) == 1 and not question.times and _supposed(inquiry):
        verdict = "yes" if partner.status in statuses else "no"
        lead = f"{verdict.capitalize()}. {partner.name}: {status(partner)}."
        return Fact(lead, (ref,), (verdict,), partner.summary)
    if "history" in question.asked:
        steps = tuple(f"{step.date}: {step.event}" if step.date else step.event for step in partner.history)
        return Fact("; ".join(steps) + ".", (ref,), steps, status(partner))
    if _plainly_asked(inquiry):
        return Fact(f"{partner.name}: {status(partner)}.", (ref,), (partner.status.value,), partner.summary)
    if step := main_step(partner, inquiry):
        return tell_step(partner, step, inquiry) if question.form is not Form.YES_NO else None
    if statuses and partner.status in statuses and "when" in question.asked:
        lead = f"{partner.name}: {status(partner)}. The catalogue does not record since when."
        return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
    if statuses and partner.status not in statuses:
        lead = f"{partner.name} is on record as {status(partner)}, not as {STATUS[statuses[0]]}."
        return Refusal(Reason.NO_SUCH, lead, (ref,), (ref,))
    return None


def _supposed(inquiry: Inquiry) -> bool:
    """Whether a status is to be confirmed: 'is norway a dialogue partner', 'norway sectoral?'."""
    question = inquiry.question
    open_ = _OF_A_STEP | {"who", "status"}
    return question.form is Form.YES_NO or ("?" in question.text and open_.isdisjoint(question.asked))


def _plainly_asked(inquiry: Inquiry) -> bool:
    """Whether the status itself is asked for, neither a date nor a yes or no."""
    question = inquiry.question
    if "since" in question.text.casefold() or not _OF_A_STEP.isdisjoint(question.asked):
        return False
    supposed = len(question.sense("status")) == 1 and question.form is Form.YES_NO
    return "status" in question.asked and not supposed
