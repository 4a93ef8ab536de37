"""The card of a city or country."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.wording import about, counted, when
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Place


def sheet(place: Place, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PLACE, place.id)
    meetings = catalogue.meetings_of(ref)
    kind = about(place, catalogue)
    around = [Ref(Kind.PLACE, one.id) for one in catalogue.around(place.id)[1:]]
    return Sheet(
        ref,
        place.name,
        head=(f"{kind[:1].upper()}{kind[1:]} · {counted(len(meetings), Kind.MEETING)}",),
        parts=(
            Part("Meetings", tuple(f"{meeting.title}, {when(meeting)}" for meeting in meetings), listed=True),
        ),
        sources=meetings[0].sources if meetings else (),
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(clip(catalogue.places[one.id].name, 40), card(one)) for one in around),
        ),
    )
