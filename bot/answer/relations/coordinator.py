"""Which ASEAN member coordinates the relations with a partner, and which partners a member coordinates."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answer import Answer, Fact, Reason, Refusal
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import listed, status, with_article
from store.dates import period
from store.kinds import Kind
from store.records import Coordinator, Partner


def answer_coordinator(inquiry: Inquiry, partners: Sequence[Partner]) -> Answer | None:
    """The members that coordinate the first partner; without one, the partners of the member named."""
    named = {partner.id for partner in partners}
    members = [id_ for id_ in inquiry.question.ids(Kind.PLACE) if id_ not in named]
    if partners:
        return _of_partner(partners[0], members, inquiry)
    return _by_member(members[0], members, inquiry) if members else None


def _of_partner(partner: Partner, members: Sequence[str], inquiry: Inquiry) -> Answer:
    """Who coordinates a partner; yes or no where the question supposes a member."""
    ref, the = ref_of(partner), with_article(partner.name)
    if not partner.coordinators:
        if "coordinator" in partner.summary:
            return Fact(partner.summary, (ref,), (), status(partner))
        lead = f"The catalogue does not record which ASEAN member coordinates relations with {the}."
        return Refusal(Reason.NOT_RECORDED, lead, (ref,), (ref,))
    named = listed([_with_years(one, inquiry) for one in partner.coordinators])
    coordinate = "coordinates" if len(partner.coordinators) == 1 else "coordinate"
    said = f"{named} {coordinate} ASEAN's relations with {the}."
    values = [value for one in partner.coordinators for value in _values(one, inquiry)]
    if not members:
        return Fact(said, (ref,), tuple(values), status(partner))
    verdict = "yes" if any(one.country in members for one in partner.coordinators) else "no"
    return Fact(f"{verdict.capitalize()}. {said}", (ref,), (verdict, *values))


def _by_member(member: str, members: Sequence[str], inquiry: Inquiry) -> Answer:
    name = inquiry.catalogue.places[member].name
    ruled_out = {
        id_ for mention in inquiry.question.mentions if mention.negated for id_ in mention.of(Kind.PARTNER)
    }
    found = [
        partner
        for partner in inquiry.catalogue.partners.values()
        if any(one.country in members for one in partner.coordinators) and partner.id not in ruled_out
    ]
    if not found:
        return Refusal(Reason.NOT_RECORDED, f"The catalogue records no partner that {name} coordinates.")
    names = listed([with_article(partner.name) for partner in found])
    lead = f"{name} coordinates ASEAN's relations with {names}."
    return Fact(lead, tuple(map(ref_of, found)), tuple(partner.name for partner in found))


def _country(coordinator: Coordinator, inquiry: Inquiry) -> str:
    place = inquiry.catalogue.places.get(coordinator.country)
    return place.name if place else coordinator.country


def _with_years(coordinator: Coordinator, inquiry: Inquiry) -> str:
    """'Viet Nam (2024 to 2027)'."""
    years = period(coordinator.since, coordinator.until)
    return _country(coordinator, inquiry) + (f" ({years})" if years else "")


def _values(coordinator: Coordinator, inquiry: Inquiry) -> list[str]:
    dates = [date.iso for date in (coordinator.since, coordinator.until) if date]
    return [_country(coordinator, inquiry), *dates]
