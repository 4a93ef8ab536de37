"""The card of a body or conference, and of ASEAN itself."""

from __future__ import annotations

from bot.answer.lists import members_by_standing
from bot.reply.cards.cited import cited, meetings
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.cards.terms import holders
from bot.reply.press import card, card_list
from bot.reply.reply import Button, clip
from bot.telling.standing import noted
from bot.telling.wording import begun, place_in_full, words
from bot.texts.calendar import day
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import ASEAN, Kind, Ref, Standing
from store.records import Body, Fact

_FACTS, _LEADERS = 8, 2
_MEMBERS = say("Members ({count})")


def sheet(body: Body, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.BODY, body.id)
    place = place_in_full(body.place, catalogue) if body.place else ""
    terms = catalogue.terms_of(ref)
    offices = {office.id: office for office, _ in terms}
    first = [term for office, term in terms if office.id == next(iter(offices))]
    return Sheet(
        ref,
        body.name,
        body.acronym or "",
        head=(
            begun(words(body.kind)),
            " · ".join(filter(None, (begun(day(body.date)) if body.date else "", place))),
        ),
        summary=body.summary,
        parts=(
            Part(
                say_in("card", "Facts"),
                tuple(cited(f"{one.name}: {one.value}", one.source, _as_of(one)) for one in body.facts),
                bullets=True,
                few=_FACTS,
            ),
            Part(say_in("card", "Led by"), holders(first[::-1], catalogue), bullets=True, few=_LEADERS),
            meetings(catalogue.meetings_of(ref)),
        ),
        sources=body.sources,
        buttons=(
            *linked_lists(ref, catalogue),
            *(_members(ref, catalogue) if body.id == ASEAN else ()),
            *(Button(clip(one.name, 40), card(Ref(Kind.OFFICE, one.id))) for one in offices.values()),
        ),
    )


def _as_of(fact: Fact) -> str:
    """The year of a number, which tells it from another of its kind, and the note."""
    return (f" ({day(fact.date)})" if fact.date and fact.number else "") + noted(fact.note)


def _members(ref: Ref, catalogue: Catalogue) -> tuple[Button, ...]:
    listing = members_by_standing(Standing.MEMBER, catalogue)
    return (
        (Button(_MEMBERS.format(count=len(listing.refs)), card_list(ref, listing.code)),)
        if listing.refs
        else ()
    )
