"""The one of the records shown before that a question picks: 'the second one', '2016', 'the jakarta one'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answer.inquiry import Inquiry, ref_of
from bot.question.question import Mention, Select
from store.content import NAME, stem
from store.kinds import Kind
from store.records import Meeting, Record

_ONE = re.compile(r"\bone\b|^\W*\w+\W*$")


def picked(inquiry: Inquiry, records: Sequence[Record]) -> Record | None:
    """The record that a number in the row, a year, a name or 'the last' picks; None where nothing does."""
    question = inquiry.question
    meetings = [record for record in records if isinstance(record, Meeting)]
    if question.ordinals and not question.mentions and _ONE.search(question.text.casefold()):
        number = question.ordinals[0]
        numbered = [meeting for meeting in meetings if meeting.ordinal == number]
        if len(numbered) == 1:
            return numbered[0]
        return records[number - 1] if number <= len(records) else None
    fitting = [meeting for meeting in meetings if _fits(meeting, inquiry)]
    if question.times or question.ordinals or question.mentions:
        return fitting[0] if len(fitting) == 1 else None
    if question.select in (Select.FIRST, Select.LAST) and fitting:
        row = sorted(fitting, key=lambda meeting: meeting.date)
        return row[0 if question.select is Select.FIRST else -1]
    return None


def _fits(meeting: Meeting, inquiry: Inquiry) -> bool:
    """Whether all that the question says is so of a meeting."""
    question = inquiry.question
    return (
        (not question.times or any(time.touches(meeting.date) for time in question.times))
        and (not question.ordinals or meeting.ordinal in question.ordinals)
        and all(
            linked(inquiry, meeting, mention) or _bears(inquiry, meeting, mention)
            for mention in question.mentions
        )
    )


def linked(inquiry: Inquiry, meeting: Meeting, mention: Mention) -> bool:
    """Whether a meeting is one of what is named: with the partner, in the place, of the series …."""
    return any(meeting.id == other.id for ref in mention.refs for other in inquiry.catalogue.meetings_of(ref))


def _bears(inquiry: Inquiry, meeting: Meeting, mention: Mention) -> bool:
    """Whether a meeting's own names hold the words that name a series."""
    at = inquiry.content.position[ref_of(meeting)]
    words = map(stem, mention.text.split())
    return bool(mention.of(Kind.SERIES)) and all(
        inquiry.content.holding(word).get(at, 0.0) >= NAME for word in words
    )
