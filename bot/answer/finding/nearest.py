"""What does exist, where what was asked for does not."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.finding.found import CHOICES, Missing
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import about, counted
from bot.question.subject import Candidate
from store.records import Kind, Meeting, Ref


def nearest(inquiry: Inquiry, ranked: Sequence[Candidate]) -> Missing:
    """Of a meeting its series and the latest of it; of anything else the record that comes nearest."""
    best = max(ranked, key=lambda candidate: candidate.score)
    record = inquiry.record(best.ref)
    if isinstance(record, Meeting):
        series = inquiry.catalogue.series.get(record.series)
        row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
        if series and row:
            lead = (
                f"No such meeting is recorded. Of the series {series.name} the catalogue holds "
                f"{counted(len(row), Kind.MEETING)}; the latest is the {row[0].title} ({about(row[0], inquiry.catalogue)})."
            )
            return Missing(lead, tuple(map(ref_of, row[:CHOICES])))
    return Missing(f"Nothing recorded fits all of that; the nearest is {record.name}.", (best.ref,))
