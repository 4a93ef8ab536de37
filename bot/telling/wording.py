"""How facts are put into words: one way for every answer and every reply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.telling.standing import counted_terms, membership
from store.catalogue import Catalogue
from store.dates import PartialDate, period
from store.kinds import Kind, Mode, PartnerStatus, Ref
from store.money import money
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

STATUS = {
    PartnerStatus.DIALOGUE_PARTNER: "Dialogue Partner",
    PartnerStatus.SECTORAL_DIALOGUE_PARTNER: "Sectoral Dialogue Partner",
    PartnerStatus.DEVELOPMENT_PARTNER: "Development Partner",
    PartnerStatus.UN_PARTNER: "United Nations partner",
    PartnerStatus.OTHER: "Other external partner",
}
PLURALS = {
    Kind.PARTNER: "partners",
    Kind.MEETING: "meetings",
    Kind.SERIES: "series",
    Kind.PROGRAMME: "programmes",
    Kind.BODY: "bodies",
    Kind.PERSON: "people",
    Kind.PLACE: "places",
    Kind.TOPIC: "topics",
    Kind.MEMBER: "members",
    Kind.OFFICE: "offices",
}
_ARTICLED = re.compile(
    r"^(?:United|European|Republic|Netherlands)\b"
    r"|\b(?:Union|Organi[sz]ation|Association|Council|Alliance|Forum|Nations)$"
)
# What a sentence that tells a whole list tells of it.
_TOLD = 10
_GIVEN = "(?:conferred|accorded|granted|announced|established|launched)"
_SECTORAL = "sectoral (?:dialogue )?(?:partner )?(?:status|partnership)"
_STATUS_STEP = {
    PartnerStatus.DIALOGUE_PARTNER: rf"(?<!sectoral )dialogue partner (?:status|relations) {_GIVEN}",
    PartnerStatus.SECTORAL_DIALOGUE_PARTNER: rf"{_SECTORAL} {_GIVEN}",
    PartnerStatus.DEVELOPMENT_PARTNER: rf"development partner status {_GIVEN}|named a development partner",
}


def words(value: str) -> str:
    """A stored slug as words: 'plan-of-action' is 'plan of action'."""
    return value.replace("-", " ").replace("asean ", "ASEAN ").replace("un ", "UN ")


def counted(number: int, kind: Kind) -> str:
    """'1 meeting', '12 meetings'."""
    return f"{number:,} {kind.value if number == 1 else PLURALS[kind]}"


def counted_meetings(found: Sequence[Meeting]) -> str:
    """'12 meetings'; where a record is of two of them, '49 meetings in 45 records'."""
    number = counted(held(found), Kind.MEETING)
    return number if held(found) == len(found) else f"{number} in {len(found)} records"


def acronym(record: Record) -> str:
    return getattr(record, "acronym", None) or ""


def short(record: Record) -> str:
    """The acronym, or the name where there is none."""
    return acronym(record) or record.name


def names(refs: Iterable[Ref], catalogue: Catalogue) -> tuple[str, ...]:
    """The names of those records that still exist."""
    return tuple(record.name for record in map(catalogue.get, refs) if record)


def when(meeting: Meeting) -> str:
    return period(meeting.date, meeting.date_end or meeting.date)


def where(meeting: Meeting, catalogue: Catalogue) -> str:
    """'London', 'Bali and Jakarta', 'virtual', 'London, hybrid'; '' where nothing is known."""
    cities = [place.name for place in map(catalogue.places.get, meeting.places) if place]
    mode = meeting.mode if meeting.mode in (Mode.VIRTUAL, Mode.HYBRID) else None
    return ", ".join([*([" and ".join(cities)] if cities else []), *([mode.value] if mode else [])])


def place_in_full(place: str, catalogue: Catalogue) -> str:
    """'London, United Kingdom': the place and the widest one around it; '' for an unknown place."""
    around = catalogue.around(place)
    return ", ".join(dict.fromkeys(one.name for one in (*around[:1], *around[-1:])))


def person(name: str, role: str | None) -> str:
    """'Name (Role)'."""
    return f"{name} ({role})" if role else name


def attendant(attendance: Attendance, catalogue: Catalogue) -> str:
    """Somebody at a meeting: 'Name (Role)', the role alone where no name is recorded, '' where neither is."""
    who = catalogue.people.get(attendance.person or "")
    role = attendance.role or attendance.country
    return person(who.name, role) if who else role or ""


def pledge(given: Pledge, catalogue: Catalogue) -> str:
    """'United Kingdom: GBP 1 million to COVID-19 ASEAN Response Fund'."""
    giver = catalogue.partners.get(given.by)
    fund = catalogue.programmes.get(given.programme or "")
    to = fund.name if fund else given.to
    amount = money(given.amount, given.currency)
    return f"{giver.name if giver else given.by}: {amount}{f' to {to}' if to else ''}"


def shortened(said: Sequence[str]) -> str:
    """The first ten in one sentence, and how many more there are."""
    more = [f"and {len(said) - _TOLD} more"] if len(said) > _TOLD else []
    return "; ".join([*said[:_TOLD], *more])


def pledged(given: Pledge) -> str:
    """'1000000 GBP'."""
    return f"{given.amount.normalize():f} {given.currency}"


def status_since(partner: Partner) -> PartialDate | None:
    """The day on which the partner's present status began, where its history tells."""
    step_text = _STATUS_STEP.get(partner.status)
    if step_text:
        for step in partner.history:
            if step.date and re.search(step_text, step.event.casefold()):
                return step.date
    return None


def status(partner: Partner) -> str:
    """'Dialogue Partner since 2 August 2021'."""
    since = status_since(partner)
    return STATUS[partner.status] + (f" since {since}" if since else "")


def adopted(programme: Programme, catalogue: Catalogue) -> str:
    """'Adopted 6 September 2016 at the 28th ASEAN Summit in Vientiane'; '' where nothing is known."""
    adoption = programme.adopted
    if not adoption:
        return ""
    meeting = catalogue.meetings.get(adoption.meeting or "")
    place = catalogue.places.get(adoption.place or "")
    at = meeting.title if meeting else adoption.at
    parts = (
        str(adoption.date) if adoption.date else "",
        f"at the {at}" if at else "",
        f"in {place.name}" if place else "",
    )
    return " ".join(["Adopted", *filter(None, parts)]) if any(parts) else ""


def stopped(text: str) -> str:
    """The text with one full stop at its end: none after 'Washington, D.C.'."""
    return text if text.endswith((".", "!", "?", ".”", '."')) else f"{text}."


def listed(parts: Sequence[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def with_article(name: str) -> str:
    """'the United Kingdom', 'the Pacific Alliance', but 'Japan'."""
    return f"the {name}" if _ARTICLED.search(name) else name


def in_force(programme: Programme) -> str:
    return period(programme.since, programme.until)


def about(record: Record, catalogue: Catalogue) -> str:
    """What tells a record from others of its name: a meeting's date and place, say."""
    match record:
        case Meeting():
            return " · ".join(filter(None, (when(record), where(record, catalogue))))
        case Programme():
            date = record.adopted.date if record.adopted else None
            known = in_force(record) or (f"adopted {date}" if date else "")
            return " · ".join(filter(None, (words(record.kind), known)))
        case Partner():
            return status(record)
        case Series():
            return f"series of {counted_meetings(catalogue.meetings_of(Ref(Kind.SERIES, record.id)))}"
        case Place():
            around = catalogue.around(record.id)
            return f"{record.kind.value} in {around[-1].name}" if len(around) > 1 else record.kind.value
        case Person():
            met = catalogue.meetings_of(Ref(Kind.PERSON, record.id))
            role = next(
                (one.role for m in met for one in m.attendances if one.person == record.id and one.role), ""
            )
            terms = catalogue.terms_of(Ref(Kind.PERSON, record.id))
            return role or (terms[-1].office.name if terms else Kind.PERSON.value)
        case Member():
            return membership(record)
        case Office():
            return counted_terms(record)
        case _:
            return words(getattr(record, "kind", record.kind_.value))


def label(record: Record, catalogue: Catalogue) -> str:
    """A record in one line: its name, and what tells it from others of that name."""
    return f"{record.name} · {about(record, catalogue)}"


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
