"""When: a meeting's days, a programme's adoption or entry into force, to the precision known."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import DATE, dates_in, telling
from bot.answer.facts.stated import Stated, Told, Unrecorded, quoted
from bot.answer.inquiry import Inquiry
from bot.answer.wording import adopted, when, where
from store.content import sentences, stems
from store.dates import PartialDate
from store.records import Meeting, Partner, Programme, Record

_DAY = re.compile(r"\b(?:day|exact date|start date)\b")
_DAY_OR_MONTH = re.compile(r"what (?:day|date) and|or month")
_MONTH = re.compile(r"\bmonth\b")
_FORCE = re.compile(r"in(?:to)? force|effect|effective")
_ASKS_FORCE, _NOT_FORCE = re.compile(r"force|effect"), re.compile(r"not (?:the )?entry")
_SWORN = re.compile(r"\bsign|\badopt")
_BEGUN = re.compile(r"establish|set up|launch|founded|begun|created|opened", re.IGNORECASE)
_ASKS_BEGUN = re.compile(
    r"\bsign|\badopt|\blaunch|\bset up|\bestablish|\bfound|\bday\b|\bbegan|\bstart",
)


def tell_when(record: Record, inquiry: Inquiry) -> Told:
    """The date; that it is not known as precisely as it is asked for."""
    match record:
        case Meeting():
            return _of_meeting(record, inquiry)
        case Programme():
            return _of_programme(record, inquiry)
        case Partner():
            return _of_partner(record, inquiry)
    return Unrecorded("its date")


def _of_meeting(meeting: Meeting, inquiry: Inquiry) -> Told:
    if lacking := _imprecise(meeting.date, inquiry):
        return lacking
    place = where(meeting, inquiry.catalogue)
    at = "" if not place else ", online" if place == "virtual" else f", in {place}"
    dates = (meeting.date, *([meeting.date_end] if meeting.date_end else []))
    return Stated(when(meeting) + at, tuple(date.iso for date in dates))


def _of_partner(partner: Partner, inquiry: Inquiry) -> Told:
    """The step of the relation that says most of what the question says."""
    content = set(inquiry.question.content)
    said = [
        (inquiry.weight(content & set(stems(f"{step.event} {step.at or ''}"))), step)
        for step in partner.history
    ]
    worth, step = max(said, key=lambda entry: entry[0], default=(0.0, None))
    if step is None or step.date is None or not worth:
        return Unrecorded("its date")
    at = f", at the {step.at}" if step.at else ""
    return _imprecise(step.date, inquiry) or Stated(f"{step.date}: {step.event}{at}", (step.date.iso,))


def _imprecise(date: PartialDate, inquiry: Inquiry) -> Unrecorded | None:
    """A day or month that is asked for and not known."""
    asked = inquiry.question.text.casefold()
    if date.day is None and _DAY.search(asked) and not _DAY_OR_MONTH.search(asked):
        return Unrecorded(f"the exact day, only {'the year' if date.month is None else 'the month'}")
    if date.month is None and _MONTH.search(asked):
        return Unrecorded("the month, only the year")
    return None


def _of_programme(programme: Programme, inquiry: Inquiry) -> Told:
    """Its adoption, unless a dated sentence says more of what the question says."""
    asked = inquiry.question.text.casefold()
    if _ASKS_FORCE.search(asked) and not _NOT_FORCE.search(asked):
        return _in_force(programme)
    sworn = _SWORN.search(asked)
    told = "" if sworn else telling(programme, inquiry, DATE)
    if not set(stems(told)).isdisjoint(inquiry.question.rest):
        return quoted(told, dates_in(told))
    if programme.adopted and (date := programme.adopted.date):
        return _imprecise(date, inquiry) or Stated(adopted(programme, inquiry.catalogue), (date.iso,))
    begun = "" if sworn else _dated(programme, _BEGUN)
    if begun:
        return quoted(begun, dates_in(begun))
    if programme.since:
        return _since(programme.since)
    if _ASKS_BEGUN.search(asked):
        return Unrecorded("when that was")
    dated = _dated(programme, DATE)
    return quoted(dated, dates_in(dated)) if dated else Unrecorded("its date")


def _in_force(programme: Programme) -> Told:
    """From when it has been in force: a sentence that says so, or its first year."""
    if stated := _dated(programme, _FORCE):
        return quoted(stated, dates_in(stated))
    return _since(programme.since) if programme.since else Unrecorded("when it took effect")


def _since(date: PartialDate) -> Stated:
    return Stated(f"From {date}", (date.iso,))


def _dated(programme: Programme, pattern: re.Pattern[str]) -> str:
    """The first sentence with a date in it that fits; '' for none."""
    dated = filter(DATE.search, sentences(programme))
    return next((sentence for sentence in dated if pattern.search(sentence)), "")
