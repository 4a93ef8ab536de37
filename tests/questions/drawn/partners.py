"""Conditions that hold of a partner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from store.content import stems
from store.query.condition import All, Any, Condition, Has, Not, Says, Some, Within, both
from store.query.sort import Sort
from store.records import Partner
from tests.questions.drawn.drawer import PHRASES, Draw, Drawer, Found
from tests.questions.drawn.links import region
from tests.questions.drawn.times import years


def _status(draw: Drawer, one: Partner) -> Iterator[Found]:
    if name := draw.called("status", one.status.value):
        yield {"x": name}, Has("status", (one.status.value,))


def _took(sense: str) -> Condition:
    return All(tuple(Says(word) for word in stems(sense)))


def _step(draw: Drawer, _: Partner) -> Iterator[Found]:
    sense = draw.random.choice(list(PHRASES["call"]["step"]))
    yield {"x": str(draw.called("step", sense))}, Some(Sort.STEP, _took(sense))


def _step_in(draw: Drawer, one: Partner) -> Iterator[Found]:
    for sense in PHRASES["call"]["step"]:
        for step in one.history:
            if step.date and set(stems(sense)) <= set(stems(step.event)):
                dated = both(_took(sense), years("date", step.date.year, step.date.year))
                yield {"x": str(draw.called("step", sense)), "y": str(step.date.year)}, Some(Sort.STEP, dated)


def coordinated(country: str, today: date) -> Condition:
    """A country coordinates the partner on a day."""
    now = Any((Within("end", today, None), Not(Within("end", None, None))))
    return Some(Sort.COORDINATOR, both(Has("within", (country,)), now))


def _coordinated(draw: Drawer, one: Partner) -> Iterator[Found]:
    for held in one.coordinators:
        if held.until is None or held.until.last >= draw.today:
            name = draw.catalogue.places[held.country].name
            yield {"x": draw.articled(name)}, coordinated(held.country, draw.today)


PARTNERS: Mapping[str, Draw] = {
    "status": _status, "region": region, "step": _step, "step_in": _step_in, "coordinated": _coordinated,
}  # fmt: skip
