"""The first, last, next … of the records that fit the rest of a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer.finding.found import CLOSE, FAINT, Found
from bot.answer.inquiry import Inquiry, ref_of
from bot.question.judging import Candidate
from bot.question.question import Select
from store.kinds import Kind, Ref
from store.records import Meeting, Programme, Record


def select(inquiry: Inquiry, ranked: Sequence[Candidate], clean: Sequence[Candidate]) -> Found | None:
    """The one that the question picks by its place in a row; None where it picks none."""
    question = inquiry.question
    if question.select is Select.FIRST and (first := _numbered_first(clean)):
        return first
    programme = ranked[0].ref.kind is Kind.PROGRAMME and not question.sense("level")
    if programme and question.select is not Select.LAST:
        return None
    if question.select in (Select.FOLLOWING, Select.PREVIOUS) or (
        question.select is Select.NEXT and question.ordinals
    ):
        return _beside(inquiry, clean)
    return _by_date(inquiry)


def _numbered_first(clean: Sequence[Candidate]) -> Found | None:
    """The best one where it bears the number 1 and no other fits as well."""
    if not clean or "ordinal" not in clean[0].explains:
        return None
    alone = all(clean[0].score - candidate.score >= CLOSE for candidate in clean[1:])
    return Found(clean[0].ref, clean[0]) if alone else None


def _by_date(inquiry: Inquiry) -> Found | None:
    """The first or last by date of the meetings that fit, or the next one after today."""
    question = inquiry.question
    relaxed = replace(question, ordinals=tuple(number for number in question.ordinals if number != 1))
    pool = [c for c in inquiry.subject.rank(relaxed, (Kind.MEETING,)) if not c.contradicts]
    if not pool or pool[0].score < FAINT:
        return None
    best = inquiry.record(pool[0].ref)
    row = [
        (meeting, candidate)
        for candidate in pool
        if isinstance(meeting := inquiry.record(candidate.ref), Meeting)
        and (pool[0].score - candidate.score < CLOSE or _same_series(best, meeting, pool[0], candidate))
    ]
    row.sort(key=lambda entry: (entry[0].date, entry[0].id))
    if question.select is Select.FIRST:
        chosen = [(meeting, candidate) for meeting, candidate in row[:1] if not _later(inquiry, meeting)]
    elif question.select is Select.NEXT:
        chosen = [entry for entry in row if not inquiry.past(entry[0])][:1]
    else:
        chosen = [entry for entry in row if inquiry.past(entry[0])][-1:]
    return Found(chosen[0][1].ref, chosen[0][1]) if chosen else None


def _later(inquiry: Inquiry, meeting: Meeting) -> bool:
    """Whether the earliest recorded is not the first that was asked for: it bears a higher number."""
    return (meeting.ordinal or 1) > 1 and not inquiry.says("earliest", "oldest")


def _same_series(first: Record, meeting: Meeting, best: Candidate, other: Candidate) -> bool:
    """Whether a meeting is of the best one's series and explains as much by its names and links."""
    alike = isinstance(first, Meeting) and first.series == meeting.series
    return alike and {key for key in best.explains if not key.startswith("word")} <= other.explains


def _beside(inquiry: Inquiry, clean: Sequence[Candidate]) -> Found | None:
    """The one after or before: of a meeting in its series, of a programme among those like it."""
    if not clean:
        return None
    record = inquiry.record(clean[0].ref)
    if isinstance(record, Meeting):
        row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
        at = row.index(record) + (1 if inquiry.question.select is Select.PREVIOUS else -1)
        return Found(ref_of(row[at]), clean[0]) if 0 <= at < len(row) else None
    if isinstance(record, Programme) and (beside := _programme_beside(inquiry, record)):
        return Found(ref_of(beside), clean[0])
    return None


def _programme_beside(inquiry: Inquiry, programme: Programme) -> Programme | None:
    """The programme of the same kind and partners that runs after or before."""
    begun = programme.since
    if begun is None or not programme.partners:
        return None
    later = inquiry.question.select is not Select.PREVIOUS
    row = [
        (other.since.iso, other)
        for other in inquiry.catalogue.programmes.values()
        if other.kind is programme.kind
        and other.partners == programme.partners
        and other.since
        and (other.since > begun if later else other.since < begun)
    ]
    row.sort(key=lambda entry: entry[0], reverse=not later)
    return row[0][1] if row else None
