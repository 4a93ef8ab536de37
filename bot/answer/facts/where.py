"""Where: a meeting's city, country or building, the place a programme was adopted at or has its seat in."""

from __future__ import annotations

import re

from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted
from bot.answer.inquiry import Inquiry
from bot.answer.wording import place_in_full, when
from store.content import fold, sentences
from store.kinds import Mode, PlaceKind
from store.records import Meeting, Programme, Record

_SEAT = re.compile(
    r"\b(?:based|base|seat|secretariat|headquarter\w*|capital|located|location|is it in|office"
    r"|hosts?|hosted)\b"
)
_SOMEWHERE = re.compile(r"\bin (?!19|20)[A-Z]\w+")
_CITY = re.compile(r"\b(?:city|cities|town|towns|capital)\b")
_PUNCTUATION = re.compile(r"[^\w\s-]")
_CITY_STATES = frozenset({"SG", "LU", "MC", "VA"})


def tell_where(record: Record, inquiry: Inquiry) -> Told:
    """The place to the precision known."""
    match record:
        case Meeting():
            return _of_meeting(record, inquiry)
        case Programme():
            return _of_programme(record, inquiry)
    return Unrecorded("its place")


def tell_venue(record: Record, inquiry: Inquiry) -> Told:
    """The building of a meeting."""
    if not isinstance(record, Meeting) or not record.venue:
        return Unrecorded("the building")
    place = "".join(f", {place_in_full(place, inquiry.catalogue)}" for place in record.places[:1])
    return Stated(f"At the {record.venue.removeprefix('the ')}{place}", (record.venue,))


def _of_meeting(meeting: Meeting, inquiry: Inquiry) -> Told:
    places = [place for id_ in meeting.places if (place := inquiry.catalogue.places.get(id_))]
    if not places:
        if meeting.mode is Mode.VIRTUAL:
            return Stated(f"It was held online, {when(meeting)}", ("virtual",))
        return Unrecorded("the place")
    countries = all(place.kind is PlaceKind.COUNTRY and place.iso not in _CITY_STATES for place in places)
    if countries and _CITY.search(inquiry.question.text.casefold()):
        return Unrecorded(f"the city, only the country, {places[0].name}")
    named = " and ".join(place_in_full(place.id, inquiry.catalogue) for place in places)
    online = " (hybrid)" if meeting.mode is Mode.HYBRID else ""
    return Stated(f"In {named}{online}, {when(meeting)}", tuple(place.name for place in places))


def _of_programme(programme: Programme, inquiry: Inquiry) -> Told:
    """Its seat where that is asked for and a sentence tells of it, else where it was adopted."""
    seat = _SEAT.search(inquiry.question.text.casefold())
    located = next((one for one in sentences(programme) if _places(one, inquiry)), "")
    if seat and not located:
        located = next(filter(_SOMEWHERE.search, sentences(programme)), "")
    adoption = programme.adopted
    place = inquiry.catalogue.places.get(adoption.place or "") if adoption else None
    if place and not (seat and located):
        return Stated(f"In {place_in_full(place.id, inquiry.catalogue)}", (place.name,))
    if located:
        return quoted(located, _places(located, inquiry))
    if adoption and adoption.at:
        return Stated(f"At the {adoption.at}; its city is not recorded", (adoption.at,))
    return Unrecorded("its place")


def _places(sentence: str, inquiry: Inquiry) -> tuple[str, ...]:
    """The places of the catalogue that a sentence names."""
    bare = _PUNCTUATION.sub(" ", sentence)
    padded = f" {fold(bare)} "
    return tuple(one.name for one in inquiry.catalogue.places.values() if f" {fold(one.name)} " in padded)
