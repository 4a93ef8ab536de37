"""A question that leans on the one before: 'and where?', 'what about 2016', 'the one before', 'same for canada'."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.answer.answer import Choice
from bot.answer.inquiry import Inquiry
from bot.context import Context
from bot.question.mentions import is_place
from bot.question.question import Form, Mention, Question, Select
from bot.question.time import Time
from store.content import NAME, stem, stems
from store.matching.words import normalise
from store.records import Kind, Meeting, Partner, PlaceKind, Programme, Record, Ref

_LEAN = re.compile(
    r"^\W*(?:and|n|what about|wat about|how about|same for|same|now|so|but|then|also|ok|okay|oops|or|dan|kalau|còn|which|"
    r"the|that|it|they|he|she|who|when|where|no|sorry|i meant)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:in|at)\s+(\w{4,})")
_NAMING = (Kind.PARTNER, Kind.SERIES, Kind.PROGRAMME, Kind.BODY, Kind.MEETING)
_LISTED = ("list", "count")


@dataclass(frozen=True, slots=True)
class Resolved:
    """The record that a question leans on, and the question made whole by what went before."""

    ref: Ref
    inquiry: Inquiry


def lean(inquiry: Inquiry, context: Context) -> Resolved | Choice | Inquiry | None:
    """The record meant, those it may be, or the question made whole; None where it stands on its own."""
    question = inquiry.question
    if not context.refs and not context.about:
        return None
    listed = any(form in context.asked.split() for form in _LISTED)
    if listed and context.about:
        return _same_list(inquiry, context)
    records = [record for ref in context.refs if (record := inquiry.catalogue.get(ref))]
    if not records:
        return None
    if len(records) > 1 and (chosen := _narrowed(inquiry, records)) is not None:
        return Resolved(Ref(chosen.kind_, chosen.id), _asking(inquiry, context))
    base = records[0]
    if isinstance(base, Meeting):
        return _after_meeting(inquiry, context, base)
    if isinstance(base, Programme) and question.form is Form.YES_NO and _names(question, Kind.PARTNER):
        own = Mention((Ref(base.kind_, base.id),), 0, 0, base.name.casefold())
        return replace(inquiry, question=replace(question, mentions=(*question.mentions, own), senses={}))
    if _stands_alone(question):
        return None
    if isinstance(base, Programme) and not question.mentions and not question.times:
        return Resolved(Ref(base.kind_, base.id), _asking(inquiry, context))
    if isinstance(base, Partner):
        return _with_partner(inquiry, context, base)
    return None


def _asking(inquiry: Inquiry, context: Context) -> Inquiry:
    """The question, asking for what the one before asked for where it asks for nothing itself."""
    question = inquiry.question
    asked = tuple(a for a in question.asked if a != "about")
    if asked or question.sense("role"):
        return inquiry
    before = tuple(a for a in context.asked.split() if a not in _LISTED and "=" not in a)
    role = frozenset(a.removeprefix("role=") for a in context.asked.split() if a.startswith("role="))
    senses = {**question.senses, "role": role} if role else question.senses
    return replace(inquiry, question=replace(question, asked=before, senses=senses))


def _names(question: Question, *kinds: Kind) -> list[Mention]:
    return [m for m in question.mentions if {ref.kind for ref in m.refs} & set(kinds)]


def _stands_alone(question: Question) -> bool:
    """Whether it names a subject of its own."""
    named = [m for m in _names(question, *_NAMING) if m.exact and not is_place(m)]
    return bool(named) and (
        len(named) > 1 or bool(question.sense("level") or question.ordinals or question.times)
    )


def _narrowed(inquiry: Inquiry, records: Sequence[Record]) -> Record | None:
    """The one of the records shown before that the question picks: 'the second one', '2016', 'the jakarta one'."""
    question = inquiry.question
    if (
        question.ordinals
        and re.search(r"\bone\b|^\W*\w+\W*$", question.text.casefold())
        and not question.mentions
    ):
        place = question.ordinals[0]
        same = [r for r in records if isinstance(r, Meeting) and r.ordinal == place]
        if len(same) == 1:
            return same[0]
        return records[place - 1] if place <= len(records) else None
    kept = [r for r in records if isinstance(r, Meeting) and _fits(r, inquiry)]
    if question.times or question.ordinals or question.mentions:
        return kept[0] if len(kept) == 1 else None
    if question.select in (Select.LAST, Select.FIRST) and kept:
        ordered = sorted(kept, key=lambda m: m.date)
        return ordered[0] if question.select is Select.FIRST else ordered[-1]
    return None


def _fits(meeting: Meeting, inquiry: Inquiry) -> bool:
    question = inquiry.question
    ref = Ref(Kind.MEETING, meeting.id)
    return (
        (not question.times or any(time.touches(meeting.date) for time in question.times))
        and (not question.ordinals or meeting.ordinal in question.ordinals)
        and all(
            any(ref.id == m.id for linked in mention.refs for m in inquiry.catalogue.meetings_of(linked))
            or _bears(inquiry, meeting, mention)
            for mention in question.mentions
        )
    )


def _bears(inquiry: Inquiry, meeting: Meeting, mention: Mention) -> bool:
    """Whether a meeting's own names hold the words that name a series."""
    position = inquiry.content.position[Ref(Kind.MEETING, meeting.id)]
    return bool(mention.of(Kind.SERIES)) and all(
        inquiry.content.holding(stem(word)).get(position, 0.0) >= NAME for word in mention.text.split()
    )


def _after_meeting(inquiry: Inquiry, context: Context, base: Meeting) -> Resolved | Choice | Inquiry | None:
    question = inquiry.question
    ref = Ref(Kind.MEETING, base.id)
    if any(
        inquiry.content.repair(stem(word)) is None
        for word in _ELSEWHERE.findall(question.text.casefold())
        if not word.isdigit() and stem(word) in question.rest
    ):
        return None
    linked = all(_explains(base, mention, inquiry) for mention in question.mentions)
    moved = bool(question.times and not any(t.touches(base.date) for t in question.times)) or (
        bool(question.ordinals) and base.ordinal not in question.ordinals
    )
    if question.select in (Select.FOLLOWING, Select.PREVIOUS, Select.NEXT) and not _names(question, *_NAMING):
        return _beside(inquiry, context, base)
    if linked and not moved and not question.select:
        if question.mentions and _stands_alone(question) and not _LEAN.match(question.text):
            return None
        return Resolved(ref, _asking(inquiry, context))
    partners = [m for m in _names(question, Kind.PARTNER) if not is_place(m)]
    named = _names(question, Kind.SERIES, Kind.PROGRAMME, Kind.MEETING)
    same = {stem(word) for m in named for word in m.text.split()}
    same = set(question.content) if same & {"jcc", "jscc", "dpc", "pmc", "som"} else same
    position = inquiry.content.position[ref]
    if named and not partners and moved and all(position in inquiry.content.holding(word) for word in same):
        return _same_series(inquiry, context, base)
    if named or (partners and (question.sense("level") or question.ordinals)):
        return _completed(inquiry, context) if not question.asked else None
    if partners:
        return _same_for(inquiry, context, base, partners)
    return _same_series(inquiry, context, base)


def _explains(base: Meeting, mention: Mention, inquiry: Inquiry) -> bool:
    roles = (f"{one.role or ''} {one.country or ''}" for one in base.attendances)
    words = set(stems(" ".join((base.title, base.summary, *base.highlights, *roles))))
    paid = {Ref(Kind.PROGRAMME, pledge.programme) for pledge in base.pledges if pledge.programme}
    isos = {p.iso for i in base.partners if (p := inquiry.catalogue.partners.get(i)) and p.iso}
    around = {inquiry.catalogue.around(place)[-1].iso for place in mention.of(Kind.PLACE)}
    if any(inquiry.catalogue.places[i].kind is PlaceKind.CITY for i in mention.of(Kind.PLACE)):
        held = any(base.id == m.id for r in mention.refs for m in inquiry.catalogue.meetings_of(r))
        return held or mention.left in {"from", "for"}
    if paid & set(mention.refs) or (isos & around and not is_place(mention)):
        return True
    return (
        any(base.id == m.id for r in mention.refs for m in inquiry.catalogue.meetings_of(r))
        or set(stems(mention.text)) <= words
    )


def _completed(inquiry: Inquiry, context: Context) -> Inquiry:
    return _asking(inquiry, context)


def _beside(inquiry: Inquiry, context: Context, base: Meeting) -> Resolved:
    row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, base.series))
    at = row.index(base) + (1 if inquiry.question.select is Select.PREVIOUS else -1)
    if 0 <= at < len(row):
        return Resolved(Ref(Kind.MEETING, row[at].id), _or_when(_asking(inquiry, context)))
    asked = replace(inquiry, question=replace(inquiry.question, asked=("next_step",)))
    return Resolved(Ref(Kind.MEETING, base.id), asked)


def _or_when(inquiry: Inquiry) -> Inquiry:
    question = inquiry.question
    return inquiry if question.asked else replace(inquiry, question=replace(question, asked=("when",)))


def _same_series(inquiry: Inquiry, context: Context, base: Meeting) -> Inquiry:
    """The question, asked of the series of the meeting before."""
    question = inquiry.question
    series = Mention(
        (Ref(Kind.SERIES, base.series),),
        0,
        0,
        " ".join(normalise(inquiry.catalogue.series[base.series].name)),
    )
    whole = replace(question, mentions=(*question.mentions, series))
    return _asking(replace(inquiry, question=whole), context)


def _same_for(
    inquiry: Inquiry, context: Context, base: Meeting, partners: Sequence[Mention]
) -> Resolved | Choice | Inquiry | None:
    """The meeting of the same sort and, unless another time is named, the same year, with another partner."""
    question = inquiry.question
    ids = {i for mention in partners for i in mention.of(Kind.PARTNER)}
    own = {word for p in base.partners for word in stems(inquiry.catalogue.partners[p].name)}
    sort = set(stems(inquiry.catalogue.series[base.series].name)) - own
    times = question.times or (Time(date(base.date.year, 1, 1), date(base.date.year, 12, 31), 0, 0, "year"),)

    def worth(meeting: Meeting) -> float:
        name = set(stems(inquiry.catalogue.series[meeting.series].name))
        alike = len(sort & name) / max(len(sort | name), 1)
        return (
            alike * 3
            + (meeting.level is base.level)
            + any(t.touches(meeting.date) for t in times)
            + (bool(question.ordinals) and meeting.ordinal in question.ordinals) * 2
            + (not question.ordinals and meeting.ordinal == base.ordinal) * 0.2
            + (len(meeting.partners) == 1) * 0.5
        )

    pool = [m for m in inquiry.catalogue.meetings.values() if ids & set(m.partners) and m.level is base.level]
    ranked = sorted(pool, key=lambda m: (-worth(m), m.id))
    if not ranked:
        return None
    best = [m for m in ranked if worth(m) == worth(ranked[0])]
    if len(best) > 1:
        return Choice("Which one do you mean?", tuple(Ref(Kind.MEETING, m.id) for m in best[:6]))
    return Resolved(Ref(Kind.MEETING, ranked[0].id), _asking(inquiry, context))


def _with_partner(inquiry: Inquiry, context: Context, base: Partner) -> Inquiry:
    """The question, asked of the partner before, or what was asked of it asked of another."""
    question = inquiry.question
    before = context.asked.split()
    if _names(question, Kind.PARTNER):
        kept = {
            group: frozenset(w.partition("=")[2] for w in before if w.startswith(f"{group}="))
            for group in ("step", "status")
        }
        senses = (
            question.senses
            if question.sense("step") or question.sense("status")
            else {**question.senses, **kept}
        )
        return _asking(replace(inquiry, question=replace(question, senses=senses)), context)
    if "coordinator" in before and set(question.asked) <= {"when", "period"}:
        question = replace(question, asked=("coordinator",))
    partner = Mention((Ref(Kind.PARTNER, base.id),), 0, 0, base.name.casefold())
    senses = (
        question.senses
        if question.sense("step") or question.sense("status")
        else {**question.senses, "step": frozenset({"status"})}
    )
    whole = replace(question, mentions=(*question.mentions, partner), senses=senses)
    return _asking(replace(inquiry, question=whole), context)


def _same_list(inquiry: Inquiry, context: Context) -> Inquiry | None:
    """The list before, drawn anew with what the question changes in it."""
    question = inquiry.question
    if question.sense("level") or (question.asked and question.form is Form.FACT and not question.mentions):
        if not question.times and not question.mentions:
            return None
    new_kinds = {ref.kind for mention in question.mentions for ref in mention.refs}
    clash = {Kind.PARTNER, Kind.PLACE}
    kept = [
        Mention((ref,), 0, 0, record.name.casefold(), left="in" if ref.kind is Kind.PLACE else "")
        for ref in context.about
        if (record := inquiry.catalogue.get(ref))
        and ref.kind not in new_kinds
        and not (ref.kind in clash and new_kinds & clash)
    ]
    times = question.times
    if not times and (context.since or context.until):
        first = date.fromisoformat(context.since) if context.since else None
        last = date.fromisoformat(context.until) if context.until else None
        times = (Time(first, last, 0, 0, "span"),)
    if not question.mentions and not question.times:
        return None
    form = Form.COUNT if "count" in context.asked.split() else Form.LIST
    whole = replace(
        question,
        mentions=(*question.mentions, *kept),
        times=times,
        form=form if question.form is Form.FACT else question.form,
    )
    return replace(inquiry, question=whole)
