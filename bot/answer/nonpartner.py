"""Refusals for countries that are no partners: each says what the country is, where the catalogue knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answer.answer import Reason, Refusal
from bot.telling.wording import counted_meetings, listed
from store.catalogue import Catalogue
from store.kinds import Kind, PlaceKind, Ref, Sought, Standing
from store.records import Member, Place

_STANDING = {Standing.MEMBER: "a member", Standing.OBSERVER: "an observer"}


def country(ref: Ref, catalogue: Catalogue) -> Place | None:
    """The country that is no partner which a member or place is; None for any other record."""
    record = catalogue.get(ref)
    place = catalogue.places.get(record.place) if isinstance(record, Member) else record
    if not isinstance(place, Place) or place.kind is not PlaceKind.COUNTRY or place.id in catalogue.partners:
        return None
    return place


def no_partner(place: Place, catalogue: Catalogue) -> Refusal:
    """A country of the catalogue that is no partner: a member, an observer, a treaty's party, a host."""
    member = catalogue.members_by_place.get(place.id)
    ref = Ref(Kind.MEMBER, member.id) if member else Ref(Kind.PLACE, place.id)
    lead = f"{place.name} is not among ASEAN's partners in the catalogue."
    if known := tuple(_known(place, catalogue)):
        lead += f" It is {listed(known)}."
    return Refusal(Reason.NO_SUCH, lead, refs=(ref,), offers=(ref,))


def _known(place: Place, catalogue: Catalogue) -> Iterator[str]:
    """What a country is to ASEAN; of a member that alone, for it follows what else it is."""
    if member := catalogue.members_by_place.get(place.id):
        yield f"{_STANDING[member.standing]} of ASEAN"
        if member.standing is Standing.MEMBER:
            return
    ref = Ref(Kind.PLACE, place.id)
    agreements = dict.fromkeys(one.programme.name for one in catalogue.commitments_of(ref))
    if agreements:
        yield f"a party of {listed([f'the {name}' for name in agreements])}"
    if held := catalogue.meetings_of(ref):
        yield f"a country where {counted_meetings(held)} took place"


def unknown_country(sought: Sought, name: str, country: str, near: Sequence[Ref] = ()) -> Refusal:
    """A name that is, or holds, the name of a ``country`` of which the catalogue has no record."""
    if sought == Kind.PARTNER:
        lead = f"“{country}” is a country or territory that is not among ASEAN's partners in the catalogue."
    else:
        lead = f"No {sought} called “{name}” is in the catalogue"
        lead += "." if country == name else f", and none with “{country}”."
    return Refusal(Reason.NO_SUCH, lead, offers=tuple(near))
