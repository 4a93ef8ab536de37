"""Yes or no: what a question takes for given is held against the record it is about."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answer.answer import Answer, Choice, Fact, Reason, Refusal
from bot.answer.facts.sentences import telling
from bot.answer.finding import Found, Missing, Several, find
from bot.answer.inquiry import Inquiry
from bot.answer.relations import best_step
from bot.answer.wording import label, status, when, where
from bot.question.mentions import is_place
from bot.question.question import Form, Mention
from store.content import sentences, stems
from store.records import Kind, Meeting, Partner, PartnerStatus, Programme, Ref


_DENIED = re.compile(
    r"\b(?:not|no|never|fail\w*|without|declin\w*|refus\w*|did not|could not)\b", re.IGNORECASE
)


def answer_confirmation(inquiry: Inquiry) -> Answer | None:
    """Yes or no with the fact that decides it; None where it cannot be told what is to be confirmed."""
    question = inquiry.question
    if question.sense("status") and question.sense("level"):
        return _status_at(inquiry)
    if party := _party(inquiry):
        return party
    whole = find(inquiry)
    if isinstance(whole, Found):
        return _spoken(whole.ref, inquiry) or _said(whole.ref, inquiry, _doubts(whole.ref, inquiry))
    for loose in _loosened(inquiry):
        found = find(loose)
        if isinstance(found, Found) and inquiry.record(found.ref).kind_ is not Kind.PARTNER:
            return _said(found.ref, inquiry, True)
    match whole:
        case Several(refs):
            return Choice("Which one do you mean?", refs)
        case Missing(lead, near, known):
            return Refusal(Reason.NO_SUCH if known else Reason.OUTSIDE, lead, offers=near)
    return None


def _spoken(ref: Ref, inquiry: Inquiry) -> Answer | None:
    """Yes or no by the sentence that speaks of what is asked beyond dates, places and people; None without any."""
    record = inquiry.record(ref)
    rest = {held for word in inquiry.question.rest if (held := inquiry.content.repair(word))}
    rest -= set(stems(record.name))
    if not rest or not isinstance(record, Meeting) or _doubts(ref, inquiry):
        return None
    sentence = telling(record, inquiry)
    said = rest & set(stems(sentence))
    whole = sum(map(inquiry.content.weight, rest))
    if sum(map(inquiry.content.weight, said)) < 0.5 * whole:
        return None
    verdict = "no" if _DENIED.search(sentence) else "yes"
    return Fact(f"{verdict.capitalize()}. {sentence}", (ref,), (verdict,), label(record, inquiry.catalogue))


def _party(inquiry: Inquiry) -> Answer | None:
    """Whether a partner shares a programme: 'is India in RCEP'."""
    question = inquiry.question
    programmes = [i for m in question.mentions if m.exact for i in m.of(Kind.PROGRAMME)]
    partners = [i for m in question.mentions for i in m.of(Kind.PARTNER)]
    if len(programmes) != 1 or not partners or question.times or question.sense("level"):
        return None
    programme = inquiry.catalogue.programmes[programmes[0]]
    denied = not set(partners) <= set(programme.partners)
    return _said(Ref(Kind.PROGRAMME, programme.id), inquiry, denied)


def _loosened(inquiry: Inquiry) -> list[Inquiry]:
    """The same question without the time, or without a place or person, that may be the thing to be denied."""
    question = inquiry.question
    found = []
    if question.times:
        found.append(replace(inquiry, question=replace(question, times=())))
    for mention in question.mentions:
        if {ref.kind for ref in mention.refs} & {Kind.PLACE, Kind.PERSON}:
            others = tuple(m for m in question.mentions if m is not mention)
            found.append(replace(inquiry, question=replace(question, mentions=others)))
    return found


def _doubts(ref: Ref, inquiry: Inquiry) -> bool:
    """Whether the record denies something that the question says of it."""
    record = inquiry.record(ref)
    question = inquiry.question
    for mention in question.mentions:
        if ref not in mention.refs and not _holds(record, mention, inquiry):
            return True
    if isinstance(record, Meeting):
        if question.times and not any(time.touches(record.date) for time in question.times):
            return True
        modes = question.sense("mode")
        if modes and (record.mode is None or record.mode.value not in modes):
            return True
    return False


def _holds(record: object, mention: Mention, inquiry: Inquiry) -> bool:
    kinds = {ref.kind for ref in mention.refs}
    match record:
        case Meeting():
            linked = {(r.kind, r.id) for r in _links(record, inquiry)}
            if Kind.PLACE in kinds and not is_place(mention) and _speaks(record, mention):
                return True
            return bool({(r.kind, r.id) for r in mention.refs} & linked) or not kinds & {
                Kind.PLACE,
                Kind.PERSON,
                Kind.PARTNER,
            }
        case Programme():
            if Kind.PLACE in kinds and record.adopted and record.adopted.place:
                around = {place.id for place in inquiry.catalogue.around(record.adopted.place)}
                return bool(around & set(mention.of(Kind.PLACE)))
            if Kind.PARTNER in kinds:
                return any(i in record.partners for i in mention.of(Kind.PARTNER))
            return True
        case _:
            return True


def _speaks(meeting: Meeting, mention: Mention) -> bool:
    """Whether a sentence of the meeting speaks of what is named."""
    words = set(stems(mention.text))
    return any(words <= set(stems(sentence)) for sentence in sentences(meeting))


def _links(meeting: Meeting, inquiry: Inquiry) -> list[Ref]:
    links = [Ref(Kind.SERIES, meeting.series)]
    links += [Ref(Kind.PARTNER, partner) for partner in meeting.partners]
    links += [Ref(Kind.PERSON, one.person) for one in meeting.attendances if one.person]
    links += [
        Ref(Kind.PLACE, place.id) for spot in meeting.places for place in inquiry.catalogue.around(spot)
    ]
    return links


def _said(ref: Ref, inquiry: Inquiry, denied: bool) -> Answer:
    record = inquiry.record(ref)
    verdict = "no" if denied else "yes"
    values: tuple[str, ...] = (verdict,)
    match record:
        case Meeting():
            place = where(record, inquiry.catalogue)
            fact = f"{record.title}: {when(record)}{f', {place}' if place else ''}"
            values = (verdict, record.date.iso)
        case Programme():
            names = [
                inquiry.catalogue.partners[p].name for p in record.partners if p in inquiry.catalogue.partners
            ]
            fact = record.summary.rstrip(".") + (f". Partners: {', '.join(names)}" if names else "")
        case Partner():
            fact = f"{record.name}: {status(record)}"
        case _:
            fact = record.name
    return Fact(f"{verdict.capitalize()}. {fact}.", (ref,), values, label(record, inquiry.catalogue))


def _status_at(inquiry: Inquiry) -> Answer | None:
    """Whether a partner already had its status when a meeting took place."""
    partners = [inquiry.catalogue.partners[i] for i in inquiry.question.ids(Kind.PARTNER)]
    found = find(inquiry, (Kind.MEETING,))
    if not partners or not isinstance(found, Found):
        return None
    meeting = inquiry.record(found.ref)
    step = best_step(partners[0], inquiry)
    if not isinstance(meeting, Meeting) or step is None or step.date is None:
        return None
    statuses = {PartnerStatus(s) for s in inquiry.question.sense("status")}
    before = step.date < meeting.date and partners[0].status in statuses
    lead = f"{'Yes' if before else 'No'}. {step.event}: {step.date}; {meeting.title}: {when(meeting)}."
    return Fact(lead, (Ref(Kind.PARTNER, partners[0].id), found.ref), ("yes" if before else "no",))


__all__ = ["Form", "answer_confirmation"]
