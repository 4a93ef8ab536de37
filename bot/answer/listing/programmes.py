"""The programmes that a question names a set of."""

from __future__ import annotations

from collections import defaultdict

from bot.answer.finding import Found, find
from bot.answer.inquiry import Inquiry
from bot.answer.listing.names import meant_kind
from bot.answer.listing.words import narrowed
from bot.question.question import Question
from store.kinds import Kind
from store.records import Programme

# Words that mean any programme, whatever its kind.
_ANY = frozenset(
    [
        "plan",
        "plans",
        "programme",
        "programmes",
        "program",
        "programs",
        "instrument",
        "instruments",
        "agreement",
        "agreements",
    ]
)


def list_programmes(inquiry: Inquiry) -> list[Programme]:
    """All programmes that fit; where a number is named, those of the meeting that bears it."""
    question = inquiry.question
    if question.ordinals:
        found = find(inquiry, (Kind.MEETING,))
        return list(inquiry.catalogue.programmes_of(found.ref)) if isinstance(found, Found) else []
    programmes = narrowed(inquiry, _of_kind(_named(inquiry), question), bool(question.mentions))
    return [one for one in programmes if not question.times or _in_time(one, question)]


def _named(inquiry: Inquiry) -> list[Programme]:
    """Those with one of the partners named, and about one of the topics named, and …."""
    wanted: dict[Kind, set[str]] = defaultdict(set)
    excluded: set[str] = set()
    for mention in inquiry.question.mentions:
        kind = meant_kind(mention)
        refs = [ref for ref in mention.refs if ref.kind is kind]
        ids = {programme.id for ref in refs for programme in inquiry.catalogue.programmes_of(ref)}
        if mention.negated:
            excluded |= ids
        elif kind is not Kind.PROGRAMME:
            wanted[kind] |= ids
    return [
        programme
        for programme in inquiry.catalogue.programmes.values()
        if programme.id not in excluded and all(programme.id in ids for ids in wanted.values())
    ]


def _of_kind(programmes: list[Programme], question: Question) -> list[Programme]:
    kinds = question.sense("programme") - {"any"}
    if not kinds or not _ANY.isdisjoint(question.text.casefold().split()):
        return programmes
    return [programme for programme in programmes if programme.kind.value in kinds]


def _in_time(programme: Programme, question: Question) -> bool:
    """Whether it was adopted, or where that is not known began, in the time asked about."""
    adopted = programme.adopted.date if programme.adopted else None
    date = adopted or programme.since
    return date is not None and any(time.touches(date) for time in question.times)
