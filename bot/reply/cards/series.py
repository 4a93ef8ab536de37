"""The card of a series of meetings."""

from __future__ import annotations

from bot.reply.cards.cited import cited
from bot.reply.cards.linked import linked_lists
from bot.reply.cards.sheet import Part, Sheet
from bot.reply.files import files_of
from bot.reply.press import card
from bot.reply.reply import Button
from bot.telling.wording import begun, counted_meetings, when, where, words
from bot.texts.calendar import day
from bot.texts.text import say, say_in
from store.catalogue import Catalogue
from store.kinds import Kind, Ref
from store.records import Meeting, Series

_HEAD = say("Series, {level} level · {meetings}")
_LATEST = say("Latest: {date}")


def sheet(series: Series, catalogue: Catalogue) -> Sheet:
    ref = Ref(Kind.SERIES, series.id)
    meetings = catalogue.meetings_of(ref)
    times = [
        cited(begun(when(one)), one.sources[0].url if one.sources else None, _where(one, catalogue))
        for one in meetings
    ]
    return Sheet(
        ref,
        series.name,
        series.acronym or "",
        head=(_HEAD.format(level=words(series.level), meetings=counted_meetings(meetings)),),
        parts=(Part(say_in("card", "Held"), tuple(times), listed=True, bullets=True),),
        buttons=(
            *linked_lists(ref, catalogue),
            *files_of(ref, catalogue),
            *(
                Button(_LATEST.format(date=day(one.date)), card(Ref(Kind.MEETING, one.id)))
                for one in meetings[:1]
            ),
        ),
    )


def _where(meeting: Meeting, catalogue: Catalogue) -> str:
    found = where(meeting, catalogue)
    return f", {found}" if found else ""
