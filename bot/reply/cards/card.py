"""The card of any record."""

from __future__ import annotations

from bot.reply.cards import (
    body,
    meeting,
    member,
    office,
    partner,
    person,
    place,
    programme,
    series,
    topic,
)
from bot.reply.cards.sheet import Sheet, lay_out, lay_out_part
from bot.reply.reply import Reply
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref
from store.records import (
    Body,
    Meeting,
    Member,
    Office,
    Partner,
    Person,
    Place,
    Programme,
    Record,
    Series,
    Topic,
)

GONE = say("That record is no longer in the catalogue.")


def render_card(ref: Ref, catalogue: Catalogue, page: int = 0, part: str = "") -> Reply:
    """The card, or a page of one of its parts."""
    record = catalogue.get(ref)
    if record is None:
        return Reply(((str(GONE),),))
    sheet = _sheet(record, catalogue)
    return lay_out_part(sheet, part, page) if part else lay_out(sheet)


def _sheet(record: Record, catalogue: Catalogue) -> Sheet:
    match record:
        case Meeting():
            return meeting.sheet(record, catalogue)
        case Partner():
            return partner.sheet(record, catalogue)
        case Programme():
            return programme.sheet(record, catalogue)
        case Series():
            return series.sheet(record, catalogue)
        case Body():
            return body.sheet(record, catalogue)
        case Person():
            return person.sheet(record, catalogue)
        case Place():
            return place.sheet(record, catalogue)
        case Topic():
            return topic.sheet(record, catalogue)
        case Member():
            return member.sheet(record, catalogue)
        case Office():
            return office.sheet(record, catalogue)
