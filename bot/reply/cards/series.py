"""The card of a series of meetings."""

from __future__ import annotations

from bot.reply.cards.cited import cited
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.press import card
from bot.reply.reply import Button
from bot.telling.wording import counted, when, where, words
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.ordinals import held
from store.records import Meeting, Series


def sheet(series: Series, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.SERIES, series.id)
    meetings = catalogue.meetings_of(ref)
    times = [
        cited(when(one), one.sources[0].url if one.sources else None, _where(one, catalogue))
        for one in meetings
    ]
    return Sheet(
        ref,
        series.name,
        series.acronym or "",
        head=(f"Series, {words(series.level)} level · {_number(meetings)}",),
        parts=(Part("Held", tuple(times), listed=True, bullets=True),),
        buttons=(
            *linked_lists(ref, catalogue),
            *(Button(f"Latest: {one.date}", card(Ref(Kind.MEETING, one.id))) for one in meetings[:1]),
        ),
    )


def _where(meeting: Meeting, catalogue: Catalogue) -> str:
    found = where(meeting, catalogue)
    return f", {found}" if found else ""


def _number(meetings: tuple[Meeting, ...]) -> str:
    """How many there were: a record of two is counted twice."""
    number = counted(held(meetings), Kind.MEETING)
    return number if held(meetings) == len(meetings) else f"{number} in {len(meetings)} records"
