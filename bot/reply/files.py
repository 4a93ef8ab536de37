"""Buttons that give a file: the meetings of a record or list as a calendar, or drawn over the years."""

from __future__ import annotations

from bot.answer.answer import Listing, Want
from bot.attachment.making import draws
from bot.reply.press import want_of, want_of_list
from bot.reply.reply import Button
from bot.texts.text import say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref

_CALENDAR, _TIMELINE = say_in("button", "Calendar"), say_in("button", "Timeline")
_FEW = 2
"""So many meetings at least make a timeline."""


def calendar_of(ref: Ref, catalogue: Catalogue) -> tuple[Button, ...]:
    """A button for the calendar of a meeting, where its day is known."""
    meeting = catalogue.meetings.get(ref.id)
    return (Button(str(_CALENDAR), want_of(Want.CALENDAR, ref)),) if meeting and meeting.date.day else ()


def files_of(ref: Ref, catalogue: Catalogue) -> tuple[Button, ...]:
    """Buttons for the files of a record's meetings, as far as there is something to show in them."""
    met = catalogue.meetings_of(ref)
    dated = any(one.date.day for one in met)
    return (
        *((Button(str(_CALENDAR), want_of(Want.CALENDAR, ref)),) if dated else ()),
        *((Button(str(_TIMELINE), want_of(Want.TIMELINE, ref)),) if len(met) >= _FEW and draws() else ()),
    )


def files_of_list(listing: Listing, catalogue: Catalogue) -> tuple[Button, ...]:
    """Buttons for the files of the meetings in a list."""
    ids = (ref.id for ref in listing.refs if ref.kind is Kind.MEETING)
    met = [catalogue.meetings[id_] for id_ in ids if id_ in catalogue.meetings]
    dated = any(one.date.day for one in met)
    wants = (
        *(((_CALENDAR, Want.CALENDAR),) if dated else ()),
        *(((_TIMELINE, Want.TIMELINE),) if len(met) >= _FEW and draws() else ()),
    )
    return tuple(Button(str(name), want_of_list(want, listing.code)) for name, want in wants)
