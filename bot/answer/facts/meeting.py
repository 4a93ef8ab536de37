"""What else is asked of meetings: in person or online, how long, at what level, what was to follow."""

from __future__ import annotations

import re

from bot.answer.facts.sentences import first_with
from bot.answer.facts.stated import Stated, Told, Unrecorded
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import label, when
from store.kinds import Kind, Level, Mode, Ref
from store.records import Meeting, NextStep, Record

_HELD = {
    Mode.VIRTUAL: "It was held online",
    Mode.IN_PERSON: "It was held in person",
    Mode.HYBRID: "It was hybrid",
}
_MET = {
    Level.SUMMIT: "a summit",
    Level.MINISTERIAL: "a meeting of ministers",
    Level.SENIOR_OFFICIALS: "a meeting of senior officials",
    Level.COMMITTEE: "a meeting of a committee",
    Level.SECRETARIAT: "a meeting of secretariats",
    Level.FORUM: "a forum",
}


_BY_VIDEO = re.compile(r"\b(?:video|online|virtual\w*|remote\w*|in person)\b", re.IGNORECASE)


def tell_mode(record: Record, inquiry: Inquiry) -> Told:
    """How it was held; yes or no first where one way is supposed."""
    if isinstance(record, Meeting) and record.mode is None and (said := first_with(record, _BY_VIDEO)):
        return Stated(said, ())
    if not isinstance(record, Meeting) or record.mode is None:
        return Unrecorded("whether it was held online or in person")
    supposed = inquiry.question.sense("mode")
    held = _HELD[record.mode]
    if len(supposed) != 1:
        return Stated(held, (record.mode.value,))
    verdict = "yes" if record.mode.value in supposed else "no"
    return Stated(f"{verdict.capitalize()}. {held}", (record.mode.value, verdict))


def tell_how_long(record: Record, _inquiry: Inquiry) -> Told:
    """From the first day to the last, both counted."""
    if isinstance(record, Meeting):
        end = record.date_end or record.date
        if record.date.day and end.day:
            days = (end.first - record.date.first).days + 1
            return Stated(f"{days} day{'s' if days > 1 else ''}: {when(record)}", (str(days),))
    return Unrecorded("how long it lasted")


def tell_level(record: Record, _inquiry: Inquiry) -> Told:
    """Whether leaders, ministers or officials met."""
    level = getattr(record, "level", None)
    if level is None:
        return Unrecorded("its level")
    return Stated(f"It was {_MET[level]}", (level.value,))


def tell_next_step(record: Record, inquiry: Inquiry) -> Told:
    """What a meeting announced; where it announced nothing, the meeting that came after it in its series."""
    if isinstance(record, Meeting):
        if record.next:
            return _announced(record.next, inquiry)
        row = inquiry.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
        if at := row.index(record):
            after = row[at - 1]
            values = (after.title, after.date.iso)
            return Stated(f"Next: {label(after, inquiry.catalogue)}", values, (ref_of(after),))
    return Unrecorded("what was to follow")


def _announced(step: NextStep, inquiry: Inquiry) -> Stated:
    place = inquiry.catalogue.places.get(step.place or "")
    at = [place.name] if place else []
    said = [step.event, *([str(step.date)] if step.date else []), *at]
    values = [step.event, *([step.date.iso] if step.date else []), *at]
    refs = (Ref(Kind.MEETING, step.meeting),) if step.meeting else ()
    return Stated("Next: " + ", ".join(said), tuple(values), refs)
