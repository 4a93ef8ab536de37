"""What the names in a question are meant as, where a set is asked for."""

from __future__ import annotations

from bot.answer.inquiry import Inquiry
from bot.question.mentions import is_place
from bot.question.question import Mention
from store.kinds import Kind
from store.records import Record

# What a name is meant as that may be several things.
_ORDER = (
    Kind.SERIES,
    Kind.PARTNER,
    Kind.PERSON,
    Kind.PLACE,
    Kind.TOPIC,
    Kind.PROGRAMME,
    Kind.BODY,
    Kind.MEETING,
)


def meant_kind(mention: Mention) -> Kind:
    """As what a name is meant; one that is a place as well is the place only where a place stands."""
    kinds = {ref.kind for ref in mention.refs}
    for other in (Kind.TOPIC, Kind.PARTNER):
        if kinds == {other, Kind.PLACE}:
            return Kind.PLACE if is_place(mention) else other
    return next(kind for kind in _ORDER if kind in kinds)


def drawn_by(inquiry: Inquiry) -> list[str]:
    """The names and times that draw the set: 'United Kingdom', 'Jakarta', 'since 2019'."""
    question = inquiry.question
    names = [_meant(mention, inquiry).name for mention in question.mentions if not mention.negated]
    times = [question.text[time.start : time.end] for time in question.times]
    return list(dict.fromkeys([*names, *filter(None, times)]))


def _meant(mention: Mention, inquiry: Inquiry) -> Record:
    kind = meant_kind(mention)
    return inquiry.record(next(ref for ref in mention.refs if ref.kind is kind))
