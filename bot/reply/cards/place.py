"""The card of a city or country."""

from __future__ import annotations

from bot.reply.cards.cited import meetings
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.cards.terms import agreements
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.standing import membership
from bot.telling.wording import about, begun, counted_meetings
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Place

_AS_MEMBER, _AS_PARTNER = say("{name} as a member"), say("{name} as a partner")


def sheet(place: Place, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PLACE, place.id)
    met = catalogue.meetings_of(ref)
    member = catalogue.members_by_place.get(place.id)
    partner = catalogue.partners.get(place.id)
    others = [
        *([(_AS_MEMBER.format(name=name_of(member)), Ref(Kind.MEMBER, member.id))] if member else []),
        *([(_AS_PARTNER.format(name=name_of(partner)), Ref(Kind.PARTNER, partner.id))] if partner else []),
        *((name_of(one), Ref(Kind.PLACE, one.id)) for one in catalogue.around(place.id)[1:]),
    ]
    return Sheet(
        ref,
        name_of(place),
        head=(
            f"{begun(about(place, catalogue))} · {counted_meetings(met)}",
            membership(member) if member else "",
        ),
        parts=(
            meetings(met),
            Part(
                say_in("card", "Agreements"),
                agreements(catalogue.commitments_of(ref), catalogue),
                bullets=True,
            ),
        ),
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(clip(name, 40), card(one)) for name, one in others),
        ),
    )
