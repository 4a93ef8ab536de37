"""Calendars as iCalendar files: RFC 5545, with the rules of RFC 5546 for what is published again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from typing import TYPE_CHECKING

from bot.attachment.attachment import CalendarFile, Event

if TYPE_CHECKING:
    from icalendar import Event as Component

    from store.versions import Version

DOMAIN = "notulis"
"""What comes after the '@' of an event's UID."""


def uid(meeting: str) -> str:
    """The UID of a meeting's event: the same in every file, so that whoever imports it again has it once."""
    return f"meeting-{meeting}@{DOMAIN}"


def write(calendar: CalendarFile, versions: Mapping[str, Version], now: datetime) -> bytes:
    """The file. A changed meeting has a higher SEQUENCE, and each file a later DTSTAMP than those before.

    A meeting that is called off stays in the file as CANCELLED: left out, it would survive in calendars.
    """
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", f"-//Notulis//Notulis {version('notulis')}//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    made.add("name", calendar.title)
    made.add("x-wr-calname", calendar.title)
    for one in calendar.events:
        made.add_component(_component(one, versions.get(one.id), now))
    return bytes(made.to_ical())


def _component(one: Event, known: Version | None, now: datetime) -> Component:
    from icalendar import Event as Component

    event = Component()
    stamp = now.astimezone(UTC).replace(microsecond=0)
    event.add("uid", uid(one.id))
    event.add("dtstamp", stamp)
    event.add("sequence", known.number if known else 0)
    if known:
        event.add("last-modified", min(known.at.astimezone(UTC).replace(microsecond=0), stamp))
    event.add("summary", one.title)
    event.add("dtstart", one.first)
    if one.last < date.max:
        event.add("dtend", one.last + timedelta(days=1))  # the first day that is no longer of it
    event.add("status", "CANCELLED" if one.state else "CONFIRMED")
    event.add("transp", "TRANSPARENT")  # to know of a meeting is not to be busy
    for name, value in (
        ("location", one.place),
        ("description", one.text),
        ("url", one.url),
        ("categories", [one.category] if one.category else None),
    ):
        if value:
            event.add(name, value)
    return event
