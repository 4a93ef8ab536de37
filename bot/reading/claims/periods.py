"""What is claimed of the time of a programme: when it was adopted, began or ended, that it is in force."""

from __future__ import annotations

from datetime import date

from bot.reading.offers.offer import Offer
from bot.reading.scene import Said, Scene
from store.dates import PartialDate
from store.kinds import Ref
from store.query.condition import All, Condition, Within, both

# The fields that tell when a programme was adopted, began or ended, the surest first.
_DATED = {"adopt": ("date", "begin"), "begin": ("begin",), "end": ("end",)}


def in_period(scene: Scene, offer: Offer, ref: Ref) -> Condition:
    """When a programme was adopted, began or ended: the one of its dates that is known."""
    sense, time = offer.key
    known = [field for field in _DATED.get(sense, ()) if scene.engine.values(ref, field)]
    if not known:
        return offer.where if offer.where is not None else All()
    first, last = time.first, time.last
    if time.relation == "since" and first is not None and last is None:
        last = _unit_end(first)  # 'it exists since 2007' tells the very year
    if sense == "end" and time.relation == "until" and first is None and time.last is not None:
        # 'runs until 2026' tells the very year
        whole = (time.last.month, time.last.day) == (12, 31)
        first = time.last.replace(month=1, day=1) if whole else time.last
    return Within(known[0], first, last, time.month, time.day)


def _unit_end(first: date) -> date:
    """The last day of the year or month that begins with a day, else the day."""
    if first.day > 1:
        return first
    return PartialDate(first.year, None if first.month == 1 else first.month).last


def in_force(scene: Scene, said: Said, ref: Ref) -> Condition:
    """That a programme has begun and, where its end is known, has not ended; in the year, or month, of today
    where no more is known of the end."""
    first = last = said.today
    begun, ends = _dates(scene, ref, "begin"), _dates(scene, ref, "end")
    if not ends:
        return Within("begin", None, said.today)
    if ends[0].day is None:
        whole = PartialDate(first.year, first.month if ends[0].month else None)
        early = not begun or begun[0].last <= last
        first, last = whole.first, whole.last if early else last
    return both(Within("begin", None, last), Within("end", first, None))


def _dates(scene: Scene, ref: Ref, field: str) -> list[PartialDate]:
    return [one for one in scene.engine.values(ref, field) if isinstance(one, PartialDate)]
