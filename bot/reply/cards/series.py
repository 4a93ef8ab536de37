"""The card of a series of meetings."""

from __future__ import annotations

from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.press import card
from bot.reply.reply import Button
from bot.telling.wording import counted, when, where, words
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Series


def sheet(series: Series, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.SERIES, series.id)
    meetings = catalogue.meetings_of(ref)
    held = [", ".join(filter(None, (when(one), where(one, catalogue)))) for one in meetings]
    return Sheet(
        ref,
        series.name,
        series.acronym or "",
        head=(f"Series, {words(series.level)} level · {counted(len(meetings), Kind.MEETING)}",),
        parts=(Part("Held", tuple(held), listed=True),),
        sources=meetings[0].sources if meetings else (),
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(f"Latest: {one.date}", card(Ref(Kind.MEETING, one.id))) for one in meetings[:1]),
        ),
    )
