"""For whom somebody was at a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.telling.focus import ASEAN
from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.texts.territories import name_of
from store.catalogue import Catalogue
from store.kinds import MEMBERS, Kind, PlaceKind, Ref
from store.query.sides import Sides
from store.records import Attendance, Meeting, Record

# How sure it is that somebody stood for a side: it is their country or the first that their role names; they
# are not ASEAN's at a meeting with that one partner; their role names it, too.
SURE, LEFT, SAID = 3, 2, 1


@lru_cache(maxsize=2)
def _sides(catalogue: Catalogue) -> Sides:
    return Sides(catalogue)


@lru_cache(maxsize=2)
def _members(catalogue: Catalogue) -> frozenset[str]:
    """ASEAN's members and the places in them."""
    return frozenset(
        id_ for id_ in catalogue.places if any(place.iso in MEMBERS for place in catalogue.around(id_))
    )


@lru_cache(maxsize=2000)
def _alike(id_: str, catalogue: Catalogue) -> frozenset[str]:
    """A side under all its ids: the country around a city, the partner that is that country."""
    around = catalogue.around(id_)
    isos = {place.iso for place in around if place.iso}
    partners = [one.id for one in catalogue.partners.values() if one.iso and one.iso in isos]
    return frozenset((id_, *(place.id for place in around), *partners))


def standing(one: Attendance, meeting: Meeting, side: str, ground: Ground) -> int:
    """How surely somebody stood for a side; 0 for not at all."""
    catalogue = ground.catalogue
    country, role = _named(one, catalogue)
    if side == ASEAN:
        return _for_asean(one, meeting, catalogue)
    wanted = _alike(side, catalogue)
    if not wanted.isdisjoint(country or _first(role, catalogue)):
        return SURE
    partner = len(meeting.partners) == 1 and not wanted.isdisjoint(meeting.partners)
    if partner and not _for_asean(one, meeting, catalogue):
        return LEFT
    return 0 if wanted.isdisjoint(role) else SAID


def called(side: str, catalogue: Catalogue) -> str:
    """A side as the catalogue calls it."""
    found = _record(side, catalogue)
    return found.name if found else side.upper() if side == ASEAN else side


def spoken_of(side: str, catalogue: Catalogue) -> str:
    """A side as a reply calls it."""
    found = _record(side, catalogue)
    return name_of(found) if found else called(side, catalogue)


def _record(side: str, catalogue: Catalogue) -> Record | None:
    kinds = (Kind.PARTNER, Kind.PLACE, Kind.BODY, Kind.PROGRAMME)
    return next((record for kind in kinds if (record := catalogue.get(Ref(kind, side)))), None)


def _for_asean(one: Attendance, meeting: Meeting, catalogue: Catalogue) -> int:
    country, role = _named(one, catalogue)
    members = _members(catalogue)
    if not members.isdisjoint(country or _first(role, catalogue)):
        return SURE
    if lexicon().heard("rank", row(one.role or "")) & {"own"}:
        return SURE
    return SAID if not (country or role or meeting.partners) else 0


def _named(one: Attendance, catalogue: Catalogue) -> tuple[frozenset[str], tuple[str, ...]]:
    """The ids that somebody's country names, and those that the role names, in its order."""
    reader = _sides(catalogue)
    country = reader.of(Attendance(country=one.country)) if one.country else ()
    return frozenset(country), reader.of(Attendance(role=one.role)) if one.role else ()


def _first(role: tuple[str, ...], catalogue: Catalogue) -> frozenset[str]:
    """Of the ids that a role names the first: 'of Singapore, coordinator of ASEAN-EU relations'."""
    return _alike(role[0], catalogue) if role else frozenset()


def sides_of(meeting: Meeting, ground: Ground) -> tuple[str, ...]:
    """The sides named that may be one's side there: not the city that the meeting was in.

    ASEAN beside a country that is no partner there only says that it is a member: 'ASEAN's Indonesian chair'.
    """
    cities = {id_ for id_ in meeting.places if ground.catalogue.places[id_].kind is PlaceKind.CITY}
    named = tuple(side for side in ground.focus.sides if side not in cities)
    others = tuple(side for side in named if side != ASEAN)
    across = (
        "chair" in ground.focus.roles
        and others
        and all(_alike(one, ground.catalogue) & set(meeting.partners) for one in others)
    )
    return named if across else others or named


def of_sides(
    people: Iterable[Attendance], meeting: Meeting, named: Sequence[str], ground: Ground
) -> list[tuple[int, Attendance]]:
    """Those who stood for one of the sides, with how surely."""
    ranked = [(max(standing(one, meeting, side, ground) for side in named), one) for one in people]
    return [(sure, one) for sure, one in ranked if sure]
