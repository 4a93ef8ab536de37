"""When: a meeting's days, a programme's adoption or entry into force, to the precision known."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import DATE, telling
from bot.answer.facts.stated import Stated, Unrecorded
from bot.answer.inquiry import Inquiry
from bot.answer.wording import adopted, when, where
from store.content import sentences, stems
from store.dates import MONTHS, PartialDate
from store.records import Meeting, Partner, Programme, Record, Step

_DAY = re.compile(r"\b(?:day|exact date|start date)\b")
_MONTH = re.compile(r"\bmonth\b")
_FORCE = re.compile(r"in(?:to)? force|effect|effective")
_BEGUN = ("establish", "set up", "launch", "founded", "begun", "created", "opened")


def tell_when(record: Record, inquiry: Inquiry) -> Stated | Unrecorded:
    match record:
        case Meeting():
            return _meeting(record, inquiry)
        case Programme():
            return _programme(record, inquiry)
        case Partner():
            return _partner(record, inquiry)
    return Unrecorded("a date of it")


def _meeting(meeting: Meeting, inquiry: Inquiry) -> Stated | Unrecorded:
    if lacking := _imprecise(meeting.date, inquiry.question.text):
        return lacking
    place = where(meeting, inquiry.catalogue)
    text = when(meeting) + (f", {'online' if place == 'virtual' else f'in {place}'}" if place else "")
    dates = [meeting.date, *([meeting.date_end] if meeting.date_end else [])]
    return Stated(text, tuple(date.iso for date in dates))


def _partner(partner: Partner, inquiry: Inquiry) -> Stated | Unrecorded:
    """The step of the relation that says most of what the question says."""
    content = set(inquiry.question.content)
    best = max(partner.history, key=lambda step: _shared(step, content, inquiry), default=None)
    if best is None or best.date is None or not _shared(best, content, inquiry):
        return Unrecorded("a date of it")
    if lacking := _imprecise(best.date, inquiry.question.text):
        return lacking
    return Stated(f"{best.date}: {best.event}" + (f", at the {best.at}" if best.at else ""), (best.date.iso,))


def _shared(step: Step, content: set[str], inquiry: Inquiry) -> float:
    return sum(inquiry.content.weight(word) for word in content & set(stems(f"{step.event} {step.at or ''}")))


def _imprecise(date: PartialDate, text: str) -> Unrecorded | None:
    """A day or month that is asked for and not known."""
    asked = text.casefold()
    if date.day is None and _DAY.search(asked) and not re.search(r"what (?:day|date) and|or month", asked):
        return Unrecorded(f"the exact day, only {'the year' if date.month is None else 'the month'}")
    if date.month is None and _MONTH.search(asked):
        return Unrecorded("the month, only the year")
    return None


def _programme(programme: Programme, inquiry: Inquiry) -> Stated | Unrecorded:
    asked = inquiry.question.text.casefold()
    adoption = programme.adopted.date if programme.adopted else None
    force = re.search(r"force|effect", asked) and not re.search(r"not (?:the )?entry", asked)
    dated = [s for s in sentences(programme) if DATE.search(s)]
    wanted = (
        (lambda s: _FORCE.search(s)) if force else (lambda s: any(word in s.casefold() for word in _BEGUN))
    )
    stated = next((s for s in dated if wanted(s)), "")
    if force:
        if stated:
            return Stated(stated.rstrip("."), tuple(d.iso for d in dates_in(stated)))
        if programme.since:
            return Stated(f"From {programme.since}", (programme.since.iso,))
        return Unrecorded("when it took effect")
    sworn = re.search(r"\bsign|\badopt", asked)
    told = "" if sworn else telling(programme, inquiry, DATE)
    if set(inquiry.question.rest) & set(stems(told)):
        return Stated(told.rstrip("."), tuple(d.iso for d in dates_in(told)))
    if adoption:
        if lacking := _imprecise(adoption, asked):
            return lacking
        return Stated(adopted(programme, inquiry.catalogue), (adoption.iso,))
    if stated and not sworn:
        return Stated(stated.rstrip("."), tuple(d.iso for d in dates_in(stated)))
    if (
        re.search(r"\bsign|\badopt|\blaunch|\bset up|\bestablish|\bfound|\bday\b|\bbegan|\bstart", asked)
        and not programme.since
    ):
        return Unrecorded("when that was")
    if programme.since:
        return Stated(f"From {programme.since}", (programme.since.iso,))
    if dated:
        return Stated(dated[0].rstrip("."), tuple(d.iso for d in dates_in(dated[0])))
    return Unrecorded("its date")


def dates_in(sentence: str) -> list[PartialDate]:
    """The dates that a sentence states, in its order."""
    return [
        PartialDate(int(year), MONTHS.index(month) if month else None, int(day) if day and month else None)
        for day, month, year in DATE.findall(sentence)
    ]
