"""The card of a city or country."""

from __future__ import annotations

from bot.reply.cards.cited import meetings
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.cards.terms import agreements
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.standing import membership
from bot.telling.wording import about, counted_meetings
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Place


def sheet(place: Place, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PLACE, place.id)
    met = catalogue.meetings_of(ref)
    kind = about(place, catalogue)
    member = catalogue.members_by_place.get(place.id)
    partner = catalogue.partners.get(place.id)
    others = [
        *([(f"{member.name} as a member", Ref(Kind.MEMBER, member.id))] if member else []),
        *([(f"{partner.name} as a partner", Ref(Kind.PARTNER, partner.id))] if partner else []),
        *((one.name, Ref(Kind.PLACE, one.id)) for one in catalogue.around(place.id)[1:]),
    ]
    return Sheet(
        ref,
        place.name,
        head=(
            f"{kind[:1].upper()}{kind[1:]} · {counted_meetings(met)}",
            membership(member) if member else "",
        ),
        parts=(
            meetings(met),
            Part("Agreements", agreements(catalogue.commitments_of(ref), catalogue), bullets=True),
        ),
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(clip(name, 40), card(one)) for name, one in others),
        ),
    )
