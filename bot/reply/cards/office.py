"""The card of an office of ASEAN."""

from __future__ import annotations

from bot.reply.cards.sheet import Part, Sheet
from bot.reply.cards.terms import holders
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.standing import counted_terms
from bot.texts.text import say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Office


def sheet(office: Office, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.OFFICE, office.id)
    body = catalogue.bodies.get(office.body or "")
    terms = [term for _, term in catalogue.terms_of(ref)][::-1]
    latest = [catalogue.people[one.person] for one in terms if one.person in catalogue.people]
    return Sheet(
        ref,
        office.name,
        office.acronym or "",
        head=(counted_terms(office),),
        summary=office.summary,
        parts=(Part(say_in("card", "Holders"), holders(terms, catalogue), bullets=True),),
        sources=office.sources,
        buttons=(
            *(Button(clip(one.name, 40), card(Ref(Kind.PERSON, one.id))) for one in latest[:1]),
            *([Button(clip(body.acronym or body.name, 40), card(Ref(Kind.BODY, body.id)))] if body else []),
        ),
    )
