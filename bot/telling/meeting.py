"""What else is asked of meetings: in person or online, how long, at what level, what was to follow."""

from __future__ import annotations

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.sentence import first
from bot.telling.told import Stated, Told, Unrecorded, quoted
from bot.telling.wording import label, when
from store.kinds import Kind, Level, Mode, Ref
from store.matching.words import words
from store.records import Meeting, NextStep, Record, Series

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


def tell_mode(record: Record, _ground: Ground) -> Told:
    """How it was held; where no field says so, the sentence that does."""
    if isinstance(record, Meeting):
        if record.mode:
            return Stated(_HELD[record.mode], (record.mode.value,))
        if found := first(record, lambda part: bool(lexicon().heard("video", row(part)))):
            return quoted(found.text)
    return Unrecorded("whether it was held online or in person")


def tell_how_long(record: Record, _ground: Ground) -> Told:
    """From the first day to the last, both counted."""
    if isinstance(record, Meeting):
        end = record.date_end or record.date
        if record.date.day and end.day:
            days = (end.first - record.date.first).days + 1
            return Stated(f"{days} day{'s' if days > 1 else ''}: {when(record)}", (str(days),))
    return Unrecorded("how long it lasted")


def tell_level(record: Record, _ground: Ground) -> Told:
    """Whether leaders, ministers or officials met."""
    if isinstance(record, (Meeting, Series)):
        return Stated(f"It was {_MET[record.level]}", (record.level.value,))
    return Unrecorded("its level")


def tell_ordinal(record: Record, _ground: Ground) -> Told:
    """Which one of its series it is, both where it counts for two."""
    if isinstance(record, Meeting) and record.ordinal is not None:
        counted = [word.text for word in words(record.title) if word.ordinal and word.text.isdigit()]
        return Stated(record.title, tuple(dict.fromkeys((str(record.ordinal), *counted))))
    return Unrecorded("its number in a row")


def tell_series(record: Record, ground: Ground) -> Told:
    """The series that a meeting belongs to."""
    series = ground.catalogue.series.get(record.series) if isinstance(record, Meeting) else None
    if isinstance(record, Series):
        series = record
    if series is None:
        return Unrecorded("its series")
    return Stated(series.name, (series.name,), (Ref(Kind.SERIES, series.id),))


def tell_next_step(record: Record, ground: Ground) -> Told:
    """What a meeting announced; where it announced nothing, the meeting that came after it in its series."""
    if isinstance(record, Meeting):
        if record.next:
            return _announced(record.next, ground)
        held = ground.catalogue.meetings_of(Ref(Kind.SERIES, record.series))
        if at := held.index(record):
            after = held[at - 1]
            values = (after.title, after.date.iso)
            return Stated(f"Next: {label(after, ground.catalogue)}", values, (Ref(Kind.MEETING, after.id),))
    return Unrecorded("what was to follow")


def _announced(step: NextStep, ground: Ground) -> Stated:
    place = ground.catalogue.places.get(step.place or "")
    at = [place.name] if place else []
    said = [step.event, *([str(step.date)] if step.date else []), *at]
    values = [step.event, *([step.date.iso] if step.date else []), *at]
    refs = (Ref(Kind.MEETING, step.meeting),) if step.meeting else ()
    return Stated("Next: " + ", ".join(said), tuple(values), refs)
