"""The card of a programme."""

from __future__ import annotations

from bot.reply.cards.cited import cited
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Item, Part, Sheet
from bot.reply.cards.terms import parties
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.standing import agreement_state, noted
from bot.telling.wording import adopted, begun, in_force, names, words
from bot.texts.calendar import dated, day
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Consent, Kind, Ref
from store.records import Applicant, Instrument, Programme

_PARTNERS = 3
_SIGNATORIES, _PARTIES = say_in("card", "Signatories"), say_in("card", "Parties")
_ADOPTED = say("Adopted: {date}")
_SIGNED, _IN_FORCE = say("signed {date}"), say("in force {date}")


def sheet(programme: Programme, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PROGRAMME, programme.id)
    partners = [catalogue.partners[one] for one in programme.partners if one in catalogue.partners]
    meeting = catalogue.meetings.get((programme.adopted and programme.adopted.meeting) or "")
    adopting = (
        (Button(_ADOPTED.format(date=day(meeting.date)), card(Ref(Kind.MEETING, meeting.id))),)
        if meeting
        else ()
    )
    newest = sorted(
        programme.parties, key=lambda one: one.date.first.toordinal() if one.date else 0, reverse=True
    )
    bound = _SIGNATORIES if all(one.by is Consent.SIGNATURE for one in programme.parties) else _PARTIES
    return Sheet(
        ref,
        programme.name,
        programme.acronym or "",
        head=(
            " · ".join(filter(None, (_kind(programme), in_force(programme)))),
            adopted(programme, catalogue),
            f"{bound}: {len(newest)}" if newest else "",
        ),
        summary=programme.summary,
        parts=(
            Part(
                say_in("card", "Texts"),
                tuple(_text(one, catalogue) for one in programme.instruments),
                bullets=True,
            ),
            Part(bound, parties(newest, catalogue), bullets=True),
            Part(
                say_in("card", "Applicants"),
                tuple(_applicant(one, catalogue) for one in programme.applicants),
                bullets=True,
            ),
            Part(say_in("card", "Partners"), tuple(map(name_of, partners)), between=", "),
            Part(
                say_in("card", "Topics"),
                names((Ref(Kind.TOPIC, one) for one in programme.topics), catalogue),
                between=", ",
            ),
        ),
        sources=programme.sources,
        buttons=(
            *adopting,
            *linked_lists(ref, catalogue),
            *(
                Button(clip(name_of(one), 40), card(Ref(Kind.PARTNER, one.id)))
                for one in partners[:_PARTNERS]
            ),
        ),
    )


def _kind(programme: Programme) -> str:
    """'Plan of action'; of an agreement its form and how far it has come: 'Treaty, in force'."""
    agreement = programme.agreement
    if agreement is None:
        return begun(words(programme.kind))
    return f"{begun(words(agreement.form))}, {agreement_state(agreement)}"


def _text(one: Instrument, catalogue: Catalogue) -> Item:
    place = catalogue.places.get(one.place or "")
    known = (
        _SIGNED.format(date=dated(one.signed)) if one.signed else "",
        name_of(place) if place else "",
        _IN_FORCE.format(date=dated(one.in_force)) if one.in_force else "",
    )
    within = ", ".join(filter(None, known))
    return cited(one.name, one.source, (f" ({within})" if within else "") + noted(one.note))


def _applicant(one: Applicant, catalogue: Catalogue) -> Item:
    place = catalogue.places.get(one.country)
    as_of = f" ({day(one.as_of)})" if one.as_of else ""
    return cited(name_of(place) if place else one.country, one.source, f": {one.state}{as_of}")
