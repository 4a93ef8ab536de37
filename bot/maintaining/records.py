"""A confirmed draft as records of the catalogue, and what in it may be recorded already."""

from __future__ import annotations

from bot.drafting.draft import Draft, Item
from bot.drafting.naming import free_id, slug
from bot.maintaining import texts
from store.catalogue import Catalogue
from store.checking import complaints
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.records import Attendance, Meeting, Person, Record, Series, Source

_NEEDED = ("title", "series", "level", "date", "source")
_MOST_DOUBLES = 3


def summarised(draft: Draft, catalogue: Catalogue) -> Draft:
    """The draft with a plain summary where it has none."""
    if draft.summary is None:
        names = [catalogue.topics[one.value].name for one in draft.topics if one.value in catalogue.topics]
        if names:
            draft.summary = Item(texts.SUMMARY_TOPICS.format(topics=", ".join(names[:8])), False)
        elif draft.date:
            draft.summary = Item(texts.SUMMARY.format(date=draft.date.value), False)
    return draft


def missing(draft: Draft) -> list[str]:
    """The fields without which no meeting can be kept."""
    return [field for field in _NEEDED if not getattr(draft, field)]


def doubles(draft: Draft, catalogue: Catalogue) -> list[Meeting]:
    """Meetings that may be the same: of the series and number, or that day with a partner."""
    partners = {one.value for one in draft.partners}
    series = draft.series.value.id if draft.series else ""
    day = draft.date.value if draft.date else None
    found = []
    for meeting in catalogue.meetings.values():
        numbered = draft.ordinal is not None and meeting.ordinal == draft.ordinal.value
        if (meeting.series == series and numbered) or (
            day and _overlap(meeting, day) and (meeting.series == series or partners & {*meeting.partners})
        ):
            found.append(meeting)
    return found[:_MOST_DOUBLES]


def records(draft: Draft, catalogue: Catalogue) -> list[Record]:
    """The meeting with the series and people that are new; ValueError with a sentence where it is faulty."""
    title, series, level, date = draft.title, draft.series, draft.level, draft.date
    if title is None or series is None or level is None or date is None or not draft.source:
        names = ", ".join(str(texts.FIELDS[one]) for one in missing(draft))
        raise ValueError(texts.MISSING.format(fields=names))
    made: list[Record] = []
    kept = series.value
    if kept.id not in catalogue.series:
        kept = Series(kept.id, kept.name, level.value)
        made.append(kept)
    attendances = []
    for guest in dict.fromkeys(one.value for one in draft.people):
        person = guest.person
        if catalogue.people.get(person.id) != person:
            person = Person(free_id(person.id, {*catalogue.people, *(one.id for one in made)}), person.name)
            made.append(person)
        attendances.append(Attendance(person.id, guest.role or None, None, guest.chair))
    wanted = f"{kept.id}-{draft.ordinal.value if draft.ordinal else date.value.iso}"
    summary = draft.summary.value if draft.summary else texts.SUMMARY.format(date=date.value)
    meeting = Meeting(
        id=free_id(slug(wanted), catalogue.meetings),
        title=title.value,
        series=kept.id,
        level=level.value,
        date=date.value,
        summary=summary,
        sources=(Source(draft.source, draft.source_title or draft.source),),
        partners=_ids(draft.partners),
        ordinal=draft.ordinal.value if draft.ordinal else None,
        date_end=draft.date_end.value if draft.date_end else None,
        places=_ids(draft.places),
        venue=draft.venue.value if draft.venue else None,
        mode=draft.mode.value if draft.mode else None,
        attendances=tuple(attendances),
        topics=_ids(draft.topics),
        programmes=_ids(draft.programmes),
        documents=tuple(dict.fromkeys(one.value for one in draft.documents)),
        pledges=tuple(dict.fromkeys(one.value for one in draft.pledges)),
        next=draft.next.value if draft.next else None,
    )
    made.append(meeting)
    faults = [fault for record in made for fault in complaints(record)]
    if faults:
        raise ValueError(texts.REFUSED.format(reason=f"{faults[0]}."))
    return made


def ref_of_meeting(made: list[Record]) -> Ref:
    """The meeting among the records of a draft."""
    return next(Ref(Kind.MEETING, one.id) for one in made if one.kind_ is Kind.MEETING)


def _ids(items: tuple[Item[str], ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.value for one in items))


def _overlap(meeting: Meeting, day: PartialDate) -> bool:
    last = (meeting.date_end or meeting.date).last
    return bool(day.day) and bool(meeting.date.day) and meeting.date.first <= day.first <= last
