"""Where: a meeting's city, country or building, the place a programme was adopted at, the seat of one."""

from __future__ import annotations

from bot.telling import names
from bot.telling.ground import Ground
from bot.telling.lexicon import lexicon
from bot.telling.partner import coordinated, tell_coordinator
from bot.telling.seat import place_in, seat_of
from bot.telling.step import step_meant, step_text
from bot.telling.told import Stated, Told, Unrecorded, quoted
from bot.telling.wording import place_in_full, when
from store.kinds import Kind, Mode, PlaceKind, ProgrammeKind, Ref
from store.records import Body, Meeting, Partner, Programme, Record

_SEATED = frozenset({ProgrammeKind.CENTRE, ProgrammeKind.FUND, ProgrammeKind.NETWORK, ProgrammeKind.RESERVE})
_CITY_STATES = frozenset({"SG", "LU", "MC", "VA"})


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
    return Unrecorded("its place")


def tell_venue(record: Record, ground: Ground) -> Told:
    """The building of a meeting."""
    if not isinstance(record, Meeting) or not record.venue:
        return Unrecorded("the building")
    place = "".join(f", {place_in_full(place, ground.catalogue)}" for place in record.places[:1])
    return Stated(f"At the {record.venue.removeprefix('the ')}{place}", (record.venue,))


def tell_seat(record: Record, ground: Ground) -> Told:
    """Where a programme or body sits; where an agreement or plan was adopted, which has no seat."""
    if isinstance(record, Body) and record.place:
        return _in(record.place, ground)
    if isinstance(record, (Programme, Body)) and (seat := seat_of(record, ground)):
        return quoted(seat.sentence.text, filter(None, (seat.place,)))
    if isinstance(record, Programme) and record.kind not in _SEATED:
        return _adopted_in(record, ground)
    return Unrecorded("its seat")


def _of_meeting(meeting: Meeting, ground: Ground) -> Told:
    places = [place for id_ in meeting.places if (place := ground.catalogue.places.get(id_))]
    if not places:
        if meeting.mode is Mode.VIRTUAL:
            return Stated(f"It was held online, {when(meeting)}", ("virtual",))
        return Unrecorded("the place")
    countries = all(place.kind is PlaceKind.COUNTRY and place.iso not in _CITY_STATES for place in places)
    if countries and "city" in lexicon().among("seat", ground.rest(meeting)):
        return Unrecorded(f"the city, only the country, {places[0].name}")
    named = " and ".join(place_in_full(place.id, ground.catalogue) for place in places)
    online = (
        {Mode.HYBRID: " (hybrid)", Mode.VIRTUAL: " (online)"}.get(meeting.mode, "") if meeting.mode else ""
    )
    refs = tuple(Ref(Kind.PLACE, place.id) for place in places)
    vague = " (the city is not recorded)" if countries and meeting.mode is not Mode.VIRTUAL else ""
    return Stated(f"In {named}{online}{vague}, {when(meeting)}", tuple(place.name for place in places), refs)


def _adopted_in(programme: Programme, ground: Ground) -> Told:
    adoption = programme.adopted
    if adoption and adoption.place in ground.catalogue.places:
        return _in(adoption.place, ground)
    if found := place_in(programme, ground):
        return quoted(found.sentence.text, (found.place,))
    if adoption and adoption.at:
        return Stated(f"At the {adoption.at}; its city is not recorded", (adoption.at,))
    return Unrecorded("its place")


def _of_step(partner: Partner, ground: Ground) -> Told:
    """Where the step that is meant was taken."""
    step = step_meant(partner, ground)
    meeting = ground.catalogue.meetings.get(step.meeting or "") if step else None
    if step and (found := names.places(f"{step.event}, {step.at or ''}", ground.catalogue)):
        return Stated(step_text(step), found)
    if step and meeting and meeting.places:
        told = _of_meeting(meeting, ground)
        return Stated(f"{step_text(step)}. {told.text}", told.values) if isinstance(told, Stated) else told
    return Unrecorded("where that was")


def _in(place: str, ground: Ground) -> Stated:
    return Stated(
        f"In {place_in_full(place, ground.catalogue)}",
        (ground.catalogue.places[place].name,),
        (Ref(Kind.PLACE, place),),
    )
