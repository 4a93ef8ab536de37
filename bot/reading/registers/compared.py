"""Readings that set items of a register side by side: which came first, how far apart, who had more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.reading.offers.offer import Offer
from bot.reading.offers.terms import running
from bot.reading.reading import Reading
from bot.reading.registers.items import Items
from bot.reading.registers.meanings import NAMES
from bot.reading.registers.turning import turned
from bot.reading.sets.state import Chosen
from bot.reading.signs.operators import likened, ordering, senses_of, units
from bot.reading.words.polar import ASKED, polar
from bot.reading.words.text import Text
from store.query.condition import Any, Beside
from store.query.query import Alike, Count, Gap, Holds, Peak, Pick, Rank, Select

_MANY, _LENGTH = frozenset({"more", "fewer"}), {"longer": True, "shorter": False}
_UTMOST = {"longest": True, "shortest": False}
_NEXT = frozenset({"next", "following", "previous"})
_JOINING = frozenset({"or", "than"})


def compared(items: Items) -> Iterator[Reading]:
    """Of two that are named, of two times, of all."""
    named = [one for one in items.offers if one.sort in NAMES and one.where is not None][:2]
    times = [one for one in items.offers if one.sort == "time" and one.where is not None][:2]
    joint = items.kept.said.text.senses("joint")
    if len(named) > 1:
        yield from _ordered(items, named)
        yield from _apart(items, named)
        yield from _akin(items, named)
        yield from _lasting(items, named)
        yield from _counted(items, named)
    elif len(times) > 1 and joint & _JOINING:
        yield from _counted(items, times)
    else:
        yield from _utmost(items)


def _selects(items: Items, named: Sequence[Offer]) -> list[Select]:
    return [items.register.select(one.where) for one in named if one.where]


def _either(items: Items, named: Sequence[Offer]) -> Select:
    return items.register.select(Any(tuple(one.where for one in named if one.where)))


def _ordered(items: Items, named: Sequence[Offer]) -> Iterator[Reading]:
    """'was Russia in the TAC before the US', 'who acceded first, India or China'."""
    used = list(map(Chosen, named))
    first, second = _selects(items, named)
    side, by = turned(items.kept.said.text, named[1]), items.register.by
    ahead = "" if side else turned(items.kept.said.text, named[0])
    if ahead:
        yield items.reading("whether", _beyond(items, first, ahead, second), "", used, order=1.0)
        return
    if side:
        yield items.reading("whether", Holds(first, Beside(by, side, second)), "", used, order=1.0)
    for sense in sorted(senses_of(ordering(items.kept.said)) & {"earlier", "later"}):
        query = Pick(_either(items, named), by, -1 if sense == "later" else 0)
        yield items.reading("stated", query, "who", used, order=1.0)
        if side == "":
            way = "before" if sense == "earlier" else "after"
            yield items.reading("whether", Holds(first, Beside(by, way, second)), "", used, order=1.0)


def _beyond(items: Items, first: Select, side: str, second: Select) -> Holds:
    """'after Surin it was Minh', 'after Surin the next one was Minh': of the next one alone."""
    by = items.register.by
    others = items.register.select(Beside(by, side, first))
    if items.kept.said.text.senses("pick") & _NEXT:
        return Holds(Pick(others, by, 0 if side == "after" else -1), second.where)
    return Holds(second, Beside(by, side, first))


def _apart(items: Items, named: Sequence[Offer]) -> Iterator[Reading]:
    """'how many years lie between the admissions of Brunei and Viet Nam', 'on the same day'."""
    used, text = list(map(Chosen, named)), items.kept.said.text
    first, second = _selects(items, named)
    if any(len(items.find(one)) != 1 for one in (first, second)):
        return
    for unit in units(items.kept.said):
        query = Gap((first, second), items.register.by, unit)
        yield items.reading("gap", query, "", used, apart=1.0)
    if _same_time(text) and not _of_land(items, named):
        unit = next((one for one in ("year", "month") if one in text.senses("noun")), "day")
        made = items.reading("alike", Gap((first, second), items.register.by, unit), "", used, alike=1.0)
        made.sense = "different" if "different" in text.senses("same") else "same"
        yield made


def _same_time(text: Text) -> bool:
    """Whether a time is said to be the same: 'both' alone says it of each."""
    timed = bool(text.senses("noun") & {"year", "month"}) or any(
        text.among(at, "day") for at in range(len(text))
    )
    return bool(text.group("same")) if timed else bool(likened(text))


def _akin(items: Items, named: Sequence[Offer]) -> Iterator[Reading]:
    """'were Reyes and Severino from the same country'."""
    text = items.kept.said.text
    if text.group("same") and _of_land(items, named):
        first, second = _selects(items, named)
        made = items.reading(
            "alike", Alike((first, second), "within"), "", list(map(Chosen, named)), alike=1.0
        )
        made.sense = "different" if "different" in text.senses("same") else "same"
        yield made


def _of_land(items: Items, named: Sequence[Offer]) -> bool:
    """Whether it is spoken of which country people are from."""
    text = items.kept.said.text
    lands = "country" in text.senses("noun") or "nationality" in text.senses("tenure")
    return lands and bool(items.register.person) and all(one.sort == "person" for one in named)


def _lasting(items: Items, named: Sequence[Offer]) -> Iterator[Reading]:
    """'who was longer in office, Rusli Noor or Phan Wannamethee'."""
    senses = senses_of(ordering(items.kept.said)) & _LENGTH.keys() if items.register.running else set()
    for sense in sorted(senses):
        query = Peak(_either(items, named), "days", _LENGTH[sense])
        yield items.reading("stated", query, "who", list(map(Chosen, named)), length=1.0)


def _utmost(items: Items) -> Iterator[Reading]:
    """'which Secretary-General had the shortest term'."""
    senses = items.kept.said.text.senses("most") & _UTMOST.keys() if items.register.running else set()
    for sense in sorted(senses):
        for found in items.sets[:1]:
            query = Peak(items.register.select(*found.conditions), "days", _UTMOST[sense])
            yield items.reading("stated", query, "who", found.used, length=1.0)


def _counted(items: Items, ends: Sequence[Offer]) -> Iterator[Reading]:
    """'who chaired more often, Malaysia or Viet Nam', 'did more join in 2022 or in 2023'; of what runs for a
    time what has begun."""
    order = senses_of(ordering(items.kept.said)) & _MANY
    if not order:
        return
    besides = [one for one in items.offers if one.sort == "time" and not any(one.over(end) for end in ends)]
    begun = tuple(running(None, items.kept.said.today)) if items.register.running else ()
    bounds = [one.where for one in besides[:1] if one.where] or begun
    counts = [
        Count(items.register.select(one.where, *(bounds if one.sort in NAMES else begun)))
        for one in ends
        if one.where
    ]
    query = Rank(tuple(counts), "id", "fewer" not in order)
    used = list(map(Chosen, (*ends, *(besides[:1] if ends[0].sort in NAMES else ()))))
    ways = ["rank sets", *(["order"] if polar(items.kept.said.text) in ASKED else [])]
    for form in ways:
        made = items.reading(form, query, "", used, counted=1.0)
        made.sense = "sets"
        yield made
