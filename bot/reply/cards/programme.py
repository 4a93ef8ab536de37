"""The card of a programme."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.press import card
from bot.reply.reply import Button, clip
from bot.telling.wording import adopted, in_force, names, words
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Programme

_PARTNERS = 3


def sheet(programme: Programme, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.PROGRAMME, programme.id)
    partners = [catalogue.partners[one] for one in programme.partners if one in catalogue.partners]
    meeting = catalogue.meetings.get((programme.adopted and programme.adopted.meeting) or "")
    adopting = (Button(f"Adopted: {meeting.date}", card(Ref(Kind.MEETING, meeting.id))),) if meeting else ()
    return Sheet(
        ref,
        programme.name,
        programme.acronym or "",
        head=(
            " · ".join(filter(None, (words(programme.kind).capitalize(), in_force(programme)))),
            adopted(programme, catalogue),
        ),
        summary=programme.summary,
        parts=(
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
