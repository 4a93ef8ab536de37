"""After an answer about one partner: more of it, or the same of another."""

from __future__ import annotations

from bot.answer.followup.leaning import asking_as_before, called, named, sense_before
from bot.answer.inquiry import Inquiry
from bot.context import Context
from store.records import Kind, Partner


def lean_on_partner(inquiry: Inquiry, context: Context, base: Partner) -> Inquiry:
    """The question, asked of the partner before, or what was asked of it asked of another."""
    question = inquiry.question
    of_relation = question.sense("step") or question.sense("status")
    if named(question, Kind.PARTNER):
        if not of_relation:
            before = {group: sense_before(context, group) for group in ("step", "status")}
            inquiry = inquiry.changed(senses={**question.senses, **before})
        return asking_as_before(inquiry, context)
    if "coordinator" in context.asked.split() and set(question.asked) <= {"when", "period"}:
        inquiry = inquiry.changed(asked=("coordinator",))
    if not of_relation:
        inquiry = inquiry.changed(senses={**question.senses, "step": frozenset({"status"})})
    return asking_as_before(inquiry.changed(mentions=(*question.mentions, called(base))), context)
