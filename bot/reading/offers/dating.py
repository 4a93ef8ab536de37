"""What times may mean: the date of meetings; when programmes begin, end, run or were adopted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import numpy as np

from bot.reading.offers.offer import Offer, Rows
from bot.reading.words.text import Text
from bot.times.reading import read_times
from bot.times.time import Time
from store.query.condition import Condition, Has, Within, both
from store.query.sort import Sort

_TIME = {"day": 1.7, "month": 1.3, "year": 1.1}
# Field of a programme's time, by the sense that speaks of it; how likely each is where nothing does.
_FIELDS = {"end": "end", "begin": "begin", "adopt": "date"}
_UNSAID = {"adopt": 1.0, "run": 0.5}
_LIKELY, _UNLIKELY, _EXACT, _OPENED = 1.0, 0.4, 1.2, 0.8
# How many words a word that speaks of a time may stand before and behind it.
_AHEAD, _BEHIND = 6, 3


def time_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    """A time as the date of meetings, and as the beginning, end, adoption or running of programmes."""
    for time, span in zip(text.times, text.spans, strict=True):
        if span:
            yield meeting_time(time, span, rows)
            yield from _programmes(text, time, span, rows)


def meeting_time(time: Time, span: range, rows: Rows) -> Offer:
    """A time as the date of meetings."""
    within = Within("date", time.first, time.last, time.month, time.day)
    held = rows.where(within)
    loose = rows.of(rows.engine.records.dated("date").touching(within))
    is_meeting = rows.is_[Sort.MEETING]
    credit = np.maximum(held * is_meeting, 0.6 * loose * is_meeting)
    if time.first and time.last and time.first.year == time.last.year and time.unit == "year":
        year = str(time.first.year)
        credit = np.maximum(credit, 0.35 * (rows.said(year) > 0))
        for field in ("begin", "end"):
            begun = rows.where(Within(field, time.first, time.last)) * rows.is_[Sort.PROGRAMME]
            credit = np.maximum(credit, 0.8 * begun)
    gain = _TIME.get(time.unit, 1.0)
    return Offer(span.start, span.stop, "time", time, gain, credit, both(within, _of("meeting")))


def _programmes(text: Text, time: Time, span: range, rows: Rows) -> Iterator[Offer]:
    said, gain = _said(text, span), _TIME.get(time.unit, 1.0)
    programme = rows.is_[Sort.PROGRAMME]

    def offer(sense: str, where: Condition, credit: float, prior: float) -> Offer:
        fits = both(where, _of("programme"))
        row = rows.where(where) * programme * credit
        return Offer(span.start, span.stop, "period", (sense, time), gain, row, fits, prior)

    for sense, field in _FIELDS.items():
        meant = _closed(text, time, span) if sense == said else time
        where: Condition = Within(field, meant.first, meant.last, meant.month, meant.day)
        if field == "begin" and _periods(text):
            where = both(where, Within("end", None, None))
        yield offer(sense, where, 0.9 if sense == said else 0.3, _likely(text, span, sense, said))
    if time.first and time.last:
        running = both(Within("begin", None, time.last), Within("end", time.first, None))
        yield offer("run", running, 0.3, _likely(text, span, "run", said))
        if time.first.year < time.last.year:
            exact = both(
                Within("begin", time.first, date(time.first.year, 12, 31)),
                Within("end", date(time.last.year, 1, 1), time.last),
            )
            yield offer("exact", exact, 0.95, _EXACT if said in ("", "run", "exact") else _UNLIKELY)


def _periods(text: Text) -> bool:
    """Whether periods are spoken of: what was adopted and has no end has none."""
    exact = {cue.start for cue in text.group("span") if cue.sense == "exact"}
    return any(cue.sense == "period" and cue.start in exact for cue in text.group("field"))


def _likely(text: Text, span: range, sense: str, said: str) -> float:
    if said:
        return _LIKELY if sense == said else _UNLIKELY
    opened = {cue.sense for cue in text.group("span") if cue.start in span}
    return _OPENED + 0.3 if sense in opened else _UNSAID.get(sense, _UNLIKELY)


def _said(text: Text, span: range) -> str:
    """The sense of the word that says what a time is of: 'expires in', 'adopted between'."""
    senses = {cue.start: cue.sense for cue in text.group("span") if cue.sense != "exact"}
    into = [cue.sense for cue in text.group("span") if cue.start < span.start < cue.end]
    if into:
        return into[0]  # 'run until 2030'
    if span.start in senses and not text.among(span.start, "bounding"):
        return senses[span.start]
    for at in range(span.start - 1, max(span.start - 1 - _AHEAD, -1), -1):
        if any(sign in text.between(at, at + 1) for sign in ",;:()"):
            break
        found = [cue.sense for cue in text.group("span") if cue.end == at + 1]
        if found:
            return found[0]
        if at in text.timed:
            break
    for at in range(span.stop, min(span.stop + _BEHIND, len(text))):
        parted = any(sign in text.between(at - 1, at) for sign in ",;:")
        if parted or at in text.timed or text.has(at, "joint"):
            break
        if at in senses and not text.among(at, "bounding"):
            ahead = range(at + 1, min(at + 1 + _BEHIND, len(text)))
            return "" if text.timed.intersection(ahead) else senses[at]
    return ""


def _closed(text: Text, time: Time, span: range) -> Time:
    """'ending in 2025' and 'run until 2025' are within that year, though 'ending 2025' is until then."""
    if _runs_until(text, span) and time.first is None and time.last is not None:
        return replace(time, first=date(time.last.year, 1, 1))
    if len(span) < 3 or not text.has(span.start, "span") or not text.has(span.start + 1, "before", "place"):
        return time
    anchor = time.first or time.last
    inner = text.raw[text.words[span.start + 1].start : text.words[span.stop - 1].end]
    found = read_times(inner, anchor) if anchor else []
    return found[0] if len(found) == 1 else time


def _runs_until(text: Text, span: range) -> bool:
    """'run until 2030': what ends in that very year."""
    return any(cue.start < span.start < cue.end for cue in text.group("span") if cue.sense == "end")


def _of(kind: str) -> Condition:
    return Has("sort", (kind,))
