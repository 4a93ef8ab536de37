"""The card of a programme."""

from __future__ import annotations

from bot.reply.cards.cited import cited
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Item, Part, Sheet
from bot.reply.cards.terms import parties
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.standing import agreement_state, noted
from bot.telling.wording import adopted, in_force, names, words
from store.catalogue import Catalogue
from store.kinds import Consent, Kind, Ref
from store.records import Applicant, Instrument, Programme

_PARTNERS = 3


def sheet(programme: Programme, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PROGRAMME, programme.id)
    partners = [catalogue.partners[one] for one in programme.partners if one in catalogue.partners]
    meeting = catalogue.meetings.get((programme.adopted and programme.adopted.meeting) or "")
    adopting = (Button(f"Adopted: {meeting.date}", card(Ref(Kind.MEETING, meeting.id))),) if meeting else ()
    newest = sorted(
        programme.parties, key=lambda one: one.date.first.toordinal() if one.date else 0, reverse=True
    )
    signed = all(one.by is Consent.SIGNATURE for one in programme.parties)
    return Sheet(
        ref,
        programme.name,
        programme.acronym or "",
        head=(
            " · ".join(filter(None, (_kind(programme), in_force(programme)))),
            adopted(programme, catalogue),
            f"{'Signatories' if signed else 'Parties'}: {len(newest)}" if newest else "",
        ),
        summary=programme.summary,
        parts=(
            Part("Texts", tuple(_text(one, catalogue) for one in programme.instruments), bullets=True),
            Part("Signatories" if signed else "Parties", parties(newest, catalogue), bullets=True),
            Part(
                "Applicants",
                tuple(_applicant(one, catalogue) for one in programme.applicants),
                bullets=True,
            ),
            Part("Partners", tuple(one.name for one in partners), between=", "),
            Part(
                "Topics", names((Ref(Kind.TOPIC, one) for one in programme.topics), catalogue), between=", "
            ),
        ),
        sources=programme.sources,
        buttons=(
            *adopting,
            *linked_lists(ref, catalogue),
            *(Button(clip(one.name, 40), card(Ref(Kind.PARTNER, one.id))) for one in partners[:_PARTNERS]),
        ),
    )


def _kind(programme: Programme) -> str:
    """'Plan of action'; of an agreement its form and how far it has come: 'Treaty, in force'."""
    agreement = programme.agreement
    if agreement is None:
        return words(programme.kind).capitalize()
    return f"{words(agreement.form).capitalize()}, {agreement_state(agreement)}"


def _text(one: Instrument, catalogue: Catalogue) -> Item:
    place = catalogue.places.get(one.place or "")
    known = (
        f"signed {one.signed}" if one.signed else "",
        place.name if place else "",
        f"in force {one.in_force}" if one.in_force else "",
    )
    within = ", ".join(filter(None, known))
    return cited(one.name, one.source, (f" ({within})" if within else "") + noted(one.note))


def _applicant(one: Applicant, catalogue: Catalogue) -> Item:
    place = catalogue.places.get(one.country)
    as_of = f" ({one.as_of})" if one.as_of else ""
    return cited(place.name if place else one.country, one.source, f": {one.state}{as_of}")
