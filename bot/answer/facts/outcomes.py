"""What a meeting discussed and adopted, and which programmes it dealt with."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import first_with, telling
from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.inquiry import Inquiry
from store.records import Kind, Meeting, Partner, Programme, Record, Ref

_ADOPTED = re.compile(
    r"\b(?:adopt|sign|endors|issu|approv|agre|releas|conclud|declar|launch)\w*", re.IGNORECASE
)


def tell_topics(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    topics = [
        inquiry.catalogue.topics[t] for t in getattr(record, "topics", ()) if t in inquiry.catalogue.topics
    ]
    if topics:
        names = [topic.name for topic in topics]
        return Stated("Topics: " + ", ".join(names), tuple(topic.id for topic in topics))
    if isinstance(record, Meeting) and record.highlights:
        return Stated(" ".join(record.highlights[:2]).rstrip("."), ())
    return Unrecorded("its topics")


def tell_documents(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    match record:
        case Meeting(documents=documents) if documents:
            titles = tuple(document.title for document in documents)
            refs = tuple(
                Ref(Kind.PROGRAMME, document.programme) for document in documents if document.programme
            )
            return Stated("; ".join(titles), titles, refs)
        case Meeting():
            sentence = telling(record, inquiry, _ADOPTED) or first_with(record, _ADOPTED)
            adopted = [
                programme for programme in inquiry.catalogue.programmes_of(Ref(Kind.MEETING, record.id))
            ]
            if adopted:
                names = tuple(programme.name for programme in adopted)
                return Stated("; ".join(names), names, tuple(Ref(Kind.PROGRAMME, p.id) for p in adopted))
            if sentence:
                return Stated(sentence.rstrip("."), ())
            return Unrecorded("a document of it")
        case Programme():
            return Stated(record.name, (record.name,))
        case Partner():
            return _agreed(record, inquiry)
    return Unrecorded("a document of it")


def _agreed(partner: Partner, inquiry: Inquiry) -> Stated | Unrecorded:
    """The steps in the time asked about by which something was adopted or signed."""
    times = inquiry.question.times
    steps = [
        step
        for step in partner.history
        if _ADOPTED.search(step.event)
        and (not times or (step.date and any(t.touches(step.date) for t in times)))
    ]
    if not steps or (len(steps) > 1 and not times):
        return Unrecorded("a document of it")
    said = [f"{step.date}: {step.event}" if step.date else step.event for step in steps]
    return Stated("; ".join(said), tuple(step.event for step in steps))


def tell_programmes(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    """The programmes that a meeting dealt with or a partner shares."""
    match record:
        case Meeting(documents=documents) if documents and "documents" in inquiry.question.asked:
            return tell_documents(record, inquiry)
        case Meeting():
            found = [
                inquiry.catalogue.programmes[p]
                for p in record.programmes
                if p in inquiry.catalogue.programmes
            ]
        case Partner():
            found = list(inquiry.catalogue.programmes_of(Ref(Kind.PARTNER, record.id)))
        case Programme():
            return Stated(record.name, (record.name,))
        case _:
            found = []
    if not found:
        return Unrecorded("a programme for it")
    return Stated(
        "; ".join(p.name for p in found),
        tuple(p.name for p in found),
        tuple(Ref(Kind.PROGRAMME, p.id) for p in found),
    )
