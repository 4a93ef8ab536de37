"""A question on its way to an answer, with all that is needed to answer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.question.question import Question
from bot.question.subject import Subject
from store.catalogue import Catalogue
from store.content import Content
from store.records import Meeting, Record, Ref


@dataclass(frozen=True, slots=True)
class Inquiry:
    """``today`` is the day that 'next' and 'latest' are said on; ``read`` reads another text, or a part of this one."""

    question: Question
    catalogue: Catalogue
    content: Content
    subject: Subject
    today: date
    read: Callable[[str], Question]

    def record(self, ref: Ref) -> Record:
        """The record of a reference that came from this catalogue."""
        record = self.catalogue.get(ref)
        if record is None:
            raise LookupError(f"{ref.kind} {ref.id} is not in this revision of the catalogue")
        return record

    def past(self, meeting: Meeting) -> bool:
        """Whether it has begun by today."""
        return meeting.date.first <= self.today


def ref_of(record: Record) -> Ref:
    return Ref(record.kind_, record.id)
