"""Meetings as a calendar file, with a caption that says what is in it and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answer import Calendar
from bot.attachment.attachment import CalendarFile, Event
from bot.reply.html import clean
from bot.reply.reply import Bold, Line, Reply, clip
from bot.telling.wording import counted_meetings, listed, place_in_full, words
from bot.texts.calendar import day
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import MeetingState, Mode
from store.records import Meeting

_IN_IT = say("{meetings} as a calendar. Import it again later, and what has changed is put right.")
_ONE = say("As a calendar. Import it again later, and what has changed is put right.")
_LEFT_OUT = say("Left out, since the day is not known: {named}.")
_LEFT_OUT_MANY = say("Left out, since the day is not known: {named} and {number} more.")
_NO_DAY = say("The day is not known of any of them, so there is nothing to put into a calendar: {named}.")
_NO_DAY_ONE = say("Its day is not known ({date}), so there is nothing to put into a calendar.")
_CALLED_OFF = say("Marked as called off: {named}.")
_SOURCE = say("Source: {title}\n{url}")
_STATES = {
    MeetingState.CANCELLED: say("Cancelled: {title}"),
    MeetingState.POSTPONED: say("Postponed: {title}"),
}
_NAME, _TITLE, _NAMED, _LONGEST = 60, 200, 6, 90


def render_calendar(answer: Calendar, catalogue: Catalogue) -> Reply:
    """The file and its caption; a sentence alone where nothing can be put into it."""
    found = [catalogue.meetings[ref.id] for ref in answer.refs if ref.id in catalogue.meetings]
    dated = sorted((one for one in found if one.date.day), key=lambda one: (one.date, one.id))
    undated = [one for one in found if not one.date.day]
    title: Line = (Bold(clip(answer.title, _TITLE)),)
    if not dated:
        told = _NO_DAY_ONE.format(date=day(undated[0].date)) if len(undated) == 1 else _no_days(undated)
        return Reply((title, (told,)))
    lines: list[Line] = [title]
    lines.append((str(_ONE) if len(found) == 1 else _IN_IT.format(meetings=counted_meetings(dated)),))
    if undated:
        pattern = _LEFT_OUT if len(undated) <= _NAMED else _LEFT_OUT_MANY
        lines.append((pattern.format(named=_named(undated), number=len(undated) - _NAMED),))
    if off := [one for one in dated if one.state]:
        lines.append((_CALLED_OFF.format(named=_named(off)),))
    events = tuple(event(one, catalogue) for one in dated)
    return Reply(tuple(lines), attachment=CalendarFile(file_name(answer.title), clean(answer.title), events))


def _no_days(undated: Sequence[Meeting]) -> str:
    return _NO_DAY.format(named=_named(undated))


def event(meeting: Meeting, catalogue: Catalogue) -> Event:
    """A meeting whose day is known; one whose last day is not is of that day alone."""
    first, end = meeting.date.first, meeting.date_end
    source = meeting.sources[0] if meeting.sources else None
    place = listed([*filter(None, (place_in_full(one, catalogue) for one in meeting.places))])
    mode = words(meeting.mode) if meeting.mode and meeting.mode is not Mode.IN_PERSON else ""
    told = (
        meeting.summary,
        _SOURCE.format(title=clean(source.title), url=clean(source.url)) if source else "",
    )
    title = _STATES[meeting.state].format(title=meeting.title) if meeting.state else meeting.title
    return Event(
        meeting.id,
        clean(title),
        first,
        max(first, end.first) if end and end.day else first,
        clean(", ".join(filter(None, (meeting.venue, place, mode)))),
        "\n\n".join("\n".join(map(clean, one.split("\n"))) for one in told if one),
        clean(source.url).replace("\\", "%5C") if source else "",  # no address holds one as it is (RFC 3986)
        words(meeting.level),
        meeting.state,
    )


def file_name(title: str) -> str:
    """A name that every system takes for a file: letters, digits and hyphens."""
    kept = "".join(one if one.isalnum() else " " for one in title.casefold())
    return "-".join(kept[:_NAME].split()) or "meetings"


def _named(meetings: Sequence[Meeting]) -> str:
    """The first of some meetings: 'ASEAN-EU Commemorative Summit 2027 (2027)'."""
    return "; ".join(f"{clip(one.title, _LONGEST)} ({day(one.date)})" for one in meetings[:_NAMED])
