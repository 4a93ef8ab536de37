"""Meetings drawn over the years, with a caption that says the same in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from bot.answer.answer import Timeline
from bot.attachment.attachment import Chart, Lane, Mark
from bot.attachment.making import draws
from bot.reply.calendar import file_name
from bot.reply.html import clean
from bot.reply.reply import Bold, Line, Reply, clip
from bot.telling.wording import counted_meetings
from bot.texts.calendar import day
from bot.texts.text import say
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Level
from store.records import Meeting, Member, Partner, Step

_LEVELS = {
    Level.SUMMIT: say("Summits"),
    Level.MINISTERIAL: say("Ministers"),
    Level.SENIOR_OFFICIALS: say("Senior officials"),
    Level.COMMITTEE: say("Committees"),
    Level.SECRETARIAT: say("Secretariat"),
    Level.FORUM: say("Forums"),
}
"""Who met, from the highest; in this order they are drawn."""
_SPAN, _YEAR = say("{meetings}, {first} to {last}"), say("{meetings} in {first}")
_OF_LEVEL = say("{name}: {number}, {first} to {last}")
_OF_LEVEL_ONCE = say("{name}: {number}, in {first}")
_MOST = say("Most in one year: {number}, in {year}.")
_AHEAD = say("{number} of them still announced.")
_STEPS = say("Steps of the relation:")
_STEP = "{number}. {date}: {event}"
_CALLED_OFF = say("Not counted, as called off: {number}.")
_NO_PICTURES = say(
    "Timelines take one more package where I run: whoever runs me installs it with "
    "pip install 'notulis[pictures]'."
)
_FOOTER = say("Each bar: the meetings of a year.")
_FOOTER_AHEAD = say("Each bar: the meetings of a year; outlined: announced.")
_NOTHING = say("There is no meeting to draw.")
_TITLE, _EVENT, _MARKS = 200, 110, 8


def render_timeline(answer: Timeline, catalogue: Catalogue) -> Reply:
    """The picture and its caption; a sentence alone where none can be drawn."""
    if not draws():
        return Reply(((str(_NO_PICTURES),),))
    met, off = _met(answer, catalogue)
    if not met:
        return Reply(((str(_NOTHING),),))
    title: Line = (Bold(clip(answer.title, _TITLE)),)
    lines: list[Line] = [title, (_span(met),), ()]
    for level, name in _LEVELS.items():
        if years := sorted(one.date.year for one in met if one.level is level):
            pattern = _OF_LEVEL if years[0] < years[-1] else _OF_LEVEL_ONCE
            lines.append((pattern.format(name=name, number=len(years), first=years[0], last=years[-1]),))
    by_year = Counter(one.date.year for one in met)
    year, number = max(by_year.items(), key=lambda one: (one[1], one[0]))
    rest = [_MOST.format(number=number, year=year)] if number > 1 and len(by_year) > 1 else []
    if ahead := sum(_is_ahead(one, answer.today) for one in met):
        rest.append(_AHEAD.format(number=ahead))
    if off:
        rest.append(_CALLED_OFF.format(number=off))
    lines += [(" ".join(rest),)] if rest else []
    if steps := _steps(answer, catalogue):
        told = (
            _STEP.format(number=number, date=day(one.date), event=clip(one.event, _EVENT))
            for number, one in enumerate(steps, 1)
            if one.date
        )
        lines += [(), (str(_STEPS),), *((one,) for one in told)]
    return Reply(tuple(lines), attachment=chart_of(answer, catalogue))


def chart_of(answer: Timeline, catalogue: Catalogue) -> Chart:
    """What is drawn: nothing that changes from day to day but what is held meanwhile."""
    met, _ = _met(answer, catalogue)
    steps = _steps(answer, catalogue)
    dates = [*(one.date.year for one in met), *(one.date.year for one in steps if one.date)]
    first, last = min(dates), max(dates)
    lanes = tuple(
        Lane(str(name), tone, _by_year(held, first, last), _by_year(ahead, first, last))
        for tone, (level, name) in enumerate(_LEVELS.items())
        for own in [[one for one in met if one.level is level]]
        for held in [[one for one in own if not _is_ahead(one, answer.today)]]
        for ahead in [[one for one in own if _is_ahead(one, answer.today)]]
        if own
    )
    marks = tuple(Mark(_at(one.date), day(one.date), clean(one.event)) for one in steps if one.date)
    footer = _FOOTER_AHEAD if any(map(any, (one.announced for one in lanes))) else _FOOTER
    title = clip(clean(answer.title), _TITLE)
    return Chart(file_name(answer.title), title, _span(met), first, lanes, marks, str(footer))


def _met(answer: Timeline, catalogue: Catalogue) -> tuple[list[Meeting], int]:
    """The meetings that were not called off, and how many were."""
    known = [catalogue.meetings[ref.id] for ref in answer.refs if ref.id in catalogue.meetings]
    met = [one for one in known if one.state is None]
    return met, len(known) - len(met)


def _span(met: Sequence[Meeting]) -> str:
    years = [one.date.year for one in met]
    pattern = _SPAN if min(years) < max(years) else _YEAR
    return pattern.format(meetings=counted_meetings(met), first=min(years), last=max(years))


def _by_year(met: Sequence[Meeting], first: int, last: int) -> tuple[int, ...]:
    found = Counter(one.date.year for one in met)
    return tuple(found[year] for year in range(first, last + 1))


def _is_ahead(meeting: Meeting, today: date) -> bool:
    return meeting.date.first > today


def _steps(answer: Timeline, catalogue: Catalogue) -> tuple[Step, ...]:
    """The dated steps of the relation, the latest where there are too many to be told apart."""
    record = catalogue.get(answer.of) if answer.of and answer.of.kind in (Kind.PARTNER, Kind.MEMBER) else None
    history = record.history if isinstance(record, Partner | Member) else ()
    dated = sorted((one for one in history if one.date), key=lambda one: one.date or PartialDate(1))
    return tuple(dated[-_MARKS:])


def _at(day: PartialDate) -> float:
    """A day in years; the middle of a month or year of which no more is known."""
    middle = (day.first.toordinal() + day.last.toordinal()) / 2
    start = date(day.year, 1, 1).toordinal()
    return day.year + (middle - start) / 366
