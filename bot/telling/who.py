"""Who: the people of a meeting, by their side, role and office; the offices of a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.telling import names, office, sides
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.partner import coordinated, tell_coordinator
from bot.telling.sentence import best
from bot.telling.told import Stated, Told, Unrecorded, quoted
from bot.telling.wording import person
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Attendance, Meeting, Partner, Person, Record

# How many are told in a row, and how many offices of a person.
_SHOWN = 12


def tell_who(record: Record, ground: Ground) -> Told:
    """The people asked for, by name and role; where no list holds them, the sentence that names them."""
    match record:
        case Meeting():
            return _at_meeting(record, ground)
        case Person():
            return _offices(record, ground)
        case Partner() if coordinated(ground):
            return tell_coordinator(record, ground)
    return _in_sentence(record, ground) or Unrecorded("any names of people")


def tell_chair(record: Record, ground: Ground) -> Told:
    """Who was in the chair."""
    if not isinstance(record, Meeting):
        return Unrecorded("who chaired it")
    focus = replace(ground.focus, roles=ground.focus.roles | {"chair"})
    return _chairs(record, replace(ground, focus=focus))


def tell_capacity(record: Record, ground: Ground) -> Told:
    """As what the people named were at a meeting; of somebody alone, every office held there."""
    if isinstance(record, Person):
        return _offices(record, ground)
    named = frozenset(ground.focus.people)
    there = [one for one in getattr(record, "attendances", ()) if one.person in named and one.role]
    if not there:
        return Unrecorded("as what they were there")
    said = "; ".join(attendant(one, ground.catalogue) for one in there)
    return Stated(said, tuple(_role(one) for one in there))


def _at_meeting(meeting: Meeting, ground: Ground) -> Told:
    roles = ground.focus.roles
    if "others" in roles:
        others = [one for one in _pool(meeting, ground) if not one.chair]
        return _told(others, ground) or _lacking(ground, "who else was there")
    if "chair" in roles or ("host" in roles and not roles & {"attend", "head"}):
        return _chairs(meeting, ground)
    if roles == {"sign"}:
        return _in_sentence(meeting, ground, "signed") or Unrecorded("who signed")
    pool = _pool(meeting, ground)
    chosen = _others(office.fitting(pool, meeting, ground), meeting, ground)
    if "head" in roles:
        chosen = _leading(chosen)
    return _told(chosen, ground) or _in_sentence(meeting, ground) or _lacking(ground, "who that was")


def _chairs(meeting: Meeting, ground: Ground) -> Told:
    """The chairs of the sides asked for; one alone is told with whoever stood for the partner."""
    pool = _pool(meeting, ground)
    chairs = [one for one in pool if one.chair]
    if chairs and not ground.focus.several:
        chairs = office.fitting(chairs, meeting, ground)
    if not chairs and ground.focus.sides:
        chairs = _leading(office.fitting(pool, meeting, ground))
    if ground.focus.several and len(chairs) < 2:
        chairs = [one for one in meeting.attendances if one.chair] or chairs
    chosen = _others(chairs, meeting, ground)
    if len(chosen) == 1 and not ground.focus.sides and not ground.focus.people:
        chosen += _across(meeting, ground)
    lacking = _lacking(ground, "who chaired it")
    return _told(chosen, ground) or _in_sentence(meeting, ground, "chaired") or lacking


def _pool(meeting: Meeting, ground: Ground) -> list[Attendance]:
    """The people of the sides named, of all sides where none is, none twice."""
    people = list(dict.fromkeys(one for one in meeting.attendances if one.person or one.role))
    if not (named := sides.sides_of(meeting, ground)):
        return people
    ranked = sides.of_sides(people, meeting, named, ground)
    if "chair" in ground.focus.roles and any(one.chair for _, one in ranked):
        ranked = [(sure, one) for sure, one in ranked if one.chair]
    most = max((sure for sure, _ in ranked), default=0)
    return [one for sure, one in ranked if sure == most]


def _others(chosen: Sequence[Attendance], meeting: Meeting, ground: Ground) -> list[Attendance]:
    """Without the people whom the question names, unless they are all there are.

    Where not all of those named were there, the question is which of them was.
    """
    named = frozenset(ground.focus.people)
    if not named <= {one.person for one in meeting.attendances}:
        return list(chosen)
    return [one for one in chosen if one.person not in named] or list(chosen)


def _leading(people: Sequence[Attendance]) -> list[Attendance]:
    """Those who led: the chairs, those whose role says so, else all."""
    led = [one for one in people if one.chair] or [
        one for one in people if lexicon().heard("rank", row(one.role or "")) & {"led"}
    ]
    return led or list(people)


def _across(meeting: Meeting, ground: Ground) -> list[Attendance]:
    """Whoever stood for the one partner of a meeting that somebody else chaired."""
    if len(meeting.partners) != 1:
        return []
    across = [
        one
        for one in meeting.attendances
        if not one.chair and one.person and sides.standing(one, meeting, meeting.partners[0], ground)
    ]
    return across[:1]


def _told(chosen: Sequence[Attendance], ground: Ground) -> Stated | None:
    """Some people by name and role; None where no name is on record."""
    people = [who for one in chosen if (who := ground.catalogue.people.get(one.person or ""))]
    if not people:
        return None
    said = "; ".join(attendant(one, ground.catalogue) for one in chosen[:_SHOWN])
    lead = "Chaired by " if chosen[0].chair and ground.focus.roles & {"chair", "host"} else ""
    refs = tuple(Ref(Kind.PERSON, who.id) for who in people)
    return Stated(lead + said, tuple(name for one in people for name in (one.name, *one.aliases)), refs)


def attendant(one: Attendance, catalogue: Catalogue) -> str:
    """'Name (Role, Country)'; the role alone where no name is recorded."""
    who, role = catalogue.people.get(one.person or ""), _role(one)
    return person(who.name, role) if who else f"{role} (no name recorded)" if role else ""


def _role(one: Attendance) -> str:
    """Somebody's role, with the country where the role does not name it."""
    role, country = one.role or "", one.country or ""
    beside = country if not frozenset(row(country)) <= frozenset(row(role)) else ""
    return ", ".join(filter(None, (role, beside)))


def _in_sentence(record: Record, ground: Ground, deed: str = "") -> Stated | None:
    """The sentence that names somebody and speaks of what is asked: of the side named, of the deed."""
    wanted = [frozenset(row(sides.called(side, ground.catalogue))) for side in ground.focus.sides]

    def fits(part: str) -> bool:
        said = row(part)
        if deed and deed not in lexicon().heard("deed", said):
            return False
        return not wanted or any(side <= frozenset(said) for side in wanted)

    found = best(record, ground, fits)
    people = names.people(found.part, ground.catalogue) if found else ()
    fresh = ground.rest(record) & frozenset(row(found.part))
    return quoted(found.text, people) if people and fresh else None


def _lacking(ground: Ground, what: str) -> Unrecorded:
    for_sides = [sides.called(side, ground.catalogue) for side in ground.focus.sides]
    return Unrecorded(f"who was there for {' or '.join(for_sides)}" if for_sides else what)


def _offices(holder: Person, ground: Ground) -> Told:
    """The offices that somebody held at meetings, the latest first, each with the years of it."""
    years: dict[str, list[int]] = {}
    for meeting in ground.catalogue.meetings_of(Ref(Kind.PERSON, holder.id)):
        for one in meeting.attendances:
            if one.person == holder.id and (one.role or one.country):
                years.setdefault(_role(one), []).append(meeting.date.year)
    if not years:
        return Unrecorded("any office")
    said = [
        f"{role} ({min(when)} to {max(when)})" if min(when) < max(when) else f"{role} ({min(when)})"
        for role, when in years.items()
    ]
    return Stated("; ".join(said[:_SHOWN]), tuple(years))
