"""What does exist, where what was asked for does not."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.finding.found import CHOICES, Missing
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import about, stopped, when, where
from bot.question.judging import Candidate
from bot.question.question import Select
from store.kinds import Kind, Ref
from store.records import Meeting, Series

# What a series ends in that can be counted: '3 ASEAN-UK Senior Officials' Meetings'.
_COUNTED = ("Meeting", "Summit", "Dialogue", "Forum", "Consultation", "Committee", "Retreat", "Conference")


def nearest(inquiry: Inquiry, ranked: Sequence[Candidate]) -> Missing:
    """Of a meeting its series and the latest of it; of anything else the record that comes nearest."""
    best = max(ranked, key=lambda candidate: candidate.score)
    record = inquiry.record(best.ref)
    if isinstance(record, Meeting):
        series = inquiry.catalogue.series[record.series]
        row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, series.id))
        return Missing(_existing(inquiry, series, row), tuple(map(ref_of, row[:CHOICES])))
    known = f"{record.name} ({about(record, inquiry.catalogue)})"
    return Missing(f"Nothing on record fits all of that; the nearest is {known}.", (best.ref,))


def _existing(inquiry: Inquiry, series: Series, row: Sequence[Meeting]) -> str:
    """'There have been 3 … on record; the latest is the 4th, 10 April 2025, Da Nang.'"""
    to_come = inquiry.question.select is Select.NEXT
    lead = "No meeting to come is recorded." if to_come else "No such meeting is recorded."
    held = list(filter(inquiry.past, row))
    if not held:
        return stopped(f"{lead} The {row[-1].title} is to be held {_when_and_where(inquiry, row[-1])}")
    told = f"the {_numbered(held[0])}, {_when_and_where(inquiry, held[0])}"
    if len(held) == 1:
        return stopped(f"{lead} There has been one {series.name} on record: {told}")
    named = f"{series.name}s" if series.name.endswith(_COUNTED) else f"meetings of the series {series.name}"
    return stopped(f"{lead} There have been {len(held)} {named} on record; the latest is {told}")


def _numbered(meeting: Meeting) -> str:
    """'4th', of a series that is named; the title where it bears no number."""
    if meeting.ordinal is None:
        return meeting.title
    ends = {1: "st", 2: "nd", 3: "rd"}
    end = "th" if meeting.ordinal % 100 in (11, 12, 13) else ends.get(meeting.ordinal % 10, "th")
    return f"{meeting.ordinal}{end}"


def _when_and_where(inquiry: Inquiry, meeting: Meeting) -> str:
    return ", ".join(filter(None, (when(meeting), where(meeting, inquiry.catalogue))))
