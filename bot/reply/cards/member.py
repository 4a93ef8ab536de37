"""The card of a member of ASEAN or an observer."""

from __future__ import annotations

from bot.answer.lists import meetings_of
from bot.reply.cards.cited import cited, meetings
from bot.reply.cards.sheet import Item, Part, Sheet
from bot.reply.cards.terms import agreements, coordinated, nationals, steps, turns
from bot.reply.press import card, card_list
from bot.reply.reply import Button
from bot.telling.standing import membership
from bot.telling.wording import begun
from bot.texts.calendar import day
from bot.texts.territories import name_of
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Holder, Kind, Ref
from store.records import Member

_CAPITAL, _FOUNDER = say("capital {city}"), say("Founding member")
_HOSTED, _PLACE = say("Meetings hosted ({count})"), say("{name} as a place")


def sheet(member: Member, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.MEMBER, member.id)
    hosted = meetings_of(ref, catalogue)
    terms = catalogue.terms_of(ref)[::-1]
    capital = catalogue.places.get(member.capital or "")
    place = catalogue.places.get(member.place)
    return Sheet(
        ref,
        name_of(member),
        head=(
            " · ".join(
                filter(None, (membership(member), _CAPITAL.format(city=name_of(capital)) if capital else ""))
            ),
            str(_FOUNDER) if member.founding else "",
        ),
        summary=member.summary,
        parts=(
            Part(say_in("card", "Joined"), _joined(member, catalogue), bullets=True),
            Part(
                say_in("card", "Chairmanships"),
                turns(one for one in terms if one.office.held_by is Holder.MEMBER),
                bullets=True,
            ),
            Part(
                say_in("card", "Offices"),
                nationals((one for one in terms if one.office.held_by is Holder.PERSON), catalogue),
                bullets=True,
            ),
            Part(
                say_in("card", "Coordinates"),
                coordinated(catalogue.coordinations_of(ref)[::-1]),
                bullets=True,
            ),
            Part(say_in("card", "Steps"), steps(member.history), bullets=True),
            Part(
                say_in("card", "Agreements"),
                agreements(catalogue.commitments_of(ref), catalogue),
                bullets=True,
            ),
            meetings(catalogue.meetings_of(ref), say_in("card", "Hosted")),
        ),
        sources=member.sources,
        buttons=(
            *(
                [Button(_HOSTED.format(count=len(hosted.refs)), card_list(ref, hosted.code))]
                if hosted.refs
                else []
            ),
            *([Button(_PLACE.format(name=name_of(place)), card(Ref(Kind.PLACE, place.id)))] if place else []),
        ),
    )


def _joined(member: Member, catalogue: Catalogue) -> tuple[Item, ...]:
    joined = member.joined
    if joined is None:
        return ()
    place = catalogue.places.get(joined.place or "")
    where = ", ".join(filter(None, (begun(day(joined.date)), joined.venue, name_of(place) if place else "")))
    page = member.sources[0].url if member.sources else None
    return (cited(where, page, f": {joined.event}"),)
