"""How facts are put into words: one way for every answer and every reply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.telling import kinds
from bot.telling.country import country
from bot.telling.standing import counted_terms, membership, status_since
from bot.texts import lists
from bot.texts.calendar import amount, dated, number, period
from bot.texts.territories import name_of
from bot.texts.text import WRITTEN_IN, say, spoken
from store.catalogue import Catalogue
from store.kinds import Kind, Mode, Ref
from store.ordinals import held
from store.records import (
    Attendance,
    Meeting,
    Member,
    Office,
    Partner,
    Person,
    Place,
    Pledge,
    Programme,
    Record,
    Series,
)

STATUS = kinds.STATUS
listed = lists.listed
_IN_RECORDS = say("{meetings} in {count} records")
_GIVEN, _GIVEN_TO = say("{giver}: {amount}"), say("{giver}: {amount} to {receiver}")
_MORE = say("and {count} more")
_SINCE = say("{status} since {date}")
_ADOPTED = {
    "date": say("Adopted {date}"),
    "meeting": say("Adopted at the {meeting}"),
    "place": say("Adopted in {place}"),
    "date meeting": say("Adopted {date} at the {meeting}"),
    "date place": say("Adopted {date} in {place}"),
    "meeting place": say("Adopted at the {meeting} in {place}"),
    "date meeting place": say("Adopted {date} at the {meeting} in {place}"),
}
"""By what is known of it."""
_ADOPTED_ON = say("adopted {date}")
_SERIES_OF = say("series of {meetings}")
_PLACE_IN = say("{kind} in {place}")
_ARTICLED = re.compile(
    r"^(?:United|European|Republic|Netherlands)\b"
    r"|\b(?:Union|Organi[sz]ation|Association|Council|Alliance|Forum|Nations)$"
)
# What a sentence that tells a whole list tells of it.
_TOLD = 10


def words(value: str) -> str:
    """A stored slug as words: 'plan-of-action' is 'plan of action'."""
    if known := kinds.WORDS.get(value):
        return str(known)
    return value.replace("-", " ").replace("asean ", "ASEAN ").replace("un ", "UN ")


def begun(text: str) -> str:
    """A text as it begins a line: with a capital."""
    return text[:1].upper() + text[1:]


def counted(many: int, kind: Kind) -> str:
    """'1 meeting', '12 meetings'."""
    return kinds.COUNTED[kind].format(number=many, count=number(many))


def counted_meetings(found: Sequence[Meeting]) -> str:
    """'12 meetings'; where a record is of two of them, '49 meetings in 45 records'."""
    meetings = counted(held(found), Kind.MEETING)
    if held(found) == len(found):
        return meetings
    return _IN_RECORDS.format(meetings=meetings, count=len(found))


def tallied(found: Sequence[Record | None]) -> tuple[str, int]:
    """How many they are, '12' or '49 in 45 records' where some are of two meetings each; and as a number."""
    meetings = [one for one in found if isinstance(one, Meeting)]
    number = held(meetings) + len(found) - len(meetings)
    if len(found) in (1, number):
        return str(number), number
    return _IN_RECORDS.format(meetings=number, count=len(found)), number


def acronym(record: Record) -> str:
    return getattr(record, "acronym", None) or ""


def short(record: Record) -> str:
    """The acronym, or the name where there is none."""
    return acronym(record) or name_of(record)


def names(refs: Iterable[Ref], catalogue: Catalogue) -> tuple[str, ...]:
    """The names of those records that still exist."""
    return tuple(name_of(record) for record in map(catalogue.get, refs) if record)


def when(meeting: Meeting) -> str:
    return period(meeting.date, meeting.date_end or meeting.date)


def where(meeting: Meeting, catalogue: Catalogue) -> str:
    """'London', 'Bali and Jakarta', 'virtual', 'London, hybrid'; '' where nothing is known."""
    cities = [name_of(place) for place in map(catalogue.places.get, meeting.places) if place]
    mode = meeting.mode if meeting.mode in (Mode.VIRTUAL, Mode.HYBRID) else None
    return ", ".join([*([lists.both(cities)] if cities else []), *([words(mode)] if mode else [])])


def place_in_full(place: str, catalogue: Catalogue) -> str:
    """'London, United Kingdom': the place and the widest one around it; '' for an unknown place."""
    around = catalogue.around(place)
    return ", ".join(dict.fromkeys(name_of(one) for one in (*around[:1], *around[-1:])))


def person(name: str, role: str | None) -> str:
    """'Name (Role)'."""
    return f"{name} ({role})" if role else name


def attendant(attendance: Attendance, catalogue: Catalogue) -> str:
    """Somebody at a meeting: 'Name (Role)', the role alone where no name is recorded, '' where neither is."""
    who = catalogue.people.get(attendance.person or "")
    role = attendance.role or (country(attendance.country, catalogue) if attendance.country else None)
    return person(who.name, role) if who else role or ""


def pledge(given: Pledge, catalogue: Catalogue) -> str:
    """'United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund'."""
    giver = catalogue.partners.get(given.by)
    fund = catalogue.programmes.get(given.programme or "")
    receiver = fund.name if fund else given.to
    return (_GIVEN_TO if receiver else _GIVEN).format(
        giver=name_of(giver) if giver else given.by,
        amount=amount(given.amount, given.currency),
        receiver=receiver,
    )


def shortened(said: Sequence[str]) -> str:
    """The first ten in one sentence, and how many more there are."""
    more = len(said) - _TOLD
    rest = [_MORE.format(count=number(more))] if more > 0 else []
    return "; ".join([*said[:_TOLD], *rest])


def pledged(given: Pledge) -> str:
    """'1000000 GBP'."""
    return f"{given.amount.normalize():f} {given.currency}"


def status(partner: Partner) -> str:
    """'Dialogue Partner since 2 August 2021'."""
    since = status_since(partner)
    name = str(STATUS[partner.status])
    return _SINCE.format(status=name, date=dated(since)) if since else name


def adopted(programme: Programme, catalogue: Catalogue) -> str:
    """'Adopted 6 September 2016 at the 28th ASEAN Summit in Vientiane'; '' where nothing is known."""
    adoption = programme.adopted
    if not adoption:
        return ""
    meeting = catalogue.meetings.get(adoption.meeting or "")
    place = catalogue.places.get(adoption.place or "")
    at = meeting.title if meeting else adoption.at
    known = {
        "date": dated(adoption.date) if adoption.date else "",
        "meeting": at or "",
        "place": name_of(place) if place else "",
    }
    told = _ADOPTED.get(" ".join(part for part, text in known.items() if text))
    return told.format(**known) if told else ""


def stopped(text: str) -> str:
    """The text with one full stop at its end: none after 'Washington, D.C.'."""
    return text if text.endswith((".", "!", "?", ".”", '."')) else f"{text}."


def with_article(name: str) -> str:
    """'the United Kingdom', 'the Pacific Alliance', but 'Japan'; without one where a language has none."""
    return f"the {name}" if spoken() == WRITTEN_IN and _ARTICLED.search(name) else name


def in_force(programme: Programme) -> str:
    return period(programme.since, programme.until)


def about(record: Record, catalogue: Catalogue) -> str:
    """What tells a record from others of its name: a meeting's date and place, say."""
    match record:
        case Meeting():
            return " · ".join(filter(None, (when(record), where(record, catalogue))))
        case Programme():
            date = record.adopted.date if record.adopted else None
            known = in_force(record) or (_ADOPTED_ON.format(date=dated(date)) if date else "")
            return " · ".join(filter(None, (words(record.kind), known)))
        case Partner():
            return status(record)
        case Series():
            met = catalogue.meetings_of(Ref(Kind.SERIES, record.id))
            return _SERIES_OF.format(meetings=counted_meetings(met))
        case Place():
            around, kind = catalogue.around(record.id), words(record.kind)
            return _PLACE_IN.format(kind=kind, place=name_of(around[-1])) if len(around) > 1 else kind
        case Person():
            met = catalogue.meetings_of(Ref(Kind.PERSON, record.id))
            role = next(
                (one.role for m in met for one in m.attendances if one.person == record.id and one.role), ""
            )
            terms = catalogue.terms_of(Ref(Kind.PERSON, record.id))
            return role or (terms[-1].office.name if terms else words(Kind.PERSON))
        case Member():
            return membership(record)
        case Office():
            return counted_terms(record)
        case _:
            return words(getattr(record, "kind", record.kind_.value))


def label(record: Record, catalogue: Catalogue) -> str:
    """A record in one line: its name, and what tells it from others of that name."""
    return f"{name_of(record)} · {about(record, catalogue)}"


def canonical(record: Record, catalogue: Catalogue) -> tuple[str, ...]:
    """What a card states, in canonical form: dates as ISO 8601, places, a partner's status."""
    match record:
        case Meeting():
            places = (place.name for place in map(catalogue.places.get, record.places) if place)
            return (record.date.iso, *([record.date_end.iso] if record.date_end else []), *places)
        case Programme(adopted=adoption):
            date = adoption.date if adoption else None
            return tuple(when.iso for when in (date, record.since, record.until) if when)
        case Partner():
            since = status_since(record)
            return (record.status.value, *([since.iso] if since else []))
    return ()
