"""A question on its way to an answer, with all that is needed to answer it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.question.question import Question
from bot.question.subject import Subject
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import Kind, Ref
from store.records import Meeting, Partner, Record


@dataclass(frozen=True, slots=True)
class Inquiry:
    """``today`` is the day that 'next' and 'latest' go by; ``read`` reads another text, or a part of it."""

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

    def partners(self) -> list[Partner]:
        """The partners that the question names and does not rule out."""
        return [self.catalogue.partners[id_] for id_ in self.question.ids(Kind.PARTNER)]

    def past(self, meeting: Meeting) -> bool:
        """Whether it has begun by today."""
        return meeting.date.first <= self.today

    def says(self, *words: str) -> bool:
        """Whether the question holds one of the words as such."""
        return not {word.text for word in self.question.words}.isdisjoint(words)

    def rest(self) -> set[str]:
        """The words of the question that mean nothing else, as the catalogue writes them."""
        return {held for word in self.question.rest if (held := self.content.repair(word))}

    def weight(self, words: set[str]) -> float:
        """How much some words tell together, the rarer the more."""
        return sum(map(self.content.weight, sorted(words)))

    def changed(self, **fields: Any) -> Inquiry:
        """The same inquiry with other fields of its question."""
        return replace(self, question=replace(self.question, **fields))


def ref_of(record: Record) -> Ref:
    return Ref(record.kind_, record.id)
