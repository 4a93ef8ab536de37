"""Refusals for countries that are no partners: each says what the country is, where the catalogue knows."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answer import Reason, Refusal
from bot.telling.wording import counted
from store.catalogue import Catalogue
from store.kinds import MEMBERS, Kind, PlaceKind, Ref, Sought
from store.records import Place


def country(ref: Ref, catalogue: Catalogue) -> Place | None:
    """The country that is no partner which a place is; None for any other record."""
    place = catalogue.get(ref)
    if not isinstance(place, Place) or place.kind is not PlaceKind.COUNTRY or place.id in catalogue.partners:
        return None
    return place


def no_partner(place: Place, catalogue: Catalogue) -> Refusal:
    """A country of the catalogue that is no partner: a member, or where meetings were held."""
    ref = Ref(Kind.PLACE, place.id)
    held = counted(len(catalogue.meetings_of(ref)), Kind.MEETING)
    known = "a member of ASEAN" if place.iso in MEMBERS else f"a country where {held} took place"
    lead = f"{place.name} is not among ASEAN's partners in the catalogue. It is {known}."
    return Refusal(Reason.NO_SUCH, lead, refs=(ref,), offers=(ref,))


def unknown_country(sought: Sought, name: str, country: str, near: Sequence[Ref] = ()) -> Refusal:
    """A name that is, or holds, the name of a ``country`` of which the catalogue has no record."""
    if sought == Kind.PARTNER:
        lead = f"“{country}” is a country or territory that is not among ASEAN's partners in the catalogue."
    else:
        lead = f"No {sought} called “{name}” is in the catalogue"
        lead += "." if country == name else f", and none with “{country}”."
    return Refusal(Reason.NO_SUCH, lead, offers=tuple(near))
