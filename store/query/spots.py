"""Where: the places of records, those around them and the regions they lie in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from store.geography import regions
from store.kinds import MEMBERS, PlaceKind
from store.query.sort import Item
from store.records import (
    Applicant,
    Attendance,
    Body,
    Coordinator,
    Instrument,
    Meeting,
    Member,
    Partner,
    Party,
    Place,
    Programme,
    Term,
)

if TYPE_CHECKING:
    from store.query.fields import World

# Countries that are a city: where one is recorded, so is the other.
_CITY_STATES = frozenset({"MC", "SG", "VA"})


def spots(record: Any, _: World) -> Iterator[str]:
    """The places as they are recorded, each a city or, where that is not known, a country."""
    match record:
        case Meeting():
            yield from record.places
        case Programme(adopted=adopted) if adopted and adopted.place:
            yield adopted.place
        case Body(place=str() as place) if place:
            yield place
        case Place():
            yield record.id
        case Member(place=place):
            yield place
        case Item(held=Party(place=str() as place) | Instrument(place=str() as place)):
            yield place


def places(record: Any, world: World) -> Iterator[str]:
    """The places with those around them, the smallest first."""
    for spot in spots(record, world):
        yield from (place.id for place in world.catalogue.around(spot))


def countries(record: Any, world: World) -> Iterator[str]:
    """The countries of the places."""
    yield from _of_kind(places(record, world), world, lambda place: place.kind is PlaceKind.COUNTRY)


def cities(record: Any, world: World) -> Iterator[str]:
    """The cities as they are recorded, and the country that is one: Singapore."""
    yield from _of_kind(
        spots(record, world),
        world,
        lambda place: place.kind is PlaceKind.CITY or place.iso in _CITY_STATES,
    )


def _of_kind(ids: Iterable[str], world: World, fits: Callable[[Place], bool]) -> Iterator[str]:
    for id_ in ids:
        if (place := world.catalogue.places.get(id_)) and fits(place):
            yield id_


def zones(record: Any, world: World) -> Iterator[str]:
    """'asean' for a place in a member state, and the regions of the world (``store.geography``); of a party
    or a term those of the state that it is of."""
    isos: Iterable[str | None]
    match record:
        case Partner():
            isos = (record.iso,)
        case Item(held=Party(partner=str() as partner)) if partner in world.catalogue.partners:
            isos = (world.catalogue.partners[partner].iso,)
        case _:
            ids = lands(record, world) if isinstance(record, Item) else places(record, world)
            found = (world.catalogue.places.get(id_) for id_ in ids)
            isos = (place.iso for place in found if place)
    for iso in isos:
        if iso in MEMBERS:
            yield "asean"
        yield from regions().get(iso or "", ())


def lands(record: Any, world: World) -> Iterator[str]:
    """The country that coordinates, whose turn it is, that a party is, or that somebody is said to have come
    from; what is around a place."""
    match record:
        case Place(within=str() as around):
            yield around
        case Item(held=Coordinator(country=country)):
            yield country
        case Item(
            held=Term(country=str() as country) | Party(country=str() as country) | Applicant(country=country)
        ):
            yield country
        case Item(held=Attendance(country=str() as country)):
            yield from (id_ for id_ in world.sides.named(country) if id_ in world.catalogue.places)
