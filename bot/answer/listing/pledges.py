"""What a partner has pledged, meeting by meeting."""

from __future__ import annotations

from bot.answer.answer import Fact
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import pledge, pledged, shortened, stopped
from bot.question.mentions import is_place
from bot.question.question import Form
from store.kinds import Kind, Ref


def answer_pledges(inquiry: Inquiry) -> Fact | None:
    """All that the one partner named gave in the time named, newest first; None where more is named."""
    question = inquiry.question
    partner = _giver(inquiry)
    if not partner:
        return None
    given = [
        (meeting, one)
        for meeting in inquiry.catalogue.meetings_of(Ref(Kind.PARTNER, partner))
        for one in meeting.pledges
        if one.by == partner
        and (not question.times or any(time.touches(meeting.date) for time in question.times))
    ]
    if not given:
        return None
    said = shortened([f"{pledge(one, inquiry.catalogue)} ({meeting.date})" for meeting, one in given])
    values = dict.fromkeys(pledged(one) for _, one in given)
    return Fact(stopped(said), tuple(dict.fromkeys(ref_of(m) for m, _ in given)), tuple(values))


def _giver(inquiry: Inquiry) -> str:
    """The partner of whose pledges nothing is said but the time; '' where more is said, or less."""
    question = inquiry.question
    named = [mention for mention in question.mentions if mention.of(Kind.PARTNER) and not is_place(mention)]
    if len(question.mentions) != 1 or not named or question.asked != ("how_much",):
        return ""
    more = question.content or question.sense("level") or question.ordinals or question.select
    return "" if more or question.form not in (Form.FACT, Form.LIST) else named[0].of(Kind.PARTNER)[0]
