"""Yes or no: what a question takes for given is held against the record it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answer.answer import Answer, Fact
from bot.answer.facts.sentences import telling
from bot.answer.finding import Found, Missing, Several, find
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.relations import main_step
from bot.answer.wording import label, status, stopped, when, where
from bot.question.mentions import is_place
from bot.question.question import Mention
from store.content import sentences, stems
from store.kinds import Kind, PartnerStatus, Ref
from store.records import Meeting, Partner, Programme, Record

_DENIED = re.compile(
    r"\b(?:not|no|never|fail\w*|without|declin\w*|refus\w*|did not|could not)\b", re.IGNORECASE
)


def answer_confirmation(inquiry: Inquiry) -> Answer | None:
    """Yes or no with the fact that decides it; None where it cannot be told what is to be confirmed."""
    question = inquiry.question
    if question.sense("status") and question.sense("level"):
        return _status_at(inquiry)
    if party := _partner(inquiry) or _party(inquiry):
        return party
    whole = find(inquiry)
    if isinstance(whole, Found):
        record = inquiry.record(whole.ref)
        denied = _denies(record, inquiry)
        return (None if denied else _quoted(record, inquiry)) or _verdict(record, inquiry, denied)
    for loose in _loosened(inquiry):
        found = find(loose)
        if isinstance(found, Found) and found.ref.kind is not Kind.PARTNER:
            return _verdict(inquiry.record(found.ref), inquiry, True)
    match whole:
        case Several():
            return whole.choice()
        case Missing():
            return whole.refusal()


def _status_at(inquiry: Inquiry) -> Answer | None:
    """Whether a partner already had its status when a meeting took place."""
    partners = inquiry.partners()
    found = find(inquiry, (Kind.MEETING,))
    meeting = inquiry.record(found.ref) if isinstance(found, Found) else None
    if not partners or not isinstance(meeting, Meeting):
        return None
    partner = partners[0]
    step = main_step(partner, inquiry)
    if step is None or step.date is None:
        return None
    statuses = {PartnerStatus(value) for value in inquiry.question.sense("status")}
    verdict = "yes" if step.date < meeting.date and partner.status in statuses else "no"
    lead = f"{verdict.capitalize()}. {step.event}: {step.date}; {meeting.title}: {when(meeting)}."
    return Fact(lead, (ref_of(partner), ref_of(meeting)), (verdict,))


def _partner(inquiry: Inquiry) -> Answer | None:
    """Whether one is a partner at all: 'is the un a partner'."""
    partners = inquiry.partners()
    if len(partners) != 1 or inquiry.rest() != {"partner"} or inquiry.question.times:
        return None
    partner = partners[0]
    return Fact(f"Yes. {partner.name}: {status(partner)}.", (ref_of(partner),), ("yes",))


def _party(inquiry: Inquiry) -> Answer | None:
    """Whether a partner shares a programme: 'is India in RCEP'."""
    question = inquiry.question
    programmes = [id_ for mention in question.mentions if mention.exact for id_ in mention.of(Kind.PROGRAMME)]
    partners = {id_ for mention in question.mentions for id_ in mention.of(Kind.PARTNER)}
    if len(programmes) != 1 or not partners or question.times or question.sense("level"):
        return None
    programme = inquiry.catalogue.programmes[programmes[0]]
    return _verdict(programme, inquiry, not partners <= set(programme.partners))


def _quoted(record: Record, inquiry: Inquiry) -> Fact | None:
    """Yes or no by the sentence that speaks of what is asked beyond dates, places and people."""
    rest = inquiry.rest() - set(stems(record.name))
    if not rest or not isinstance(record, Meeting):
        return None
    sentence = telling(record, inquiry)
    if inquiry.weight(rest & set(stems(sentence))) < 0.5 * inquiry.weight(rest):
        return None
    verdict = "no" if _DENIED.search(sentence) else "yes"
    lead = f"{verdict.capitalize()}. {sentence}"
    return Fact(lead, (ref_of(record),), (verdict,), label(record, inquiry.catalogue))


def _loosened(inquiry: Inquiry) -> Iterator[Inquiry]:
    """The same question without the time, place or person that may be the thing to be denied."""
    question = inquiry.question
    if question.times:
        yield inquiry.changed(times=())
    for mention in question.mentions:
        if mention.of(Kind.PLACE) or mention.of(Kind.PERSON):
            yield inquiry.changed(mentions=tuple(one for one in question.mentions if one is not mention))


def _denies(record: Record, inquiry: Inquiry) -> bool:
    """Whether the record denies something that the question says of it."""
    question = inquiry.question
    own = ref_of(record)
    if not all(own in mention.refs or _holds(record, mention, inquiry) for mention in question.mentions):
        return True
    if not isinstance(record, Meeting):
        return False
    if question.times and not any(time.touches(record.date) for time in question.times):
        return True
    modes = question.sense("mode")
    return bool(modes) and (record.mode is None or record.mode.value not in modes)


def _holds(record: Record, mention: Mention, inquiry: Inquiry) -> bool:
    """Whether a record is linked to what is named, or to nothing of that kind."""
    match record:
        case Meeting():
            if mention.of(Kind.PLACE) and not is_place(mention) and _speaks(record, mention):
                return True
            links = {*mention.of(Kind.PLACE), *mention.of(Kind.PERSON), *mention.of(Kind.PARTNER)}
            return not links or not _links(record, inquiry).isdisjoint(mention.refs)
        case Programme():
            if mention.of(Kind.PLACE) and record.adopted and record.adopted.place:
                around = {place.id for place in inquiry.catalogue.around(record.adopted.place)}
                return not around.isdisjoint(mention.of(Kind.PLACE))
            partners = mention.of(Kind.PARTNER)
            return not partners or not set(partners).isdisjoint(record.partners)
    return True


def _speaks(meeting: Meeting, mention: Mention) -> bool:
    """Whether a sentence of the meeting speaks of what is named."""
    words = set(stems(mention.text))
    return any(words <= set(stems(sentence)) for sentence in sentences(meeting))


def _links(meeting: Meeting, inquiry: Inquiry) -> set[Ref]:
    """The series, partners, people and places of a meeting."""
    places = (place for spot in meeting.places for place in inquiry.catalogue.around(spot))
    return {
        Ref(Kind.SERIES, meeting.series),
        *(Ref(Kind.PARTNER, partner) for partner in meeting.partners),
        *(Ref(Kind.PERSON, one.person) for one in meeting.attendances if one.person),
        *map(ref_of, places),
    }


def _verdict(record: Record, inquiry: Inquiry, denied: bool) -> Fact:
    """Yes or no with what the record is, so that the asker sees why."""
    verdict = "no" if denied else "yes"
    values: tuple[str, ...] = (verdict,)
    match record:
        case Meeting():
            place = where(record, inquiry.catalogue)
            fact = f"{record.title}: {when(record)}{f', {place}' if place else ''}"
            values = (verdict, record.date.iso)
        case Programme():
            partners = [p.name for id_ in record.partners if (p := inquiry.catalogue.partners.get(id_))]
            fact = record.summary.rstrip(".") + (f". Partners: {', '.join(partners)}" if partners else "")
        case Partner():
            fact = f"{record.name}: {status(record)}"
        case _:
            fact = record.name
    context = label(record, inquiry.catalogue)
    return Fact(f"{verdict.capitalize()}. {stopped(fact)}", (ref_of(record),), values, context)
