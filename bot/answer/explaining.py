"""Why a question was answered as it was: what was understood of it, for who files a fault and for who mends it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answer.finding import Found, Missing, Several, find
from bot.answer.inquiry import Inquiry

_SHOWN = 5


def explain(inquiry: Inquiry) -> tuple[str, ...]:
    """Lines: names found and where, times, numbers, what is asked, the records weighed, the verdict and its margin."""
    return tuple(_lines(inquiry))


def _lines(inquiry: Inquiry) -> Iterator[str]:
    question = inquiry.question
    yield f"words: {' '.join(word.text for word in question.words)}"
    for mention in question.mentions:
        marks = [*(["mended"] if not mention.exact else []), *(["ruled out"] if mention.negated else [])]
        refs = ", ".join(f"{ref.kind} {ref.id}" for ref in mention.refs)
        yield f"name: '{mention.text}' (words {mention.start}-{mention.end}) is {refs}{f' ({marks[0]})' if marks else ''}"
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
    for strangers, what in ((question.foreign, "no partner"), ((question.outside,), "outside")):
        if any(strangers):
            yield f"{what}: {', '.join(strangers)}"
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
