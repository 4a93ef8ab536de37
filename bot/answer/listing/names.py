"""What the names in a question are meant as, where a set is asked for."""

from __future__ import annotations

from bot.question.mentions import is_place
from bot.question.question import Mention
from store.records import Kind

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
