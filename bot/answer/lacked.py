"""That there is no such record: how many its series has and which is the latest, or the nearest record."""

from __future__ import annotations

from datetime import date

from bot.answer.answer import Reason, Refusal
from bot.answer.phrase import Phrase
from bot.reading.reading import Reading
from bot.reading.scene import Said, Scene
from bot.telling.wording import label
from store.kinds import Kind, Ref
from store.query.condition import Has
from store.query.query import Select
from store.query.sort import Sort

_SHOWN = 3
# What tells the meetings of a series apart.
_WITHIN = frozenset({"ordinal", "time", "place", "region", "relative"})
# What names one meeting of its series.
_TOLD = frozenset({"ordinal", "time"})


def none_such(scene: Scene, reading: Reading, said: Said) -> Refusal:
    """Refuses what the nearest record, the first of the reading, does not bear out."""
    nearest = reading.refs[0]
    lacks = {one.sort for one in reading.missing}
    told = any(one.offer.sort in _TOLD for one in reading.used)
    series = _series(scene, nearest, said) if lacks and lacks <= _WITHIN and not told else ""
    if series:
        return _of_series(scene, series, said.today)
    named = label(scene.catalogue.record(nearest), scene.catalogue)
    text = f"No record fits all of that. The nearest is the {named}."
    return Refusal(Reason.NO_SUCH, text, offers=(nearest,))


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
    latest = f"; the latest is the {label(past[0], scene.catalogue)}" if past else ""
    return Refusal(
        Reason.NO_SUCH,
        f"No such meeting is recorded. {phrase} on record: {len(held)}{latest}.",
        offers=tuple(Ref(Kind.MEETING, one.id) for one in held[:_SHOWN]),
    )
