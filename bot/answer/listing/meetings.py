"""The meetings that a question names a set of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from bot.answer.inquiry import Inquiry
from bot.answer.listing.names import meant_kind
from bot.answer.listing.words import narrowed
from bot.question.question import Mention, Question
from store.kinds import Kind, Ref
from store.records import Meeting

Test = Callable[[Meeting], bool]


def list_meetings(inquiry: Inquiry) -> list[Meeting]:
    """All meetings that fit, those with a named partner alone first, then newest first."""
    question = inquiry.question
    tests = [*_named(inquiry), *_qualities(question)]
    if not tests and not question.content:
        return []
    fitting = [one for one in inquiry.catalogue.meetings.values() if all(test(one) for test in tests)]
    found = narrowed(inquiry, fitting, bool(tests))
    if "bilateral" in question.sense("alone"):
        found = [meeting for meeting in found if len(meeting.partners) == 1]
    found.sort(key=lambda meeting: (meeting.date, meeting.id), reverse=True)
    if question.ids(Kind.PARTNER):
        found.sort(key=lambda meeting: len(meeting.partners) != 1)
    return found


def _named(inquiry: Inquiry) -> list[Test]:
    """One test for each sort of name: with any of several partners, and at any of several places, and …."""
    refs: dict[Kind, list[Ref]] = defaultdict(list)
    ruled_out: list[Ref] = []
    for mention in inquiry.question.mentions:
        if mention.negated:
            ruled_out += mention.refs
        elif not _of_others(inquiry, mention):
            kind = meant_kind(mention)
            refs[kind] += (ref for ref in mention.refs if ref.kind is kind)
    tests = [_one_of(_ids(inquiry, of_kind)) for of_kind in refs.values()]
    if excluded := _ids(inquiry, ruled_out):
        tests.append(lambda meeting: meeting.id not in excluded)
    return tests


def _of_others(inquiry: Inquiry, mention: Mention) -> bool:
    """Whether a series is named of which no meeting is with a partner that is named as well."""
    if not mention.of(Kind.SERIES) or mention.of(Kind.PARTNER):
        return False
    if not any(other.of(Kind.PARTNER) for other in inquiry.question.mentions):
        return False
    partners = inquiry.question.ids(Kind.PARTNER)
    return all(
        set(meeting.partners).isdisjoint(partners)
        for ref in mention.refs
        for meeting in inquiry.catalogue.meetings_of(ref)
    )


def _ids(inquiry: Inquiry, refs: Sequence[Ref]) -> set[str]:
    return {meeting.id for ref in refs for meeting in inquiry.catalogue.meetings_of(ref)}


def _one_of(ids: set[str]) -> Test:
    return lambda meeting: meeting.id in ids


def _qualities(question: Question) -> list[Test]:
    """Tests of time, level, mode and number; a series that is named has its level."""
    tests: list[Test] = []
    levels, modes = question.sense("level"), question.sense("mode")
    if question.times:
        tests.append(lambda meeting: any(time.holds(meeting.date) for time in question.times))
    if levels and not any(mention.of(Kind.SERIES) for mention in question.mentions):
        tests.append(lambda meeting: meeting.level.value in levels)
    if modes:
        tests.append(lambda meeting: meeting.mode is not None and meeting.mode.value in modes)
    if question.ordinals and not levels:
        tests.append(lambda meeting: meeting.ordinal in question.ordinals)
    return tests
