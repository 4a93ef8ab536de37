"""Terms of offices, parties of agreements, joinings and facts of ASEAN in words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.telling.standing import coordinated_for
from bot.telling.wording import words
from bot.texts.calendar import dated, day, period
from bot.texts.territories import name_of
from bot.texts.text import say
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Holder, Kind, Ref, Standing
from store.query.sort import Item, Sort
from store.records import (
    Applicant,
    Coordinator,
    Elevation,
    Fact,
    Instrument,
    Member,
    Party,
    Step,
    Term,
)

_IS = {
    Standing.MEMBER: say("{name} is a member of ASEAN"),
    Standing.OBSERVER: say("{name} is an observer of ASEAN"),
}
_JOINED = say("{name} joined on {date}: {event}")
_JOINED_AT = say("{name} joined on {date}: {event}, {place}")
_AT, _IN = say("at the {meeting}"), say("in {place}")
_SIGNED_BY = say("signed by {person}")
_SIGNED, _IN_FORCE = say("signed {date}"), say("in force since {date}")


@dataclass(frozen=True, slots=True)
class Line:
    """``text`` says an item in full, without a full stop; ``source`` is the address of its page.

    ``values`` are its parts in canonical form, as the catalogue writes them.
    """

    text: str
    values: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()
    source: str = ""


class Lines:
    """Puts items of one catalogue into words; ``exact`` is how exactly a date is asked for, as in a focus."""

    def __init__(self, catalogue: Catalogue, exact: str = "") -> None:
        self._catalogue = catalogue
        self._exact = exact

    def of(self, item: Item, asked: str = "") -> Line | None:
        """The line of an item for what is asked of it, None where that is not recorded."""
        match item.held:
            case Term() as term:
                return self._term(term, item.owner, asked)
            case Party() as party:
                return self._party(party, asked)
            case Coordinator() as one:
                return self._coordinator(one, item.owner, asked)
            case Step(event=event) as one:
                return self._step(one, item.owner, (event, event), asked)
            case Elevation(level=level) as one:
                return self._step(one, item.owner, (words(level), level.replace("-", " ")), asked)
            case Applicant(country, state, date, source):
                as_of = f" ({day(date)})" if date else ""
                said = f"{self._called(Kind.PLACE, country)}: {state}{as_of}"
                values = (self._name(Kind.PLACE, country), state, *_iso(date))
                return Line(said, values, (), source or "")
            case Instrument() as text:
                return self._instrument(text, asked)
            case Fact() as fact:
                return self._fact(fact, asked)
        return None

    def called(self, item: Item) -> str:
        """What an item is called: who holds or joined, the name of a text or fact, a step of a member's
        joining; '' for any other."""
        match item.held:
            case Term() as term:
                return self.who(term, item.owner)
            case Party() as party:
                return self.party(party)
            case Coordinator(country=country):
                return self._called(Kind.PLACE, country)
            case Instrument(name=name) | Fact(name=name):
                return name
            case Step(event=event) if item.sort is Sort.STAGE:
                return event
        return ""

    def member(self, member: Member) -> Line:
        """'Timor-Leste: 26 October 2025, Declaration on its admission signed …, in Kuala Lumpur'."""
        ref = Ref(Kind.MEMBER, member.id)
        joined = member.joined
        if joined is None:
            first = next((step for step in member.history if step.date), None)
            since = f": {first.event}, {day(first.date)}" if first and first.date else ""
            said = _IS[member.standing].format(name=name_of(member)) + since
            dates = _iso(first.date) if first else ()
            return Line(said, (member.name, *dates), (ref,), first.source or "" if first else "")
        place = self._name(Kind.PLACE, joined.place)
        where = ", ".join(filter(None, (joined.venue, self._called(Kind.PLACE, joined.place))))
        said = (_JOINED_AT if where else _JOINED).format(
            name=name_of(member), date=dated(joined.date), event=joined.event, place=where
        )
        return Line(said, (joined.date.iso, member.name, *filter(None, (place, joined.venue))), (ref,))

    def who(self, term: Term, office: Ref) -> str:
        """The holder: of an office that members hold in turn the country, else the person."""
        person, country = self._name(Kind.PERSON, term.person), self._called(Kind.PLACE, term.country)
        return self._holder(office, person, country)

    def _holder(self, office: Ref, person: str, country: str) -> str:
        return country or person if self._turns(office) else person or country

    def _turns(self, office: Ref) -> bool:
        held = self._catalogue.offices.get(office.id)
        return held is not None and held.held_by is Holder.MEMBER

    def party(self, party: Party) -> str:
        """The name of a party."""
        return self._called(Kind.PARTNER, party.partner) or self._called(Kind.PLACE, party.country)

    def party_value(self, party: Party) -> str:
        """The name of a party as the catalogue writes it."""
        return self._name(Kind.PARTNER, party.partner) or self._name(Kind.PLACE, party.country)

    def _term(self, term: Term, office: Ref, asked: str) -> Line | None:
        wanted = {"theme": term.theme, "where": term.country, "capacity": term.role}
        if asked in wanted and not wanted[asked]:
            return None
        if asked == "when" and not self._known(term.since):
            return None
        years = period(term.since, term.until)
        who = self.who(term, office)
        person, country = self._name(Kind.PERSON, term.person), self._name(Kind.PLACE, term.country)
        names = (person, self._called(Kind.PLACE, term.country))
        other = next((name for name in names if name and name != who), "")
        told = ", ".join(filter(None, (other, term.role, years)))
        theme = f": “{term.theme}”" if term.theme else ""
        note = f". {term.note.rstrip('.')}" if term.note and asked == "when" else ""
        text = f"{who} ({told}){theme}{note}" if told else f"{who}{theme}{note}"
        members = self._catalogue.members_by_place
        refs = [Ref(Kind.PERSON, term.person)] if term.person else []
        member = members.get(term.country or "")
        refs += [Ref(Kind.MEMBER, member.id)] if member else []
        holder = self._holder(office, person, country)
        beside = next((name for name in (person, country) if name and name != holder), "")
        told_of = filter(None, (beside, term.role, term.theme, *self._aliases(term.person)))
        values = (holder, *_iso(term.since, term.until), *told_of)
        return Line(text, values, tuple(refs), term.source or "")

    def _party(self, party: Party, asked: str) -> Line | None:
        if asked == "when" and not self._known(party.date):
            return None
        person = self._name(Kind.PERSON, party.person)
        if (asked == "who" and not party.date) or (asked == "where" and not party.place):
            return None
        place = self._name(Kind.PLACE, party.place)
        at = _AT.format(meeting=party.at) if party.at else ""
        where = _IN.format(place=self._called(Kind.PLACE, party.place)) if place else ""
        by = _SIGNED_BY.format(person=person) if person else ""
        how = words(party.by) if party.by else ""
        told = ", ".join(filter(None, (how, day(party.date) if party.date else "", at, where, by)))
        name = self.party(party)
        refs = (Ref(Kind.PARTNER, party.partner),) if party.partner else ()
        if party.country in self._catalogue.members_by_place:
            refs = (Ref(Kind.MEMBER, self._catalogue.members_by_place[party.country or ""].id),)
        people = (person, *self._aliases(party.person))
        values = (self.party_value(party), *_iso(party.date), *filter(None, (place, *people)))
        return Line(f"{name} ({told})" if told else name, values, refs, party.source or "")

    def _coordinator(self, one: Coordinator, partner: Ref, asked: str) -> Line | None:
        years = coordinated_for(one)
        if asked == "when" and not years:
            return None
        name = self._called(Kind.PLACE, one.country)
        member = self._catalogue.members_by_place.get(one.country)
        refs = (Ref(Kind.MEMBER, member.id),) if member else ()
        value = self._name(Kind.PLACE, one.country)
        values = (value, *_iso(one.since, one.until), self._name(partner.kind, partner.id))
        return Line(f"{name} ({years})" if years else name, values, refs, one.source or "")

    def _step(self, one: Step | Elevation, owner: Ref, event: tuple[str, str], asked: str) -> Line | None:
        """A step with its event, as it is said and as the catalogue writes it."""
        if asked == "when" and one.date is None:
            return None
        said, value = event
        date, at = day(one.date) if one.date else "", _AT.format(meeting=one.at) if one.at else ""
        told = ", ".join(filter(None, (said, date, at)))
        values = (self._name(owner.kind, owner.id), value, *_iso(one.date))
        return Line(f"{self._called(owner.kind, owner.id)}: {told}", values, (owner,), one.source or "")

    def _instrument(self, text: Instrument, asked: str) -> Line | None:
        """'Third Protocol (signed 23 July 2010, in Ha Noi). Opened the treaty …'."""
        wanted = {"when": text.signed, "where": text.place, "in_force": text.in_force, "said": text.note}
        if asked in wanted and not wanted[asked]:
            return None
        place = self._name(Kind.PLACE, text.place)
        told = (
            _SIGNED.format(date=day(text.signed)) if text.signed else "",
            _AT.format(meeting=text.at) if text.at else "",
            _IN.format(place=self._called(Kind.PLACE, text.place)) if place else "",
            _IN_FORCE.format(date=dated(text.in_force)) if text.in_force else "",
        )
        said = ", ".join(filter(None, told))
        note = f". {text.note.rstrip('.')}" if text.note else ""
        values = (text.name, *_iso(text.signed, text.in_force), *filter(None, (place,)))
        return Line((f"{text.name} ({said})" if said else text.name) + note, values, (), text.source or "")

    def _fact(self, fact: Fact, asked: str) -> Line | None:
        if asked == "when" and fact.date and not self._known(fact.date):
            return None
        as_of = f" ({day(fact.date)})" if fact.number is not None and fact.date else ""
        note = f". {fact.note.rstrip('.')}" if fact.note else ""
        number = (f"{fact.number.normalize():f}",) if fact.number is not None else ()
        return Line(
            f"{fact.name}: {fact.value}{as_of}{note}",
            (fact.value, *number, *_iso(fact.date)),
            (),
            fact.source or "",
        )

    def _known(self, date: PartialDate | None) -> bool:
        """Whether a date is known as exactly as it is asked for."""
        if date is None:
            return False
        least = {"day": date.day, "month": date.month}.get(self._exact, date.year)
        return least is not None

    def _aliases(self, person: str | None) -> tuple[str, ...]:
        """What else somebody is called."""
        known = self._catalogue.people.get(person or "")
        return known.aliases if known else ()

    def _name(self, kind: Kind, id_: str | None) -> str:
        record = self._catalogue.get(Ref(kind, id_)) if id_ else None
        return record.name if record else id_ or ""

    def _called(self, kind: Kind, id_: str | None) -> str:
        record = self._catalogue.get(Ref(kind, id_)) if id_ else None
        return name_of(record) if record else id_ or ""


def _iso(*dates: PartialDate | None) -> tuple[str, ...]:
    return tuple(date.iso for date in dates if date)
