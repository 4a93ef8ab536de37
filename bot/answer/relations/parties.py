"""Who a question about a relation is about: the partners that it names, or a stranger."""

from __future__ import annotations

from bot.answer.answer import Fact
from bot.answer.inquiry import Inquiry, ref_of
from bot.answer.wording import status
from bot.question.mentions import is_place
from store.kinds import MEMBERS, Kind, PartnerKind, PlaceKind
from store.records import Partner


def named_partners(inquiry: Inquiry) -> list[Partner]:
    """The partners that are named, also by a capital that stands for its government."""
    question = inquiry.question
    ids = question.ids(Kind.PARTNER)
    found: dict[str, Partner] = {}
    for mention in question.mentions:
        if mention.negated or (is_place(mention) and (len(ids) > 1 or not mention.of(Kind.PARTNER))):
            continue
        if own := mention.of(Kind.PARTNER):
            found |= {id_: inquiry.catalogue.partners[id_] for id_ in own}
        elif not ids:
            isos = {inquiry.catalogue.around(place)[-1].iso for place in mention.of(Kind.PLACE)}
            partners = inquiry.catalogue.partners.values()
            found |= {partner.id: partner for partner in partners if partner.iso and partner.iso in isos}
    return list(found.values())


def stranger(inquiry: Inquiry) -> str:
    """A country that is named and that is neither partner nor member; '' for none."""
    for mention in inquiry.question.mentions:
        if is_place(mention):
            continue
        for place in mention.of(Kind.PLACE):
            country = inquiry.catalogue.around(place)[-1]
            if country.kind is PlaceKind.COUNTRY and country.iso not in MEMBERS:
                return country.name
    return ""


def tell_members(inquiry: Inquiry) -> Fact | None:
    """Who an organisation that is a partner is made of: its summary says so."""
    organisations = [one for one in named_partners(inquiry) if one.kind is not PartnerKind.COUNTRY]
    if len(organisations) != 1:
        return None
    partner = organisations[0]
    return Fact(partner.summary, (ref_of(partner),), (), status(partner))
