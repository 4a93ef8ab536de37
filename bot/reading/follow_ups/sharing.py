"""Readings of another record of the place or time of the last: 'and AEM-MOFCOM in the same city?'."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from bot.reading.follow_ups.turn import Turn
from bot.reading.lexicon.lexicon import words_of
from bot.reading.offers.offer import NEVER, foremost, only
from bot.reading.reading import Reading
from bot.reading.words.pointing import shared, stretches, years_meant
from store.dates import PartialDate
from store.kinds import Ref
from store.query.condition import Condition, Has, Within, both
from store.query.sort import Sort
from store.records import Meeting

# How many records that share it are told of.
_MOST = 2
# How many months a season has: the first of them is the third, sixth, ninth or twelfth of the year.
_SEASON = 3


def sharing(turn: Turn, main: Ref) -> Iterator[Reading]:
    """Those that fit the text best of the others; nothing where it points at neither."""
    shares = list(_shares(turn, main))
    if not (shares and (turn.likely or turn.untold)):
        return
    rows, here = turn.proposer.scene.rows, turn.engine.at[main]
    held = rows.where(both(Has("sort", (Sort.MEETING.value,)), *shares)) > 0
    held[here] = False
    fit = only(turn.proposer.fit, held)
    order = [at for at in foremost(fit, _MOST) if fit[at] > NEVER]
    for nth, at in enumerate(order):
        base = turn.described(at, tuple(sorted(words_of(stretches(turn.said.text)))))
        own = turn.behind(at) | {
            "second": float(nth),
            "unnamed": float(not base.used),
            "left": base.features["left"],
            "tied": float(len(order) > 1 and fit[order[0]] == fit[order[1]]),
        }
        yield from turn.told("sharing", base, own)


def _shares(turn: Turn, main: Ref) -> Iterator[Condition]:
    record, text = turn.proposer.scene.catalogue.get(main), turn.said.text
    if not isinstance(record, Meeting):
        return
    places = [cue for cue in shared(text) if cue.sense == "place"]
    if places and record.places:
        yield Has("place", record.places)
    yield from shared_times(turn, record)


def shared_times(turn: Turn, record: Meeting) -> Iterator[Condition]:
    """The times of a meeting that a text points at: 'that year', 'the same month'."""
    text = turn.said.text
    if years_meant(text):
        year = PartialDate(record.date.year)
        yield Within("date", year.first, year.last)
    for cue in stretches(text):
        first, last = _around(record.date.first, cue.sense)
        yield Within("date", first, last)


def _around(day: date, stretch: str) -> tuple[date, date]:
    """The first and the last day of the week, month or season of a day."""
    if stretch == "week":
        first = day - timedelta(day.weekday())
        return first, first + timedelta(6)
    if stretch == "month":
        return day.replace(day=1), _month_on(day, 1) - timedelta(1)
    first = _month_on(day, -(day.month % _SEASON))
    return first, _month_on(first, _SEASON) - timedelta(1)


def _month_on(day: date, months: int) -> date:
    """The first day of the month so many months on."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)
