"""What is announced: the meetings after a day, the next one first."""

from __future__ import annotations

from datetime import date

from bot.answer.answer import Listing
from bot.answer.codes import code, decode
from bot.telling.wording import counted_meetings
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Ref
from store.records import Meeting

UPCOMING = "u"
"""The code of the list; with that of a record after it, of the meetings of that record."""
_ANNOUNCED = say("Announced after {day}: {meetings}")
_ANNOUNCED_OF = say("{name}, announced after {day}: {meetings}")
_NONE = say("No meeting is announced after {day} in the catalogue.")
_NONE_OF = say("{name}: no meeting is announced after {day} in the catalogue.")


def lies_ahead(meeting: Meeting, today: date) -> bool:
    """Whether it has, or may have, a day after today: 'December 2026' does until that month is over."""
    return (meeting.date_end or meeting.date).last > today


def upcoming(catalogue: Catalogue, today: date, ref: Ref | None = None) -> Listing:
    """The meetings after today, of all or of a record; an empty list says so honestly."""
    among = catalogue.meetings_of(ref) if ref else catalogue.meetings.values()
    found = sorted((one for one in among if lies_ahead(one, today)), key=lambda one: (one.date, one.id))
    record = catalogue.get(ref) if ref else None
    told = {
        "day": day(PartialDate.of(today)),
        "meetings": counted_meetings(found),
        "name": name_of(record) if record else "",
    }
    pattern = (_ANNOUNCED_OF if record else _ANNOUNCED) if found else (_NONE_OF if record else _NONE)
    listed = f"{UPCOMING}.{code(ref)}" if ref else UPCOMING
    return Listing(pattern.format(**told), tuple(Ref(one.kind_, one.id) for one in found), code=listed)


def read_upcoming(of: str, catalogue: Catalogue, today: date) -> Listing | None:
    """The list again, of the record that a code names; None where that is gone."""
    ref = decode(of, catalogue) if of else None
    return None if of and ref is None else upcoming(catalogue, today, ref)
