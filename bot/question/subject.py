"""Of which records a question speaks: every record is weighed by all that the question says of it."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping
from dataclasses import replace

from bot.question import weights
from bot.question.certainty import certain
from bot.question.evidence import evidence
from bot.question.judging import Candidate, Judge
from bot.question.links import Links
from bot.question.question import Mention, Question
from store.catalogue import Catalogue
from store.content import Content
from store.kinds import Kind

# How many records are listened to sentence by sentence.
_HEARD = 25


class Subject:
    """Weighs the records of a catalogue against a question."""

    def __init__(self, catalogue: Catalogue, content: Content) -> None:
        self.content = content
        self._links = Links(catalogue, content)
        self._weighed: tuple[Question, Mapping[int, Candidate]] | None = None

    def rank(self, question: Question, kinds: Collection[Kind] | None = None) -> list[Candidate]:
        """Candidates that explain something, those that contradict least first, then by score."""
        found = {
            at: candidate
            for at, candidate in self._weigh(question).items()
            if kinds is None or candidate.ref.kind in kinds
        }
        found |= self._hear(question, found)
        return sorted(found.values(), key=lambda c: (len(c.contradicts), -c.score, c.ref))

    def certain(self, question: Question) -> list[Mention]:
        """The names that the record meant must be tied to: partners, and series by their own name."""
        return certain(question, self._links)

    def _weigh(self, question: Question) -> Mapping[int, Candidate]:
        """All candidates by position; those of the last question are kept, it is ranked for several kinds."""
        kept = self._weighed
        if kept is not None and kept[0] is question:
            return kept[1]
        found: dict[int, Candidate] = {}
        for key, gains in evidence(question, self._links):
            for at, gain in gains.items():
                candidate = found.get(at)
                if candidate is None:
                    candidate = found[at] = Candidate(self.content.refs[at])
                candidate.score += gain
                candidate.explains.add(key)
        sure = self.certain(question)
        judge = Judge(question, self._links, sure)
        keys = [f"name:{mention.text}" for mention in sure]
        for at, candidate in found.items():
            judge.judge(candidate, at)
            candidate.score -= sum(weights.MISSING for key in keys if key not in candidate.explains)
        self._weighed = question, found
        return found

    def _hear(self, question: Question, found: Mapping[int, Candidate]) -> dict[int, Candidate]:
        """The best of them with more for one that says in one sentence what others say here and there."""
        wanted = sorted({held for word in question.rest if (held := self.content.repair(word))})
        if len(wanted) < 2:
            return {}
        rare = {word: self.content.weight(word) for word in wanted}
        heard = {}
        for at, candidate in heapq.nlargest(
            _HEARD, found.items(), key=lambda item: (-len(item[1].contradicts), item[1].score)
        ):
            together = [[rare[word] for word in wanted if word in said] for said in self.content.said(at)]
            best = max((sum(row) - max(row) for row in together if len(row) > 1), default=0.0)
            heard[at] = replace(candidate, score=candidate.score + weights.SENTENCE * best)
        return heard
