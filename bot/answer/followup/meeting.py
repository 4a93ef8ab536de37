"""After an answer about one meeting: more of it, the one beside it, or one like it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.answer.answer import Choice
from bot.answer.finding import CHOICES
from bot.answer.followup.leaning import (
    NAMING,
    Leaning,
    Resolved,
    asking_as_before,
    called,
    named,
    stands_alone,
)
from bot.answer.followup.shown import linked
from bot.answer.inquiry import Inquiry, ref_of
from bot.context import Context
from bot.question.mentions import is_place
from bot.question.question import Mention, Select
from bot.question.time import Time
from store.content import stem, stems
from store.kinds import Kind, PlaceKind, Ref
from store.matching.words import normalise
from store.records import Meeting

_LEAN = re.compile(
    r"^\W*(?:and|n|what about|wat about|how about|same for|same|now|so|but|then|also|ok|okay|oops"
    r"|or|dan|kalau|còn|which|the|that|it|they|he|she|who|when|where|no|sorry|i meant)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:in|at)\s+(\w{4,})")
# Sorts of meeting that every partner has: 'the 4th JCC' after another of them is of the same series.
_SORTS = frozenset({"jcc", "jscc", "dpc", "pmc", "som"})


def lean_on_meeting(inquiry: Inquiry, context: Context, base: Meeting) -> Leaning:
    """What the question is about, said after an answer about ``base``."""
    question = inquiry.question
    if _elsewhere(inquiry, base):
        return None
    if question.select in (Select.FOLLOWING, Select.PREVIOUS, Select.NEXT) and not named(question, *NAMING):
        return _beside(inquiry, context, base)
    moved = _moved(inquiry, base)
    if not moved and not question.select and all(_is_of(inquiry, base, one) for one in question.mentions):
        if question.mentions and stands_alone(question) and not _LEAN.match(question.text):
            return None
        return Resolved(ref_of(base), asking_as_before(inquiry, context))
    partners = [mention for mention in named(question, Kind.PARTNER) if not is_place(mention)]
    sorts = named(question, Kind.SERIES, Kind.PROGRAMME, Kind.MEETING)
    if sorts and not partners and moved and _of_sort(inquiry, base, sorts):
        return _same_series(inquiry, context, base)
    if sorts or (partners and (question.sense("level") or question.ordinals)):
        return asking_as_before(inquiry, context) if not question.asked else None
    if partners:
        return _same_for(inquiry, context, base, partners)
    return _same_series(inquiry, context, base)


def _elsewhere(inquiry: Inquiry, base: Meeting) -> bool:
    """Whether a place is named that the meeting before does not know."""
    at = inquiry.content.position[ref_of(base)]
    names = _ELSEWHERE.findall(inquiry.question.text.casefold())
    words = (stem(name) for name in names if not name.isdigit())
    return any(word in inquiry.question.rest and at not in inquiry.content.holding(word) for word in words)


def _moved(inquiry: Inquiry, base: Meeting) -> bool:
    """Whether another time or number is named."""
    question = inquiry.question
    elsewhen = question.times and not any(time.touches(base.date) for time in question.times)
    return bool(elsewhen or (question.ordinals and base.ordinal not in question.ordinals))


def _is_of(inquiry: Inquiry, base: Meeting, mention: Mention) -> bool:
    """Whether a name belongs to the meeting: a link of it, a fund it paid into, a word of its sentences."""
    places = [inquiry.catalogue.places[id_] for id_ in mention.of(Kind.PLACE)]
    if linked(inquiry, base, mention):
        return True
    if any(place.kind is PlaceKind.CITY for place in places):
        return mention.left in {"from", "for"}
    paid = {Ref(Kind.PROGRAMME, pledge.programme) for pledge in base.pledges if pledge.programme}
    if not paid.isdisjoint(mention.refs):
        return True
    partners = {partner.iso for id_ in base.partners if (partner := inquiry.catalogue.partners.get(id_))}
    countries = {inquiry.catalogue.around(place.id)[-1].iso for place in places}
    if not is_place(mention) and (partners - {None}) & countries:
        return True
    roles = (f"{one.role or ''} {one.country or ''}" for one in base.attendances)
    said = stems(" ".join((base.title, base.summary, *base.highlights, *roles)))
    return set(stems(mention.text)) <= set(said)


def _of_sort(inquiry: Inquiry, base: Meeting, sorts: Sequence[Mention]) -> bool:
    """Whether the sort of meeting named is that of the meeting before."""
    words = {stem(word) for mention in sorts for word in mention.text.split()}
    if not words.isdisjoint(_SORTS):
        words = set(inquiry.question.content)
    at = inquiry.content.position[ref_of(base)]
    return all(at in inquiry.content.holding(word) for word in words)


def _beside(inquiry: Inquiry, context: Context, base: Meeting) -> Resolved:
    """The one after or before it in its series; after the last of them, what it said would follow."""
    row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, base.series))
    at = row.index(base) + (1 if inquiry.question.select is Select.PREVIOUS else -1)
    if not 0 <= at < len(row):
        return Resolved(ref_of(base), inquiry.changed(asked=("next_step",)))
    whole = asking_as_before(inquiry, context)
    return Resolved(ref_of(row[at]), whole if whole.question.asked else whole.changed(asked=("when",)))


def _same_series(inquiry: Inquiry, context: Context, base: Meeting) -> Inquiry:
    """The question, asked of the series of the meeting before."""
    series = inquiry.catalogue.series[base.series]
    own = called(series, " ".join(normalise(series.name)))
    return asking_as_before(inquiry.changed(mentions=(*inquiry.question.mentions, own)), context)


def _same_for(inquiry: Inquiry, context: Context, base: Meeting, partners: Sequence[Mention]) -> Leaning:
    """The meeting of the same sort and, unless another time is named, the same year, with another partner."""
    ids = {id_ for mention in partners for id_ in mention.of(Kind.PARTNER)}
    pool = [
        (_likeness(inquiry, base, meeting), meeting)
        for meeting in inquiry.catalogue.meetings.values()
        if not ids.isdisjoint(meeting.partners) and meeting.level is base.level
    ]
    if not pool:
        return None
    most = max(likeness for likeness, _ in pool)
    best = sorted(meeting.id for likeness, meeting in pool if likeness == most)
    refs = tuple(Ref(Kind.MEETING, id_) for id_ in best[:CHOICES])
    if len(refs) > 1:
        return Choice("Which one do you mean?", refs)
    return Resolved(refs[0], asking_as_before(inquiry, context))


def _likeness(inquiry: Inquiry, base: Meeting, meeting: Meeting) -> float:
    """How like the meeting before another is: by the words of its series, its time, its number."""
    question, year = inquiry.question, base.date.year
    times = question.times or (Time(date(year, 1, 1), date(year, 12, 31), 0, 0, "year"),)
    own = {word for id_ in base.partners for word in stems(inquiry.catalogue.partners[id_].name)}
    sort = set(stems(inquiry.catalogue.series[base.series].name)) - own
    name = set(stems(inquiry.catalogue.series[meeting.series].name))
    numbered = (
        2.0 * (meeting.ordinal in question.ordinals)
        if question.ordinals
        else 0.2 * (meeting.ordinal == base.ordinal)
    )
    return (
        3.0 * len(sort & name) / max(len(sort | name), 1)
        + any(time.touches(meeting.date) for time in times)
        + numbered
        + 0.5 * (len(meeting.partners) == 1)
    )
