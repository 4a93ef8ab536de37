"""Which record a question is about: the best of those weighed, unless something in the question denies it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.answer.finding.doubts import strange, unexplained, unnamed
from bot.answer.finding.found import CHOICES, CLOSE, FAINT, Finding, Found, Missing, Several
from bot.answer.finding.nearest import nearest
from bot.answer.finding.peers import in_force, in_one_sentence, newest, of_several_periods
from bot.answer.finding.selection import select
from bot.answer.inquiry import Inquiry
from bot.answer.refusals import NOTHING, no_partner
from bot.question.judging import Candidate
from bot.question.question import Select
from store.kinds import Kind


def find(inquiry: Inquiry, kinds: Collection[Kind] | None = None) -> Finding:
    """The record meant, of some kinds alone where they are given."""
    question = inquiry.question
    if question.foreign:
        return Missing(no_partner(question.foreign[0], inquiry))
    ranked = inquiry.subject.rank(question, kinds)
    if max((candidate.score for candidate in ranked), default=0.0) < FAINT:
        return Missing(NOTHING, known=False)
    clean = [candidate for candidate in ranked if not candidate.contradicts]
    if question.select is not None:
        selected = select(inquiry, ranked, clean)
        if selected is not None and not unnamed(inquiry, selected.candidate):
            return selected
        if selected is None and clean and _none_to_come(inquiry, clean[0]):
            return nearest(inquiry, ranked)
    if not clean or clean[0].score < FAINT or unexplained(inquiry, clean[0]):
        return nearest(inquiry, ranked)
    peers = _peers(inquiry, clean)
    if len(peers) == 1:
        periods = of_several_periods(inquiry, peers[0])
        return Several(periods) if periods else Found(peers[0].ref, peers[0])
    peers = in_one_sentence(inquiry, peers)
    if len(peers) == 1:
        return Found(peers[0].ref, peers[0])
    if strange(inquiry):
        return nearest(inquiry, ranked)
    return Several(tuple(peer.ref for peer in newest(inquiry, peers)[:CHOICES]))


def _none_to_come(inquiry: Inquiry, best: Candidate) -> bool:
    """Whether the next meeting after today is asked for: not found, it is not recorded."""
    question = inquiry.question
    placed = any(mention.of(Kind.PLACE) and not mention.of(Kind.PARTNER) for mention in question.mentions)
    said = question.ordinals or question.times or placed
    return question.select is Select.NEXT and best.ref.kind is Kind.MEETING and not said


def _peers(inquiry: Inquiry, clean: Sequence[Candidate]) -> list[Candidate]:
    """The best record and those of its kind that fit as well."""
    best = clean[0]
    if running := in_force(inquiry, best):
        return [running]
    return [peer for peer in clean if best.score - peer.score < CLOSE and peer.ref.kind is best.ref.kind]
