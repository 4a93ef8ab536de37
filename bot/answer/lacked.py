"""That there is no such record: how many its series has, which is the latest or next, or the nearest one."""

from __future__ import annotations

from datetime import date

from bot.answer.answer import Reason, Refusal
from bot.answer.clause import plain
from bot.answer.phrase import Phrase
from bot.answer.truth import NONE
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.reading.words.governed import strange, typed
from bot.telling.wording import label
from bot.texts.calendar import day
from bot.texts.text import say
from store.dates import PartialDate
from store.kinds import Kind, Ref
from store.query.condition import Condition, Has, Within, both, parts
from store.query.query import Pick, Select
from store.query.sort import Sort

_SHOWN = 3
_NONE_TO_COME = say("None is announced after {day} in the catalogue.")
_NONE_AFTER_THE_LATEST = say("None is announced after {day} in the catalogue; the latest is the {record}.")
_NEXT, _LATEST = say("The next is the {record}."), say("The latest is the {record}.")
_NEAREST = say("No record fits all of that. The nearest is the {record}.")
_UNKNOWN = say("No record speaks of “{words}”.")
_NEAR = say("The nearest is the {record}.")
_HELD = say("No such meeting is recorded. {phrase} on record: {number}.")
_HELD_UNTIL = say("No such meeting is recorded. {phrase} on record: {number}; the latest is the {record}.")
# What tells the meetings of a series apart.
_WITHIN = frozenset({"ordinal", "time", "place", "region", "relative"})
# What names one meeting of its series.
_TOLD = frozenset({"ordinal", "time"})
# What makes a record worth naming as the nearest one.
_NAMED = _TOLD | {"partner", "person", "series", "scattered", "record", "programme"}


def none_such(scene: Scene, reading: Reading, said: Said) -> Refusal:
    """Refuses what the nearest record, the first of the reading, does not bear out."""
    nearest = reading.refs[0]
    lacks = {one.sort for one in reading.missing}
    told = any(one.offer.sort in _TOLD for one in reading.used)
    series = _series(scene, nearest, said) if lacks and lacks <= _WITHIN and not told else ""
    if series:
        return _of_series(scene, series, said.today)
    named = label(scene.catalogue.record(nearest), scene.catalogue)
    unknown = typed(said.text, strange(said.text, said.named))
    if not unknown:
        return Refusal(Reason.NO_SUCH, _NEAREST.format(record=named), offers=(nearest,))
    lead = _UNKNOWN.format(words=unknown)
    if all(one.offer.sort not in _NAMED for one in reading.used):
        return Refusal(Reason.NO_SUCH, lead)
    return Refusal(Reason.NO_SUCH, f"{lead} {_NEAR.format(record=named)}", offers=(nearest,))


def beyond(scene: Scene, reading: Reading, said: Said) -> Refusal | None:
    """Refuses a number that the one series of a reading has not reached; None where it names not one."""
    named = {one.offer.key for one in reading.used if one.offer.sort == "series" and one.affirmed}
    named |= {
        id_ for one in reading.used if one.offer.sort == "scattered" and one.affirmed for id_ in one.offer.key
    }
    within = {one.offer.sort for one in reading.used} <= {"series", "scattered", "level", "partner", "alone"}
    return _of_series(scene, str(named.pop()), said.today) if len(named) == 1 and within else None


def _series(scene: Scene, nearest: Ref, said: Said) -> str:
    """The series of the nearest record, or the likeliest that is named; '' where there is none."""
    if nearest.kind is Kind.MEETING:
        return scene.catalogue.meetings[nearest.id].series
    named = [one for one in said.offers if one.sort == "series"]
    return str(max(named, key=lambda one: one.gain * one.prior).key) if named else ""


def _of_series(scene: Scene, series: str, today: date) -> Refusal:
    held = scene.catalogue.meetings_of(Ref(Kind.SERIES, series))
    past = [one for one in held if one.date and one.date.first <= today]
    phrase = Phrase(scene.catalogue).of(Select(Sort.MEETING, Has("series", (series,))))
    latest = label(past[0], scene.catalogue) if past else ""
    lead = (_HELD_UNTIL if past else _HELD).format(phrase=phrase, number=len(held), record=latest)
    return Refusal(
        Reason.NO_SUCH,
        lead,
        offers=tuple(Ref(Kind.MEETING, one.id) for one in held[:_SHOWN]),
    )


def none_to_come(scene: Scene, latest: tuple[Ref, ...], said: Said) -> Refusal:
    """That nothing is known to come after the latest."""
    record = label(scene.catalogue.record(latest[0]), scene.catalogue) if latest else ""
    pattern = _NONE_AFTER_THE_LATEST if latest else _NONE_TO_COME
    return Refusal(Reason.NO_SUCH, pattern.format(day=_day(said.today), record=record), offers=latest)


def none_in(scene: Scene, phrase: str, of: Select | None, said: Said) -> Refusal:
    """That there is none; of a time, what comes next and was last."""
    lead = NONE.format(phrase=phrase)
    times = [one for one in parts(of.where) if _dates(one)] if of and of.sort is Sort.MEETING else []
    if of is None or not times:
        return Refusal(Reason.NO_SUCH, lead)
    last, next_ = nearest(scene, of, said, -1), nearest(scene, of, said, 0)
    if not next_:
        lead += f" {_NONE_TO_COME.format(day=_day(said.today))}"
    for pattern, refs in ((_NEXT, next_), (_LATEST, last)):
        if refs:
            record = label(scene.catalogue.record(refs[0]), scene.catalogue)
            lead += f" {pattern.format(record=record)}"
    return Refusal(Reason.NO_SUCH, lead, offers=(*next_, *last))


def nearest(scene: Scene, of: Select, said: Said, at: int) -> tuple[Ref, ...]:
    """The latest or next meeting of a set, whatever times it is bounded by."""
    bound = Within("date", None, said.today) if at < 0 else Within("date", said.today, None)
    where = both(*(one for one in parts(of.where) if not _dates(one)), bound)
    return scene.engine.refs_of(scene.engine.find(Pick(Select(Sort.MEETING, where), "date", at)))


def _dates(condition: Condition) -> bool:
    """Whether it bounds the date of a meeting."""
    found = plain(condition, Sort.MEETING)
    return isinstance(found, Within) and found.field == "date"


def _day(on: date) -> str:
    return day(PartialDate.of(on))
