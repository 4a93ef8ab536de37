"""Who: the people of a meeting, by their side, role and office; the offices of a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.telling import names, office, sides
from bot.telling.country import country as called
from bot.telling.focus import ASEAN
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.parties import tell_partners
from bot.telling.partner import coordinated, tell_coordinator
from bot.telling.sentence import best
from bot.telling.told import Stated, Told, Unrecorded, quoted, unrecorded
from bot.telling.wording import person
from bot.texts.calendar import years as from_to
from bot.texts.lists import either
from bot.texts.text import Text, say, say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Attendance, Meeting, Partner, Person, Programme, Record

# How many are told in a row, and how many offices of a person.
_SHOWN = 12
_CHAIRED = say("Chaired by {people}")
_CHAIRED_WITH = say("Chaired by {people}; with {others}")
_NAMELESS = say("{role} (no name recorded)")
_FOR_SIDES = say_in("not recorded", "who was there for {sides}")
_NO_CHAIR = say_in("not recorded", "who chaired it")
_NO_NAMES = say_in("not recorded", "any names of people")
_NO_ROLE = say_in("not recorded", "as what they were there")
_NO_OTHERS = say_in("not recorded", "who else was there")
_NO_SIGNER = say_in("not recorded", "who signed")
_NO_PERSON = say_in("not recorded", "who that was")
_NO_OFFICE = say_in("not recorded", "any office")


def tell_who(record: Record, ground: Ground) -> Told:
    """The people asked for, by name and role; where no list holds them, the sentence that names them."""
    match record:
        case Meeting():
            return _at_meeting(record, ground)
        case Person():
            return _offices(record, ground)
        case Partner() if coordinated(ground):
            return tell_coordinator(record, ground)
        case Programme() if record.partners and not ground.focus.roles:
            return _in_sentence(record, ground) or tell_partners(record, ground)
    return _in_sentence(record, ground) or unrecorded(_NO_NAMES)


def tell_chair(record: Record, ground: Ground) -> Told:
    """Who was in the chair."""
    if not isinstance(record, Meeting):
        return unrecorded(_NO_CHAIR)
    focus = replace(ground.focus, roles=ground.focus.roles | {"chair"})
    return _chairs(record, replace(ground, focus=focus))


def tell_capacity(record: Record, ground: Ground) -> Told:
    """As what the people named were at a meeting; of somebody alone, every office held there."""
    if isinstance(record, Person):
        return _offices(record, ground)
    named = frozenset(ground.focus.people)
    there = [one for one in getattr(record, "attendances", ()) if one.person in named and one.role]
    if not there:
        return unrecorded(_NO_ROLE)
    said = "; ".join(attendant(one, ground.catalogue) for one in there)
    return Stated(said, tuple(_role(one) for one in there))


def _at_meeting(meeting: Meeting, ground: Ground) -> Told:
    roles = ground.focus.roles
    if "others" in roles:
        others = [one for one in _pool(meeting, ground) if not one.chair]
        return _told(others, ground) or _lacking(ground, _NO_OTHERS)
    if "chair" in roles or ("host" in roles and not roles & {"attend", "head"}):
        return _chairs(meeting, ground)
    if roles == {"sign"}:
        return _in_sentence(meeting, ground, "signed") or unrecorded(_NO_SIGNER)
    pool = _pool(meeting, ground)
    chosen = _others(office.fitting(pool, meeting, ground), meeting, ground)
    if "head" in roles:
        chosen = _leading(chosen)
    return _told(chosen, ground) or _in_sentence(meeting, ground) or _lacking(ground, _NO_PERSON)


def _chairs(meeting: Meeting, ground: Ground) -> Told:
    """The chairs of the sides asked for; one alone is told with whoever stood for the partner."""
    pool = _pool(meeting, ground)
    chairs = [one for one in pool if one.chair]
    free = _others(chairs, meeting, ground)
    if len(free) == len(chairs) and not ground.focus.several:
        chairs = office.fitting(chairs, meeting, ground)
    if not chairs and ground.focus.sides:
        chairs = _leading(office.fitting(pool, meeting, ground))
    if ground.focus.several and len(chairs) < 2:
        chairs = [one for one in meeting.attendances if one.chair] or chairs
    chosen = _others(chairs, meeting, ground)
    if len(chosen) == 1 and not ground.focus.sides and not ground.focus.people:
        chosen += _across(meeting, ground)
    lacking = _lacking(ground, _NO_CHAIR)
    return _told(chosen, ground) or _in_sentence(meeting, ground, "chaired") or lacking


def _pool(meeting: Meeting, ground: Ground) -> list[Attendance]:
    """The people of the sides named, of all sides where none is, none twice."""
    people = list(dict.fromkeys(one for one in meeting.attendances if one.person or one.role))
    if not (named := sides.sides_of(meeting, ground)):
        return people
    if ASEAN not in named:
        return _surest(people, meeting, named, ground)
    across = [one for side in named for one in _surest(people, meeting, (side,), ground)]
    return [one for one in people if one in across]


def _surest(
    people: Sequence[Attendance], meeting: Meeting, named: tuple[str, ...], ground: Ground
) -> list[Attendance]:
    """Those who stood for one of the sides most surely, of a chair the chairs."""
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
    shown = chosen[:_SHOWN]
    said = _joined(shown, ground)
    if shown[0].chair and ground.focus.roles & {"chair", "host"}:
        others = _joined([one for one in shown if not one.chair], ground)
        chairs = _joined([one for one in shown if one.chair], ground)
        said = (_CHAIRED_WITH if others else _CHAIRED).format(people=chairs, others=others)
    refs = tuple(Ref(Kind.PERSON, who.id) for who in people)
    return Stated(said, tuple(name for one in people for name in (one.name, *one.aliases)), refs)


def _joined(people: Sequence[Attendance], ground: Ground) -> str:
    return "; ".join(attendant(one, ground.catalogue) for one in people)


def attendant(one: Attendance, catalogue: Catalogue) -> str:
    """'Name (Role, Country)'; the role alone where no name is recorded."""
    who, role = catalogue.people.get(one.person or ""), _spoken_role(one, catalogue)
    return person(who.name, role) if who else _NAMELESS.format(role=role) if role else ""


def _role(one: Attendance) -> str:
    """Somebody's role, with the country where the role does not name it."""
    return ", ".join(filter(None, (one.role, _beside(one))))


def _spoken_role(one: Attendance, catalogue: Catalogue) -> str:
    """The same with the country as a reply calls it."""
    return ", ".join(filter(None, (one.role, called(_beside(one), catalogue))))


def _beside(one: Attendance) -> str:
    """Somebody's country, '' where the role names it."""
    country = one.country or ""
    return country if not frozenset(row(country)) <= frozenset(row(one.role or "")) else ""


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


def _lacking(ground: Ground, what: Text) -> Unrecorded:
    named = [sides.spoken_of(side, ground.catalogue) for side in ground.focus.sides]
    return unrecorded(_FOR_SIDES, sides=either(named)) if named else unrecorded(what)


def _offices(holder: Person, ground: Ground) -> Told:
    """The offices that somebody held at meetings, the latest first, each with the years of it."""
    years: dict[tuple[str, str], list[int]] = {}
    for meeting in ground.catalogue.meetings_of(Ref(Kind.PERSON, holder.id)):
        for one in meeting.attendances:
            if one.person == holder.id and (one.role or one.country):
                role = _spoken_role(one, ground.catalogue)
                years.setdefault((_role(one), role), []).append(meeting.date.year)
    if not years:
        return unrecorded(_NO_OFFICE)
    said = [f"{role} ({from_to(min(when), max(when))})" for (_, role), when in years.items()]
    return Stated("; ".join(said[:_SHOWN]), tuple(value for value, _ in years))
