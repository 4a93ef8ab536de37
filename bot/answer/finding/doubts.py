"""What a question names for certain and a record knows nothing of."""

from __future__ import annotations

from bot.answer.inquiry import Inquiry
from bot.question.judging import Candidate
from bot.question.question import Form
from store.content import stem
from store.kinds import MEMBERS, Kind, Level, PlaceKind
from store.records import Meeting

# Words for a level that no meeting of another level is ever called by.
_LEVELS = (
    (("summit", "summits"), Level.SUMMIT),
    (("som", "soms"), Level.SENIOR_OFFICIALS),
)


def unexplained(inquiry: Inquiry, candidate: Candidate) -> bool:
    """Whether the question says something of the record that is not so."""
    record = inquiry.record(candidate.ref)
    return bool(
        (isinstance(record, Meeting) and _misdescribed(inquiry, candidate, record))
        or unnamed(inquiry, candidate)
    )


def _misdescribed(inquiry: Inquiry, candidate: Candidate, meeting: Meeting) -> bool:
    """Whether a meeting is of another place, level, number or time than the question says."""
    question = inquiry.question
    if question.elsewhere or _abroad(inquiry, candidate):
        return True
    if question.ids(Kind.PARTNER) and any(
        inquiry.says(*words) and meeting.level is not level for words, level in _LEVELS
    ):
        return True
    numbered = question.ordinals not in ((), (1,))
    return bool(
        (numbered and "ordinal" not in candidate.explains)
        or (question.times and "time" not in candidate.explains)
    )


def _abroad(inquiry: Inquiry, candidate: Candidate) -> bool:
    """Whether a country is named that is no partner and of which the record says nothing."""
    return any(
        not any(f"word:{stem(word)}" in candidate.explains for word in name.split())
        for name in inquiry.question.abroad
    )


def unnamed(inquiry: Inquiry, candidate: Candidate) -> bool:
    """Whether the question names something that the record meant is linked to and this one is not."""
    question = inquiry.question
    claimed = question.form is Form.YES_NO and not candidate.explains.isdisjoint({"ordinal", "time"})
    asked = question.sense("programme") or "adopted_at" in question.asked
    programme = candidate.ref.kind is Kind.PROGRAMME and asked
    for mention in inquiry.subject.certain(question):
        if programme and not mention.of(Kind.PARTNER) and f"near:{mention.text}" in candidate.explains:
            continue
        spoken = claimed and f"near:{mention.text}" in candidate.explains
        if f"name:{mention.text}" not in candidate.explains and not spoken:
            return True
    return any(
        candidate.explains.isdisjoint({f"name:{mention.text}", f"near:{mention.text}"})
        for mention in question.mentions
        if not mention.of(Kind.PARTNER)
        and any(_strange_country(inquiry, place) for place in mention.of(Kind.PLACE))
    )


def _strange_country(inquiry: Inquiry, place: str) -> bool:
    """Whether a place is a country that is neither a member nor a partner."""
    record = inquiry.catalogue.places[place]
    partners = {partner.iso for partner in inquiry.catalogue.partners.values()}
    return record.kind is PlaceKind.COUNTRY and record.iso not in MEMBERS | partners


def strange(inquiry: Inquiry) -> bool:
    """Whether the question holds a word that neither names nor sentences of the catalogue know."""
    return any(
        len(word) > 3 and word.isalpha() and inquiry.content.repair(word) is None
        for word in inquiry.question.rest
    )
