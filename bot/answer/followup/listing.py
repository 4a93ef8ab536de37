"""After a list or a count: the same drawn anew, with what the question changes in it."""

from __future__ import annotations

from datetime import date

from bot.answer.followup.leaning import called
from bot.answer.inquiry import Inquiry
from bot.context import Context
from bot.question.question import Form, Mention
from bot.question.time import Time
from store.kinds import Kind

_SIDES = frozenset({Kind.PARTNER, Kind.PLACE})


def lean_on_list(inquiry: Inquiry, context: Context) -> Inquiry | None:
    """The list before with another name or time in it; None where the question names neither."""
    question = inquiry.question
    if not question.mentions and not question.times:
        return None
    form = Form.COUNT if "count" in context.asked.split() else Form.LIST
    return inquiry.changed(
        mentions=(*question.mentions, *_kept(inquiry, context)),
        times=question.times or _times(context),
        form=form if question.form is Form.FACT else question.form,
    )


def _kept(inquiry: Inquiry, context: Context) -> list[Mention]:
    """The names that drew the list before and that no new one stands in for."""
    new = {ref.kind for mention in inquiry.question.mentions for ref in mention.refs}
    if new & _SIDES:
        new |= _SIDES
    return [
        called(record, left="in" if ref.kind is Kind.PLACE else "")
        for ref in context.about
        if ref.kind not in new and (record := inquiry.catalogue.get(ref))
    ]


def _times(context: Context) -> tuple[Time, ...]:
    """The days that the list before was drawn for."""
    first, last = (date.fromisoformat(day) if day else None for day in (context.since, context.until))
    return (Time(first, last, 0, 0, "span"),) if first or last else ()
