"""Refusals for countries that are no partners: each says what the country is, where the catalogue knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answer.answer import Reason, Refusal
from bot.answer.vocabulary import put
from bot.telling.wording import counted_meetings, listed
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Kind, PlaceKind, Ref, Sought, Standing
from store.records import Member, Place

_NO_PARTNER = say("{name} is not among ASEAN's partners in the catalogue.")
_NO_PARTNER_BUT = say("{name} is not among ASEAN's partners in the catalogue. It is {known}.")
_STANDING = {Standing.MEMBER: say("a member of ASEAN"), Standing.OBSERVER: say("an observer of ASEAN")}
_PARTY, _OF_AGREEMENT = say("a party of {agreements}"), say("the {name}")
_HOST = say("a country where {meetings} took place")
_UNKNOWN_COUNTRY = say(
    "“{country}” is a country or territory that is not among ASEAN's partners in the catalogue."
)
_NO_SUCH = say("No {kind} called “{name}” is in the catalogue.")
_NONE_WITH = say("No {kind} called “{name}” is in the catalogue, and none with “{country}”.")


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
    known = tuple(_known(place, catalogue))
    lead = (_NO_PARTNER_BUT if known else _NO_PARTNER).format(name=name_of(place), known=listed(known))
    return Refusal(Reason.NO_SUCH, lead, refs=(ref,), offers=(ref,))


def _known(place: Place, catalogue: Catalogue) -> Iterator[str]:
    """What a country is to ASEAN; of a member that alone, for it follows what else it is."""
    if member := catalogue.members_by_place.get(place.id):
        yield str(_STANDING[member.standing])
        if member.standing is Standing.MEMBER:
            return
    ref = Ref(Kind.PLACE, place.id)
    agreements = dict.fromkeys(one.programme.name for one in catalogue.commitments_of(ref))
    if agreements:
        yield _PARTY.format(agreements=listed([_OF_AGREEMENT.format(name=name) for name in agreements]))
    if held := catalogue.meetings_of(ref):
        yield _HOST.format(meetings=counted_meetings(held))


def unknown_country(sought: Sought, name: str, country: str, near: Sequence[Ref] = ()) -> Refusal:
    """A name that is, or holds, the name of a ``country`` of which the catalogue has no record."""
    if sought == Kind.PARTNER:
        lead = _UNKNOWN_COUNTRY.format(country=country)
    else:
        pattern = _NO_SUCH if country == name else _NONE_WITH
        lead = pattern.format(kind=put("sought", sought), name=name, country=country)
    return Refusal(Reason.NO_SUCH, lead, offers=tuple(near))
