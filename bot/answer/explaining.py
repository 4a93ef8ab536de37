"""Why a question was answered as it was: for who files a fault and for who mends it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answer.finding import Found, Missing, Several, find
from bot.answer.inquiry import Inquiry

_SHOWN = 5


def explain(inquiry: Inquiry) -> tuple[str, ...]:
    """Names and where they stand, times, numbers, what is asked, the records weighed, the verdict."""
    return tuple(_lines(inquiry))


def _lines(inquiry: Inquiry) -> Iterator[str]:
    question = inquiry.question
    yield f"words: {' '.join(word.text for word in question.words)}"
    for mention in question.mentions:
        refs = ", ".join(f"{ref.kind} {ref.id}" for ref in mention.refs)
        mark = " (mended)" if not mention.exact else " (ruled out)" if mention.negated else ""
        yield f"name: '{mention.text}' (words {mention.start}-{mention.end}) is {refs}{mark}"
    for time in question.times:
        month = f", month {time.month}" if time.month else ""
        yield f"time: {time.first or 'any'} to {time.last or 'any'}{month}"
    if question.ordinals:
        yield f"number: {', '.join(map(str, question.ordinals))}"
    for group, senses in sorted(question.senses.items()):
        yield f"{group}: {', '.join(sorted(senses))}"
    if question.content:
        yield f"content: {' '.join(question.content)}"
    select = f", {question.select}" if question.select else ""
    yield f"asked: {', '.join(question.asked) or 'nothing in particular'} ({question.form}{select})"
    if question.foreign:
        yield f"no partner: {', '.join(question.foreign)}"
    if question.outside:
        yield f"outside: {question.outside}"
    yield from _weighed(inquiry)


def _weighed(inquiry: Inquiry) -> Iterator[str]:
    ranked = inquiry.subject.rank(inquiry.question)
    for candidate in ranked[:_SHOWN]:
        against = f", against: {', '.join(sorted(candidate.contradicts))}" if candidate.contradicts else ""
        yield f"record: {candidate.ref.kind} {candidate.ref.id} {candidate.score:.2f}{against}"
    match find(inquiry):
        case Found(ref):
            rest = [c.score for c in ranked if c.ref != ref and not c.contradicts]
            own = next((c.score for c in ranked if c.ref == ref), 0.0)
            yield f"verdict: {ref.kind} {ref.id}, ahead by {own - max(rest, default=0.0):.2f}"
        case Several(refs):
            yield f"verdict: {len(refs)} alike"
        case Missing(lead):
            yield f"verdict: none. {lead}"
