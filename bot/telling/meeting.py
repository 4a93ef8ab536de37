"""What else is asked of meetings: in person or online, how long, at what level, of which series."""

from __future__ import annotations

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.partner import tell_partnership
from bot.telling.sentence import first
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.telling.wording import when
from bot.texts.calendar import number
from bot.texts.text import say, say_in, say_many
from store.kinds import Kind, Level, Mode, Ref
from store.matching.words import words
from store.records import Meeting, Partner, Record, Series

_HELD = {
    Mode.VIRTUAL: say("It was held online"),
    Mode.IN_PERSON: say("It was held in person"),
    Mode.HYBRID: say("It was hybrid"),
}
_MET = {
    Level.SUMMIT: say("It was a summit"),
    Level.MINISTERIAL: say("It was a meeting of ministers"),
    Level.SENIOR_OFFICIALS: say("It was a meeting of senior officials"),
    Level.COMMITTEE: say("It was a meeting of a committee"),
    Level.SECRETARIAT: say("It was a meeting of secretariats"),
    Level.FORUM: say("It was a forum"),
}
_LASTED = say_many("{count} day: {period}", "{count} days: {period}")
_NO_MODE = say_in("not recorded", "whether it was held online or in person")
_NO_LENGTH = say_in("not recorded", "how long it lasted")
_NO_LEVEL = say_in("not recorded", "its level")
_NO_ORDINAL = say_in("not recorded", "its number in a row")
_NO_SERIES = say_in("not recorded", "its series")


def tell_mode(record: Record, _ground: Ground) -> Told:
    """How it was held; where no field says so, the sentence that does."""
    if isinstance(record, Meeting):
        if record.mode:
            return Stated(str(_HELD[record.mode]), (record.mode.value,))
        if found := first(record, lambda part: bool(lexicon().heard("video", row(part)))):
            return quoted(found.text)
    return unrecorded(_NO_MODE)


def tell_how_long(record: Record, _ground: Ground) -> Told:
    """From the first day to the last, both counted."""
    if isinstance(record, Meeting):
        end = record.date_end or record.date
        if record.date.day and end.day:
            days = (end.first - record.date.first).days + 1
            said = _LASTED.format(number=days, count=number(days), period=when(record))
            return Stated(said, (str(days),))
    return unrecorded(_NO_LENGTH)


def tell_level(record: Record, ground: Ground) -> Told:
    """Whether leaders, ministers or officials met; how far relations with a partner have come."""
    if isinstance(record, Partner):
        return tell_partnership(record, ground)
    if isinstance(record, (Meeting, Series)):
        return Stated(str(_MET[record.level]), (record.level.value,))
    return unrecorded(_NO_LEVEL)


def tell_ordinal(record: Record, _ground: Ground) -> Told:
    """Which one of its series it is, both where it counts for two."""
    if isinstance(record, Meeting) and record.ordinal is not None:
        counted = [word.text for word in words(record.title) if word.ordinal and word.text.isdigit()]
        return Stated(record.title, tuple(dict.fromkeys((str(record.ordinal), *counted))))
    return unrecorded(_NO_ORDINAL)


def tell_series(record: Record, ground: Ground) -> Told:
    """The series that a meeting belongs to."""
    series = ground.catalogue.series.get(record.series) if isinstance(record, Meeting) else None
    if isinstance(record, Series):
        series = record
    if series is None:
        return unrecorded(_NO_SERIES)
    return Stated(series.name, (series.name,), (Ref(Kind.SERIES, series.id),))
