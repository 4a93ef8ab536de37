"""Partners that stood at a level of partnership in a time: 'strategic partners in 2014'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from bot.reading.lexicon.lexicon import Cue
from bot.reading.offers.attributes import widest_of
from bot.reading.offers.offer import Offer, Rows
from bot.reading.offers.terms import running
from bot.reading.words.text import Text
from bot.times.time import Time
from store.kinds import PartnershipLevel, PartnerStatus
from store.query.condition import Condition, Has, Some, Within, both
from store.query.sort import Sort

LEVELS: Mapping[str, PartnershipLevel] = {
    "dialogue partner": PartnershipLevel.DIALOGUE_PARTNER,
    "sectoral": PartnershipLevel.SECTORAL_DIALOGUE_PARTNER,
    "development partner": PartnershipLevel.DEVELOPMENT_PARTNER,
    "strategic partnership": PartnershipLevel.STRATEGIC_PARTNER,
    "comprehensive strategic partnership": PartnershipLevel.COMPREHENSIVE_STRATEGIC_PARTNER,
    "comprehensive partnership": PartnershipLevel.COMPREHENSIVE_PARTNER,
}
"""Senses of [step], as levels."""
_AS_OF = "as-of"
# What the words explain, more than those of a step taken in the time.
_LEVEL, _MORE, _TIME, _LIKELY = 0.9, 0.3, 1.1, 1.1


def level_offers(text: Text, rows: Rows, today: date) -> Iterator[Offer]:
    """The level and the time each bound the set."""
    for cue in widest_of(text) if text.times else ():
        if levelled(text, cue) and not text.among(text.left(cue.start), "joining"):
            yield from _of(text, cue, rows, today)


def standing_offers(text: Text, rows: Rows) -> Iterator[Offer]:
    """'Its level of partnership in 2015', 'its status in 1993': the time is that of a partner's level."""
    asked = any(
        cue.sense == "status" or (cue.sense == "level" and cue.end > cue.start + 1)
        for cue in text.group("field")
    )
    for time, span in zip(text.times, text.spans, strict=True) if asked else ():
        if span and time.month is None and time.last:
            by = Some(Sort.ELEVATION, Within("begin", None, time.last))
            yield Offer(span.start, span.stop, "leveltime", time, _TIME, rows.where(by))


def levelled(text: Text, cue: Cue) -> bool:
    """Whether a cue names partners by their level; not where somebody is said to have come to it."""
    named = any(text.has(at, "noun", "partner") for at in range(cue.start, cue.end))
    return named and cue.group == "step" and cue.sense in LEVELS and not text.holds("becoming")


def _of(text: Text, cue: Cue, rows: Rows, today: date) -> Iterator[Offer]:
    level = Has("level", (LEVELS[cue.sense].value,))
    now = Has("status", (LEVELS[cue.sense].value,))
    then = [
        (time, span, now if _is_now(time, today) and _standing(cue) else stood(level, time.first, last))
        for time, span in zip(text.times, text.spans, strict=True)
        if span and time.month is None and (last := reached(time))
    ]
    if then:
        gain = _LEVEL + _MORE * (cue.end - cue.start - 1)
        where = now if any(held == now for _, _, held in then) else Some(Sort.ELEVATION, level)
        yield Offer(cue.start, cue.end, "level at", cue.sense, gain, rows.none, where, _LIKELY)
    for time, span, held in then:
        key = (cue.sense, time)
        yield Offer(span.start, span.stop, "levelled", key, _TIME, rows.none, held, _LIKELY)


def _is_now(time: Time, today: date) -> bool:
    """Whether today is meant: what stands then is so whether or not it is known since when."""
    return time.last == today and time.first in (None, today)


def _standing(cue: Cue) -> bool:
    """Whether a level is a status that partners have, too."""
    return LEVELS[cue.sense].value in {status.value for status in PartnerStatus}


def reached(time: Time) -> date | None:
    """The last day of a time; 'as of 2020' is of that year, though what began since is so as well."""
    if time.relation == _AS_OF and time.first:
        return time.last or time.first.replace(month=12, day=31)
    return time.last


def stood(level: Condition, first: date | None, last: date) -> Condition:
    """That a partner had come to a level by a day, and had left it on none before another."""
    over = tuple(running(first, None))
    return Some(Sort.ELEVATION, both(level, Within("begin", None, last), *over))
