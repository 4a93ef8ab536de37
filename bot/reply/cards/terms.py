"""Offices and who held them, agreements and who is bound by them, partners and who coordinates them."""

from __future__ import annotations

from collections.abc import Iterable

from bot.reply.cards.cited import cited
from bot.reply.cards.sheet import Item
from bot.telling.standing import noted
from bot.telling.wording import begun, short, words
from bot.texts.calendar import dated, day, period
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue, Commitment, Coordination, Tenure
from store.records import Coordinator, Party, Step, Term

_BY, _NAMED = say("by {person}"), say("named {date}")


def holders(terms: Iterable[Term], catalogue: Catalogue) -> tuple[Item, ...]:
    """The holders of one office: 'Kao Kim Hourn, Cambodia (from 1 January 2023)'."""
    return tuple(cited(_holder(one, catalogue), one.source, _rest(one, years(one))) for one in terms)


def offices(held: Iterable[Tenure]) -> tuple[Item, ...]:
    """The offices that somebody held: 'Secretary-General of ASEAN (2013 to 2017)'."""
    return tuple(cited(office.name, term.source, _rest(term, years(term))) for office, term in held)


def turns(held: Iterable[Tenure]) -> tuple[Item, ...]:
    """The turns of a member in an office: '2015: Our People, Our Community, Our Vision'."""
    return tuple(cited(begun(years(term)), term.source, _rest(term)) for _, term in held)


def nationals(held: Iterable[Tenure], catalogue: Catalogue) -> tuple[Item, ...]:
    """The people of a member in offices: 'Le Luong Minh, Secretary-General of ASEAN (2013 to 2017)'."""
    return tuple(
        cited(catalogue.people[term.person].name, term.source, f", {office.name}{_rest(term, years(term))}")
        for office, term in held
        if term.person in catalogue.people
    )


def years(term: Term) -> str:
    """'2015', '1 January 2013 to 31 December 2017', 'from 1 January 2023'."""
    if term.since and term.until and term.until.month is None and term.since.year == term.until.year:
        return day(term.until)
    return period(term.since, term.until)


def parties(found: Iterable[Party], catalogue: Catalogue) -> tuple[Item, ...]:
    """The parties of one agreement: 'Finland, accession, 25 October 2025, Kuala Lumpur'."""
    return tuple(
        cited(party_name(one, catalogue), one.source, _bound(one, catalogue, signer=True)) for one in found
    )


def agreements(found: Iterable[Commitment], catalogue: Catalogue) -> tuple[Item, ...]:
    """The agreements of one party: 'TAC, accession, 8 October 2003, Bali'."""
    return tuple(cited(short(one.programme), one.party.source, _bound(one.party, catalogue)) for one in found)


def party_name(party: Party, catalogue: Catalogue) -> str:
    """The country or the partner that is the party."""
    bound = catalogue.partners.get(party.partner or "") or catalogue.places.get(party.country or "")
    return name_of(bound) if bound else party.partner or party.country or ""


def coordinators(found: Iterable[Coordinator], catalogue: Catalogue) -> tuple[Item, ...]:
    """The members that coordinated relations with one partner: 'Indonesia (2024 to 2027)'."""
    return tuple(cited(_country(one.country, catalogue), one.source, _when(one)) for one in found)


def coordinated(found: Iterable[Coordination]) -> tuple[Item, ...]:
    """The partners that one member coordinated relations with: 'Australia (2024 to 2027)'."""
    return tuple(cited(name_of(one.partner), one.coordinator.source, _when(one.coordinator)) for one in found)


def steps(found: Iterable[Step]) -> tuple[Item, ...]:
    """Steps of a relation: '2 August 2021: Status conferred (54th ASEAN Foreign Ministers' Meeting)'."""
    return tuple(
        cited(
            f"{begun(day(one.date))}: " if one.date else "",
            one.source,
            one.event + (f" ({one.at})" if one.at else ""),
        )
        for one in found
    )


def _holder(term: Term, catalogue: Catalogue) -> str:
    person = catalogue.people.get(term.person or "")
    country = _country(term.country, catalogue) if term.country else ""
    return ", ".join(filter(None, (person.name if person else "", country)))


def _rest(term: Term, time: str = "") -> str:
    """What follows a holder or an office: the time, the share of the office, the theme, a note."""
    within = ", ".join(filter(None, (term.role, time)))
    theme = f": “{term.theme}”" if term.theme else ""
    return (f" ({within})" if within else "") + theme + noted(term.note)


def _bound(party: Party, catalogue: Catalogue, *, signer: bool = False) -> str:
    place = catalogue.places.get(party.place or "")
    person = catalogue.people.get(party.person or "") if signer else None
    known = (
        words(party.by) if party.by else "",
        _BY.format(person=person.name) if person else "",
        day(party.date) if party.date else "",
        name_of(place) if place else "",
    )
    return "".join(f", {one}" for one in known if one) + noted(party.note)


def _when(one: Coordinator) -> str:
    time = period(one.since, one.until)
    named = _NAMED.format(date=dated(one.as_of)) if one.as_of else ""
    within = ", ".join(filter(None, (time, named)))
    return (f" ({within})" if within else "") + noted(one.note)


def _country(place: str, catalogue: Catalogue) -> str:
    found = catalogue.places.get(place)
    return name_of(found) if found else place
