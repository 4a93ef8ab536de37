"""Terms of offices, parties of agreements, joinings and facts of ASEAN in words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.telling.wording import words
from store.catalogue import Catalogue
from store.dates import PartialDate, period
from store.kinds import Holder, Kind, Ref
from store.query.sort import Item
from store.records import Applicant, Coordinator, Elevation, Fact, Member, Party, Step, Term


@dataclass(frozen=True, slots=True)
class Line:
    """``text`` says an item in full, without a full stop; ``source`` is the address of its page."""

    text: str
    values: tuple[str, ...] = ()
    refs: tuple[Ref, ...] = ()
    source: str = ""


class Lines:
    """Puts items of one catalogue into words."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def of(self, item: Item, asked: str = "") -> Line | None:
        """The line of an item for what is asked of it, None where that is not recorded."""
        match item.held:
            case Term() as term:
                return self._term(term, item.owner, asked)
            case Party() as party:
                return self._party(party, asked)
            case Coordinator() as one:
                return self._coordinator(one, item.owner, asked)
            case Step(event=event, date=date) | Elevation(level=event, date=date) as one:
                return self._step(one, item.owner, words(event), date, asked)
            case Applicant(country, state, date, source):
                as_of = f" ({date})" if date else ""
                name = self._name(Kind.PLACE, country)
                return Line(f"{name}: {state}{as_of}", (name, state, *_iso(date)), (), source or "")
            case Fact() as fact:
                return self._fact(fact)
        return None

    def member(self, member: Member) -> Line:
        """'Timor-Leste: 26 October 2025, Declaration on its admission signed …, in Kuala Lumpur'."""
        ref = Ref(Kind.MEMBER, member.id)
        joined = member.joined
        if joined is None:
            return Line(f"{member.name} is an {member.standing} of ASEAN", (member.name,), (ref,))
        place = self._name(Kind.PLACE, joined.place)
        where = ", ".join(filter(None, (joined.venue, place)))
        said = f"{member.name} joined on {joined.date}: {joined.event}{f', {where}' if where else ''}"
        return Line(said, (joined.date.iso, member.name, *filter(None, (place, joined.venue))), (ref,))

    def who(self, term: Term, office: Ref) -> str:
        """The holder: of an office that members hold in turn the country, else the person."""
        person, country = self._name(Kind.PERSON, term.person), self._name(Kind.PLACE, term.country)
        return country or person if self._turns(office) else person or country

    def _turns(self, office: Ref) -> bool:
        held = self._catalogue.offices.get(office.id)
        return held is not None and held.held_by is Holder.MEMBER

    def party(self, party: Party) -> str:
        """The name of a party."""
        return self._name(Kind.PARTNER, party.partner) or self._name(Kind.PLACE, party.country)

    def _term(self, term: Term, office: Ref, asked: str) -> Line | None:
        if asked == "theme" and not term.theme:
            return None
        years = period(term.since, term.until)
        who = self.who(term, office)
        names = (self._name(Kind.PERSON, term.person), self._name(Kind.PLACE, term.country))
        other = next((name for name in names if name and name != who), "")
        told = ", ".join(filter(None, (other, term.role, years)))
        theme = f": “{term.theme}”" if term.theme else ""
        note = f". {term.note.rstrip('.')}" if term.note and asked == "when" else ""
        text = f"{who} ({told}){theme}{note}" if told else f"{who}{theme}{note}"
        members = self._catalogue.members_by_place
        refs = [Ref(Kind.PERSON, term.person)] if term.person else []
        member = members.get(term.country or "")
        refs += [Ref(Kind.MEMBER, member.id)] if member else []
        told_of = filter(None, (other, term.role, term.theme))
        values = (who, *_iso(term.since, term.until), *told_of)
        return Line(text, values, tuple(refs), term.source or "")

    def _party(self, party: Party, asked: str) -> Line | None:
        if asked == "when" and party.date is None:
            return None
        person = self._name(Kind.PERSON, party.person)
        if asked == "who" and not party.date:
            return None
        place = self._name(Kind.PLACE, party.place)
        at = f"at the {party.at}" if party.at else ""
        where = f"in {place}" if place else ""
        by = f"signed by {person}" if person else ""
        how = party.by.value.replace("-", " ") if party.by else ""
        told = ", ".join(filter(None, (how, str(party.date or ""), at, where, by)))
        name = self.party(party)
        refs = (Ref(Kind.PARTNER, party.partner),) if party.partner else ()
        if party.country in self._catalogue.members_by_place:
            refs = (Ref(Kind.MEMBER, self._catalogue.members_by_place[party.country or ""].id),)
        values = (name, *_iso(party.date), *filter(None, (place, person)))
        return Line(f"{name} ({told})" if told else name, values, refs, party.source or "")

    def _coordinator(self, one: Coordinator, partner: Ref, asked: str) -> Line | None:
        years = period(one.since, one.until) or (f"known on {one.as_of}" if one.as_of else "")
        if asked == "when" and not years:
            return None
        name = self._name(Kind.PLACE, one.country)
        member = self._catalogue.members_by_place.get(one.country)
        refs = (Ref(Kind.MEMBER, member.id),) if member else ()
        values = (name, *_iso(one.since, one.until), self._name(partner.kind, partner.id))
        return Line(f"{name} ({years})" if years else name, values, refs, one.source or "")

    def _step(
        self, one: Step | Elevation, owner: Ref, event: str, date: PartialDate | None, asked: str
    ) -> Line | None:
        if asked == "when" and date is None:
            return None
        told = ", ".join(filter(None, (event, str(date or ""), f"at the {one.at}" if one.at else "")))
        name = self._name(owner.kind, owner.id)
        return Line(f"{name}: {told}", (name, event, *_iso(date)), (owner,), one.source or "")

    def _fact(self, fact: Fact) -> Line:
        as_of = f" ({fact.date})" if fact.number is not None and fact.date else ""
        note = f". {fact.note.rstrip('.')}" if fact.note else ""
        number = (f"{fact.number.normalize():f}",) if fact.number is not None else ()
        return Line(
            f"{fact.name}: {fact.value}{as_of}{note}",
            (fact.value, *number, *_iso(fact.date)),
            (),
            fact.source or "",
        )

    def _name(self, kind: Kind, id_: str | None) -> str:
        record = self._catalogue.get(Ref(kind, id_)) if id_ else None
        return record.name if record else id_ or ""


def _iso(*dates: PartialDate | None) -> tuple[str, ...]:
    return tuple(date.iso for date in dates if date)
