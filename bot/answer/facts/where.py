"""Where: a meeting's city, country or building, the place a programme was adopted at or has its seat in."""

from __future__ import annotations

import re

from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.inquiry import Inquiry
from bot.answer.wording import place_in_full, when
from store.content import fold, sentences
from store.records import Meeting, Mode, Partner, PlaceKind, Programme, Record

_SEAT = re.compile(
    r"\b(?:based|base|seat|secretariat|headquarter\w*|capital|located|location|is it in|hosts?|hosted|office)\b"
)
_SOMEWHERE = re.compile(r"\bin (?!19|20)[A-Z]\w+")
_CITY_STATES = frozenset({"SG", "LU", "MC", "VA"})
_CITY = re.compile(r"\b(?:city|cities|town|towns|capital)\b")


def tell_where(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    match record:
        case Meeting():
            return _meeting(record, inquiry)
        case Programme():
            return _programme(record, inquiry)
    return Unrecorded("a place for it")


def tell_venue(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    """The building of a meeting."""
    if isinstance(record, Meeting) and record.venue:
        places = [place_in_full(place, inquiry.catalogue) for place in record.places]
        return Stated(
            f"At the {record.venue.removeprefix('the ')}" + (f", {places[0]}" if places else ""),
            (record.venue,),
        )
    return Unrecorded("the building")


def _meeting(meeting: Meeting, inquiry: Inquiry) -> Stated | Unrecorded:
    places = [
        inquiry.catalogue.places[place] for place in meeting.places if place in inquiry.catalogue.places
    ]
    if places:
        if _CITY.search(inquiry.question.text.casefold()) and all(
            p.kind is PlaceKind.COUNTRY and p.iso not in _CITY_STATES for p in places
        ):
            return Unrecorded(f"the city, only the country, {places[0].name}")
        named = " and ".join(place_in_full(place.id, inquiry.catalogue) for place in places)
        online = " (hybrid)" if meeting.mode is Mode.HYBRID else ""
        return Stated(f"In {named}{online}, {when(meeting)}", tuple(place.name for place in places))
    if meeting.mode is Mode.VIRTUAL:
        return Stated(f"It was held online, {when(meeting)}", ("virtual",))
    return Unrecorded("the place")


def _programme(programme: Programme, inquiry: Inquiry) -> Stated | Unrecorded:
    asked = inquiry.question.text.casefold()
    seated = [s for s in sentences(programme) if _places(s, inquiry)]
    if _SEAT.search(asked) and not seated:
        seated = [s for s in sentences(programme) if _SOMEWHERE.search(s)]
    adoption = programme.adopted
    place = inquiry.catalogue.places.get(adoption.place or "") if adoption else None
    if _SEAT.search(asked) and seated:
        return Stated(seated[0].rstrip("."), _places(seated[0], inquiry))
    if place:
        return Stated(f"In {place_in_full(place.id, inquiry.catalogue)}", (place.name,))
    if seated:
        return Stated(seated[0].rstrip("."), _places(seated[0], inquiry))
    if adoption and adoption.at:
        return Stated(f"At the {adoption.at}; its city is not recorded", (adoption.at,))
    return Unrecorded("a place for it")


def _places(sentence: str, inquiry: Inquiry) -> tuple[str, ...]:
    bare = re.sub(r"[^\w\s-]", " ", sentence)
    padded = f" {fold(bare)} "
    return tuple(p.name for p in inquiry.catalogue.places.values() if f" {fold(p.name)} " in padded)


__all__ = ["Partner", "tell_venue", "tell_where"]
