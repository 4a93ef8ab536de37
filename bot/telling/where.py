"""Where: a meeting's city, country or building, the place a programme was adopted at, the seat of one."""

from __future__ import annotations

from bot.telling import names
from bot.telling.ground import Ground
from bot.telling.lexicon import lexicon
from bot.telling.partner import coordinated, tell_coordinator
from bot.telling.seat import place_in, seat_of
from bot.telling.step import step_meant, step_text
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.telling.wording import place_in_full, when
from bot.texts.lists import both
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.kinds import Kind, Mode, PlaceKind, ProgrammeKind, Ref
from store.records import Body, Meeting, Partner, Programme, Record

_SEATED = frozenset({ProgrammeKind.CENTRE, ProgrammeKind.FUND, ProgrammeKind.NETWORK, ProgrammeKind.RESERVE})
_CITY_STATES = frozenset({"SG", "LU", "MC", "VA"})
_ONLINE = say("It was held online, {date}")
_IN_ON = {
    None: say("In {place}, {date}"),
    Mode.HYBRID: say("In {place} (hybrid), {date}"),
    Mode.VIRTUAL: say("In {place} (online), {date}"),
}
_IN_COUNTRY = {
    None: say("In {place} (the city is not recorded), {date}"),
    Mode.HYBRID: say("In {place} (hybrid) (the city is not recorded), {date}"),
}
"""Of a meeting in a city, and in a country of which no more is known."""
_AT, _AT_IN = say("At the {venue}"), say("At the {venue}, {place}")
_AT_MEETING = say("At the {meeting}; its city is not recorded")
_IN = say("In {place}")
_NO_PLACE = say_in("not recorded", "its place")
_NO_PLACE_OF_MEETING = say_in("not recorded", "the place")
_NO_VENUE = say_in("not recorded", "the building")
_NO_SEAT = say_in("not recorded", "its seat")
_NO_CITY = say_in("not recorded", "the city, only the country, {country}")
_NO_STEP = say_in("not recorded", "where that was")


def tell_where(record: Record, ground: Ground) -> Told:
    """The place to the precision known."""
    match record:
        case Meeting():
            return _of_meeting(record, ground)
        case Programme():
            rest = ground.rest(record)
            seat = "seat" in lexicon().among("seat", rest)
            sworn = "sworn" in lexicon().among("dated", rest)
            if seat or (record.kind in _SEATED and not sworn and seat_of(record, ground)):
                return tell_seat(record, ground)
            return _adopted_in(record, ground)
        case Body():
            return tell_seat(record, ground)
        case Partner() if coordinated(ground):
            return tell_coordinator(record, ground)
        case Partner():
            return _of_step(record, ground)
    return unrecorded(_NO_PLACE)


def tell_venue(record: Record, ground: Ground) -> Told:
    """The building of a meeting."""
    if not isinstance(record, Meeting) or not record.venue:
        return unrecorded(_NO_VENUE)
    venue = record.venue.removeprefix("the ")
    if not record.places:
        return Stated(_AT.format(venue=venue), (record.venue,))
    place = place_in_full(record.places[0], ground.catalogue)
    return Stated(_AT_IN.format(venue=venue, place=place), (record.venue,))


def tell_seat(record: Record, ground: Ground) -> Told:
    """Where a programme or body sits; where an agreement or plan was adopted, which has no seat."""
    if isinstance(record, Body) and record.place:
        return _in(record.place, ground)
    if isinstance(record, (Programme, Body)) and (seat := seat_of(record, ground)):
        return quoted(seat.sentence.text, filter(None, (seat.place,)))
    if isinstance(record, Programme) and record.kind not in _SEATED:
        return _adopted_in(record, ground)
    return unrecorded(_NO_SEAT)


def _of_meeting(meeting: Meeting, ground: Ground) -> Told:
    places = [place for id_ in meeting.places if (place := ground.catalogue.places.get(id_))]
    if not places:
        if meeting.mode is Mode.VIRTUAL:
            return Stated(_ONLINE.format(date=when(meeting)), ("virtual",))
        return unrecorded(_NO_PLACE_OF_MEETING)
    countries = all(place.kind is PlaceKind.COUNTRY and place.iso not in _CITY_STATES for place in places)
    if countries and "city" in lexicon().among("seat", ground.rest(meeting)):
        return unrecorded(_NO_CITY, country=name_of(places[0]))
    mode = meeting.mode if meeting.mode in (Mode.HYBRID, Mode.VIRTUAL) else None
    said = (_IN_COUNTRY if countries and mode is not Mode.VIRTUAL else _IN_ON)[mode].format(
        place=both([place_in_full(place.id, ground.catalogue) for place in places]), date=when(meeting)
    )
    refs = tuple(Ref(Kind.PLACE, place.id) for place in places)
    return Stated(said, tuple(place.name for place in places), refs)


def _adopted_in(programme: Programme, ground: Ground) -> Told:
    adoption = programme.adopted
    if adoption and adoption.place in ground.catalogue.places:
        return _in(adoption.place, ground)
    if found := place_in(programme, ground):
        return quoted(found.sentence.text, (found.place,))
    if adoption and adoption.at:
        return Stated(_AT_MEETING.format(meeting=adoption.at), (adoption.at,))
    return _signed_in(programme, ground) or unrecorded(_NO_PLACE)


def _signed_in(programme: Programme, ground: Ground) -> Stated | None:
    """Where the legal texts of an agreement were signed, by name where there are several."""
    places, texts = ground.catalogue.places, programme.instruments
    rows = [(one, place) for one in texts if one.signed and (place := places.get(one.place or ""))]
    if not rows:
        return None
    if len(texts) == 1:
        return _in(rows[0][1].id, ground)
    said = "; ".join(f"{one.name}: {place_in_full(place.id, ground.catalogue)}" for one, place in rows)
    refs = tuple(dict.fromkeys(Ref(Kind.PLACE, place.id) for _, place in rows))
    return Stated(said, tuple(place.name for _, place in rows), refs)


def _of_step(partner: Partner, ground: Ground) -> Told:
    """Where the step that is meant was taken."""
    step = step_meant(partner, ground)
    meeting = ground.catalogue.meetings.get(step.meeting or "") if step else None
    if step and (found := names.places(f"{step.event}, {step.at or ''}", ground.catalogue)):
        return Stated(step_text(step), found)
    if step and meeting and meeting.places:
        told = _of_meeting(meeting, ground)
        return Stated(f"{step_text(step)}. {told.text}", told.values) if isinstance(told, Stated) else told
    return unrecorded(_NO_STEP)


def _in(place: str, ground: Ground) -> Stated:
    return Stated(
        _IN.format(place=place_in_full(place, ground.catalogue)),
        (ground.catalogue.places[place].name,),
        (Ref(Kind.PLACE, place),),
    )
