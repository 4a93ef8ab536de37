"""What a partner is to ASEAN: its status, its coordinator, the steps of the relation."""

from __future__ import annotations

from datetime import date

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import first
from bot.telling.standing import agreement_state, coordinated_for, level_name
from bot.telling.step import status_step, step_text
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.telling.wording import STATUS, listed
from bot.texts.calendar import dated
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.kinds import Kind, Ref
from store.records import Coordinator, Partner, Programme, Record

_SINCE, _SINCE_AT = say("{status} since {date}"), say("{status} since {date}, granted at the {meeting}")
_COORDINATED = say("Coordinated by {members}")
_COORDINATED_ONCE = say("Who coordinates at present is not recorded; known are {members}")
_NO_STATUS = say_in("not recorded", "its status")
NO_DAY = say_in("not recorded", "when that was")
_NO_LEVEL = say_in("not recorded", "the level of the partnership")
_NO_COORDINATOR = say_in("not recorded", "its coordinator")
_NO_MEMBER = say_in("not recorded", "which ASEAN member coordinates relations with it")
_NO_MEMBER_THEN = say_in("not recorded", "which ASEAN member coordinated relations with it then")
_NO_HISTORY = say_in("not recorded", "its history")


def tell_status(record: Record, ground: Ground) -> Told:
    """'Dialogue Partner since 2 August 2021', unless the day is asked for and none is known; how far an
    agreement has come: 'Under negotiation'."""
    if isinstance(record, Programme) and record.agreement:
        return Stated(agreement_state(record.agreement).capitalize(), (record.agreement.state.value,))
    if not isinstance(record, Partner):
        return unrecorded(_NO_STATUS)
    if ground.focus.spans and record.level_on(ground.focus.spans[0][1]):
        return tell_partnership(record, ground)
    step = status_step(record)
    if ground.focus.precision == "day" and not (step and step.date):
        return unrecorded(NO_DAY)
    said = str(STATUS[record.status])
    if step and step.date:
        said = (_SINCE_AT if step.at else _SINCE).format(status=said, date=dated(step.date), meeting=step.at)
    values = [
        record.status.value,
        *([step.date.iso] if step and step.date else []),
        *([step.at] if step and step.at else []),
    ]
    return Stated(said, tuple(values))


def tell_partnership(partner: Partner, ground: Ground) -> Told:
    """The level that relations have reached, by the time named where one is."""
    focus = ground.focus
    day = focus.spans[0][1] if focus.spans else focus.present
    found = partner.level_on(day or date.max)
    if found is None or found.date is None:
        return tell_status(partner, ground) if not partner.levels else unrecorded(_NO_LEVEL)
    made = _SINCE_AT if found.at else _SINCE
    said = made.format(status=level_name(found.level), date=dated(found.date), meeting=found.at)
    return Stated(said, (found.level.value, found.level.value.replace("-", " "), found.date.iso))


def tell_coordinator(record: Record, ground: Ground) -> Told:
    """The ASEAN member that coordinates the relations, with its years; all that did where the past is asked,
    of times named those of them."""
    if not isinstance(record, Partner):
        return unrecorded(_NO_COORDINATOR)
    terms = [one for one in record.coordinators if _at_the_time(record, one, ground)]
    if record.coordinators and not terms:
        return unrecorded(_NO_MEMBER_THEN)
    now = record.coordinator_on(ground.focus.present) if ground.focus.present else None
    unknown = ground.focus.present is not None and now is None and bool(terms)
    terms = [now] if now else terms
    if not terms:
        found = first(record, lambda part: bool(lexicon().heard("coordinator", row(part))))
        return quoted(found.text) if found else unrecorded(_NO_MEMBER)
    places = ground.catalogue.places
    said, values, refs = [], [], []
    for one in terms:
        place = places.get(one.country)
        name = name_of(place) if place else one.country
        years = coordinated_for(one)
        said.append(f"{name} ({years})" if years else name)
        values += [
            place.name if place else one.country,
            *(date.iso for date in (one.since, one.until) if date),
        ]
        refs.append(Ref(Kind.PLACE, one.country))
    lead = (_COORDINATED_ONCE if unknown else _COORDINATED).format(members=listed(said))
    return Stated(lead, tuple(dict.fromkeys(values)), tuple(refs), terms[-1].source or "")


def coordinated(ground: Ground) -> bool:
    """Whether a question speaks of who coordinates relations."""
    return not ground.focus.words.isdisjoint(lexicon().words("coordinator", "coordinator"))


def tell_history(record: Record, _ground: Ground) -> Told:
    """All steps of the relation, in their order."""
    if not isinstance(record, Partner) or not record.history:
        return unrecorded(_NO_HISTORY)
    return Stated("; ".join(map(step_text, record.history)), tuple(step.event for step in record.history))


def _at_the_time(partner: Partner, one: Coordinator, ground: Ground) -> bool:
    """Whether a term overlaps a time that is named; all do where none is. One of which a day alone is known
    counts until another is known to coordinate."""
    begun, last = one.since or one.as_of, one.until
    if one.since is None and last is None and one.as_of:
        later = partner.coordinators[partner.coordinators.index(one) + 1 :]
        last = next((next_.since or next_.as_of for next_ in later), None)
    return not ground.focus.spans or any(
        (begun is None or begun.first <= to) and (last is None or from_ <= last.last)
        for from_, to in ground.focus.spans
    )
