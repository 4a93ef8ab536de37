"""What the names in a question are meant as, where a set is asked for."""

from __future__ import annotations

from bot.answer.inquiry import Inquiry
from bot.question.mentions import is_place
from bot.question.question import Mention, Question
from store.kinds import Kind, Ref

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
    names = [inquiry.record(ref).name for ref in meant(question)]
    times = [question.text[time.start : time.end] for time in question.times]
    return list(dict.fromkeys([*names, *filter(None, times)]))


def meant(question: Question) -> list[Ref]:
    """What each name that is not ruled out is meant as."""
    wanted = [mention for mention in question.mentions if not mention.negated]
    return [next(ref for ref in mention.refs if ref.kind is meant_kind(mention)) for mention in wanted]
