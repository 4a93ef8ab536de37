"""What a meeting discussed and adopted, and which programmes it dealt with."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import first_with, telling
from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted, titles
from bot.answer.inquiry import Inquiry, ref_of
from store.kinds import Kind, Ref
from store.records import Meeting, Partner, Programme, Record

_ADOPTED = re.compile(
    r"\b(?:adopt|sign|endors|issu|approv|agre|releas|conclud|declar|launch)\w*", re.IGNORECASE
)
_NO_DOCUMENT = Unrecorded("any document of it")


def tell_topics(record: Record, inquiry: Inquiry) -> Told:
    """The topics; of a meeting without any its first highlights."""
    topics = [topic for id_ in getattr(record, "topics", ()) if (topic := inquiry.catalogue.topics.get(id_))]
    if topics:
        names = ", ".join(topic.name for topic in topics)
        return Stated(f"Topics: {names}", tuple(topic.id for topic in topics))
    if isinstance(record, Meeting) and record.highlights:
        return quoted(" ".join(record.highlights[:2]))
    return Unrecorded("its topics")


def tell_documents(record: Record, inquiry: Inquiry) -> Told:
    """What a meeting adopted or signed; of a partner the steps by which something was."""
    match record:
        case Meeting():
            return _adopted_at(record, inquiry)
        case Programme():
            return Stated(record.name, (record.name,))
        case Partner():
            return _agreed_with(record, inquiry)
    return _NO_DOCUMENT


def _adopted_at(meeting: Meeting, inquiry: Inquiry) -> Told:
    if documents := meeting.documents:
        names = tuple(document.title for document in documents)
        refs = tuple(Ref(Kind.PROGRAMME, one.programme) for one in documents if one.programme)
        return Stated("; ".join(names), names, refs)
    if programmes := inquiry.catalogue.programmes_of(ref_of(meeting)):
        return titles(programmes)
    sentence = telling(meeting, inquiry, _ADOPTED) or first_with(meeting, _ADOPTED)
    return quoted(sentence) if sentence else _NO_DOCUMENT


def _agreed_with(partner: Partner, inquiry: Inquiry) -> Told:
    """The steps in the time asked about; where no time is named, the only one."""
    times = inquiry.question.times
    steps = [
        step
        for step in partner.history
        if _ADOPTED.search(step.event)
        and (not times or (step.date and any(time.touches(step.date) for time in times)))
    ]
    if not steps or (len(steps) > 1 and not times):
        return _NO_DOCUMENT
    said = [f"{step.date}: {step.event}" if step.date else step.event for step in steps]
    return Stated("; ".join(said), tuple(step.event for step in steps))


def tell_programmes(record: Record, inquiry: Inquiry) -> Told:
    """The programmes that a meeting dealt with or a partner shares."""
    found: list[Programme] = []
    match record:
        case Meeting(documents=documents) if documents and "documents" in inquiry.question.asked:
            return _adopted_at(record, inquiry)
        case Meeting():
            found = [
                programme for id_ in record.programmes if (programme := inquiry.catalogue.programmes.get(id_))
            ]
        case Partner():
            found = list(inquiry.catalogue.programmes_of(ref_of(record)))
        case Programme():
            return Stated(record.name, (record.name,))
    return titles(found) if found else Unrecorded("any programme")
