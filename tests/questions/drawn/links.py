"""Conditions that hold of a meeting by what it is linked to: partners, series, places, people, topics."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from store.content import stems
from store.kinds import PlaceKind
from store.query.condition import All, Condition, Has, Holding, Linked, Says, Some, both
from store.query.condition import Any as AnyOf
from store.query.query import Select
from store.query.sort import Sort
from store.records import Meeting
from tests.questions.drawn.drawer import PHRASES, Draw, Drawer, Found, plural


def partner(draw: Drawer, one: Any) -> Iterator[Found]:
    for id_ in one.partners:
        yield draw.partner(id_), Has("partner", (id_,))


def _two(draw: Drawer, ids: tuple[str, ...], joined: Callable[[tuple[Condition, ...]], Condition]) -> Found:
    words = {slot: draw.partner(id_)["x"] for slot, id_ in zip(("x", "y"), ids, strict=True)}
    return words, joined(tuple(Has("partner", (id_,)) for id_ in ids))


def partners(draw: Drawer, one: Any) -> Iterator[Found]:
    if len(one.partners) > 1:
        yield _two(draw, tuple(draw.random.sample(one.partners, 2)), All)


def either(draw: Drawer, one: Any) -> Iterator[Found]:
    for id_ in one.partners[:1]:
        like = draw.catalogue.meetings if isinstance(one, Meeting) else draw.catalogue.programmes
        others = sorted({key for each in like.values() for key in each.partners} - {id_})
        yield _two(draw, (id_, draw.random.choice(others)), AnyOf)


def own(_: Drawer, one: Any) -> Iterator[Found]:
    if not one.partners:
        yield {}, Holding("partner", 0, 0)


def some(_: Drawer, one: Any) -> Iterator[Found]:
    if one.partners:
        yield {}, Holding("partner", 1, None)


def _alone(draw: Drawer, one: Meeting) -> Iterator[Found]:
    if len(one.partners) == 1:
        yield draw.partner(one.partners[0]), both(Has("partner", one.partners), Holding("partner", 1, 1))


def _status(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for id_ in one.partners:
        status = draw.catalogue.partners[id_].status.value
        if name := draw.called("status", status):
            yield {"x": name}, Linked("partner", Select(Sort.PARTNER, Has("status", (status,))))


def _series(draw: Drawer, one: Meeting) -> Iterator[Found]:
    series = draw.catalogue.series[one.series]
    names = [series.name, *((series.acronym,) if series.acronym else ())]
    names += [alias for alias in series.aliases if "ASEAN" in alias and draw.own(alias)]
    name = draw.random.choice(names)
    if "(" not in name:
        yield {"x": plural(name)}, Has("series", (series.id,))


def _ordinal(draw: Drawer, one: Meeting) -> Iterator[Found]:
    if one.ordinal and one.ordinal > 2:
        series = draw.catalogue.series[one.series]
        first, last = one.ordinal - draw.random.randint(1, 2), one.ordinal
        many = plural(series.acronym or series.name).split("|")[0]
        keys = tuple(range(first, last + 1))
        yield (
            {"x": counted(first), "y": counted(last), "series": many, "m": str(first), "n": str(last)},
            both(Has("ordinal", keys), Has("series", (series.id,))),
        )


def counted(number: int) -> str:
    """'11th'."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in (11, 12, 13) else 0, "th")
    return f"{number}{ending}"


def _level(draw: Drawer, one: Meeting) -> Iterator[Found]:
    if name := draw.called("level", one.level.value):
        yield {"x": name, "y": name.split("|")[-1]}, Has("level", (one.level.value,))


def city(draw: Drawer, one: Any) -> Iterator[Found]:
    """The city of a meeting, or where a programme was adopted."""
    adopted = getattr(one, "adopted", None)
    places = one.places if isinstance(one, Meeting) else (adopted.place,) if adopted and adopted.place else ()
    for id_ in places:
        place = draw.catalogue.places[id_]
        if place.kind is PlaceKind.CITY:
            yield {"x": place.name}, Has("place", (id_,))


def _country(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for id_ in one.places:
        for place in draw.catalogue.around(id_):
            if place.kind is PlaceKind.COUNTRY:
                yield {"x": draw.articled(place.name)}, Has("place", (place.id,))


def region(draw: Drawer, _: Any) -> Iterator[Found]:
    keys = list(PHRASES["call"]["region"])
    for key in draw.random.sample(keys, len(keys)):
        name, of = str(draw.called("region", key)).split("|")
        yield {"x": name, "y": of}, Has("region", (key,))


def _asean(_: Drawer, __: Meeting) -> Iterator[Found]:
    yield {}, Has("region", ("asean",))


def _mode(_: Drawer, one: Meeting) -> Iterator[Found]:
    if one.mode:
        yield {"way": one.mode.value}, Has("mode", (one.mode.value,))


def topic(draw: Drawer, one: Any) -> Iterator[Found]:
    for id_ in one.topics:
        name = draw.catalogue.topics[id_].name
        yield {"x": name[0].lower() + name[1:] if name[1:].islower() else name}, Has("topic", (id_,))


def _person(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for attended in one.attendances:
        if attended.person:
            yield {"x": draw.catalogue.people[attended.person].name}, Has("person", (attended.person,))


def _chair(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for attended in one.attendances:
        if attended.person and attended.chair:
            where = All((Has("person", (attended.person,)), Has("chaired", ("yes",))))
            yield {"x": draw.catalogue.people[attended.person].name}, Some(Sort.ATTENDANCE, where)


def _body(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for id_ in one.bodies:
        body = draw.catalogue.bodies[id_]
        letters = body.acronym if body.acronym and len(body.acronym) > 3 else body.name
        yield {"x": draw.random.choice((body.name, letters))}, Has("body", (id_,))


def _programme(draw: Drawer, one: Meeting) -> Iterator[Found]:
    for id_ in one.programmes:
        programme = draw.catalogue.programmes[id_]
        if len(programme.name) < 60 and draw.own(programme.name):
            yield {"x": programme.name}, Has("programme", (id_,))


def _word(draw: Drawer, one: Meeting) -> Iterator[Found]:
    words = set(stems(one.title))
    for word in PHRASES["titled"]["words"]:
        if stems(word)[0] in words:
            yield {"x": word}, Says(stems(word)[0], named=True)


LINKS: Mapping[str, Draw] = {
    "partner": partner,
    "partners": partners,
    "either": either,
    "alone": _alone,
    "own": own,
    "some": some,
    "status": _status,
    "series": _series,
    "ordinal": _ordinal,
    "level": _level,
    "city": city,
    "country": _country,
    "region": region,
    "asean": _asean,
    "mode": _mode,
    "topic": topic,
    "person": _person,
    "chair": _chair,
    "body": _body,
    "programme": _programme,
    "word": _word,
}
