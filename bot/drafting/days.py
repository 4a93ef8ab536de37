"""When the meeting was: the day of the statement, and the days told of what was held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.drafting.draft import Item
from bot.drafting.lexicon import cue
from bot.drafting.phrases import noun
from bot.drafting.statement import Sentence
from bot.times.reading import read_times
from bot.times.time import Time
from store.dates import PartialDate

_HEAD, _JOINT, _DATED = 8, 4, 30
_LONGEST = timedelta(days=14)
_LATE = timedelta(days=60)


def day_of(sentences: Sequence[Sentence], today: date) -> date | None:
    """The day that the statement bears: the first whole day, or the last of some, near its head."""
    for headed in (True, False):
        for sentence in sentences[:_HEAD]:
            if headed and not sentence.heading and not sentence.dateline:
                continue
            for time in read_times(sentence.text, today):
                if time.anchor or time.first is None or time.last is None:
                    continue
                if time.unit in ("day", "span") and time.last - time.first <= _LONGEST:
                    return time.last
    months = (time for one in sentences[:_HEAD] if one.heading for time in read_times(one.text, today))
    return next(
        (one.last for one in months if one.unit == "month" and not one.anchor and one.first and one.last),
        None,
    )


def times_in(text: str, about: date) -> list[tuple[Time, PartialDate, PartialDate | None]]:
    """The days, months and years that a text tells, with the year nearest to a day where none is told."""
    told = ((time, _dates(time, about)) for time in read_times(text, about))
    return _joined(text, [(time, *dates) for time, dates in told if dates])


def _joined(
    text: str, found: list[tuple[Time, PartialDate, PartialDate | None]]
) -> list[tuple[Time, PartialDate, PartialDate | None]]:
    """'21 and 22 September' are one meeting's days."""
    rows: list[tuple[Time, PartialDate, PartialDate | None]] = []
    for time, first, last in found:
        if rows and first.day and rows[-1][1].day:
            before, begin, end = rows[-1]
            close = len(text[before.end : time.start].strip()) <= _JOINT
            if close and timedelta(0) < first.first - (end or begin).last <= timedelta(days=1):
                rows[-1] = (before, begin, first)
                continue
        rows.append((time, first, last))
    return rows


def held_on(
    sentences: Sequence[Sentence], about: Sequence[int], day: date | None, today: date
) -> tuple[Item[PartialDate] | None, Item[PartialDate] | None]:
    """The first and last day; ``about``: the sentences that name the meeting; ``day``: the statement's."""
    order = [*about, *(one.at for one in sentences[:_HEAD] if one.at not in about)]
    loose: tuple[PartialDate, PartialDate | None] | None = None
    if day and (began := _ended(sentences, day)):
        return Item(began, False), Item(PartialDate.of(day), False)
    for at in order:
        sentence = sentences[at]
        cues = [one.start() for one in cue("held").finditer(sentence.text)]
        ahead = cue("ahead").search(sentence.text)
        near = [one for one in times_in(sentence.text, day or today) if one[1].day or one[1].month]
        if ahead:
            near = [one for one in near if one[0].start < ahead.start()]
        told_of = [one for one in near if not _is_aside(sentence.text, one[0])]
        told_of = [one for one in told_of if day is None or _is_near(one, day)]
        doubtful, near = len(told_of) < len(near), told_of
        if not near:
            continue
        behind = [one for one in near if cues and one[0].start > cues[0]]
        _, first, last = (behind or near)[0]
        if cues and not sentence.heading:
            told = day is None or timedelta(0) <= day - first.first <= _LATE
            near_it = bool(about) and (at in about or at == about[0] + 1)
            sure = bool(first.day) and told and near_it and (bool(behind) or not doubtful)
            return Item(first, sure), Item(last, sure) if last else None
        loose = loose or (first, last)
    if loose is None and day is not None:
        loose = (PartialDate.of(day), None)
    if loose is None:
        return None, None
    return Item(loose[0], False), Item(loose[1], False) if loose[1] else None


def _is_near(one: tuple[Time, PartialDate, PartialDate | None], day: date) -> bool:
    """Whether a meeting may have been then that a statement of a day tells of."""
    return one[1].last >= day - _LATE and one[1].first <= day + _LONGEST


def _ended(sentences: Sequence[Sentence], day: date | None) -> PartialDate | None:
    """The first day of what ended on the statement's: 'today wound up a visit that began on 27 May'."""
    first = next((one.paragraph for one in sentences if not one.heading), 0)
    head = [one for one in sentences if one.paragraph <= first]
    if day is None or not any(cue("ended").search(one.text) for one in head):
        return None
    for sentence in head:
        for began in cue("began").finditer(sentence.text):
            for time, start, last in times_in(sentence.text, day):
                close = 0 <= time.start + _JOINT - began.end() < _DATED
                if close and not last and start.day and timedelta(0) < day - start.first <= _LONGEST:
                    return start
    return None


def _is_aside(text: str, time: Time) -> bool:
    """Whether a date is that of something else: 'since …', 'following the Summit in November 2015'."""
    before = text[max(0, time.start - 80) : time.start]
    found = [one.start() for one in cue("aside").finditer(before)]
    found += [one.start() for one in cue("at").finditer(before) if noun("meeting").search(before, one.end())]
    return bool(found) and not re.search(
        r"[,;]\s|" + cue("held").pattern, before[max(found) :], re.IGNORECASE
    )


def _dates(time: Time, about: date) -> tuple[PartialDate, PartialDate | None] | None:
    if time.month is not None:
        return _in_year(time, about)
    if time.last is None:
        return None
    if time.first is None:  # 'until May 2015'
        whole = (time.last + timedelta(days=1)).day == 1
        return (PartialDate(time.last.year, time.last.month) if whole else PartialDate.of(time.last)), None
    first, last = time.first, time.last
    match time.unit:
        case "day" if first == last:
            return PartialDate.of(first), None
        case "month":
            return PartialDate(first.year, first.month), None
        case "year" if first.year == last.year:
            return PartialDate(first.year), None
        case "day" | "span" if last - first <= _LONGEST:
            return PartialDate.of(first), PartialDate.of(last)
        case "span" if first.year == last.year and first.day == (last + timedelta(days=1)).day == 1:
            return PartialDate(first.year), None  # whole months: 'the second half of 2025'
    return None


def _in_year(time: Time, about: date) -> tuple[PartialDate, PartialDate | None] | None:
    """A day of any year, in the one that is nearest to a day."""
    month = time.month or 1
    years = (about.year - 1, about.year, about.year + 1)
    try:
        first = min(
            (PartialDate(year, month, time.day) for year in years), key=lambda one: abs(one.first - about)
        )
        if time.last_month is None and time.last_day is None:
            return first, None
        return first, PartialDate(first.year, time.last_month or month, time.last_day)
    except ValueError:
        return None
