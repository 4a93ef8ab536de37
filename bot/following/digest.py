"""News as one message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from bot.following import words
from bot.following.news import News, Sort
from bot.reply.entries import entry
from bot.reply.press import card
from bot.reply.reply import Bold, Button, Italic, Line, Reply
from bot.texts.calendar import day
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Ref

MOST = 16
"""So many meetings are told of in full, each with its button; more would be no digest."""
_ROW = 8


def digest(told: Sequence[News], catalogue: Catalogue, today: date) -> Reply:
    """Each meeting once, with a button to its card; what is near comes first."""
    first: dict[str, News] = {}
    for one in told:
        first.setdefault(one.meeting.id, one)
    once = list(first.values())
    shown = once[:MOST]
    on = day(PartialDate.of(today))
    lines: list[Line] = [(Bold(words.DIGEST.format(day=on)),)]
    buttons: list[Button] = []
    for heading, group in groupby(shown, _heading):
        lines += [(), (Bold(heading),)]
        for one in group:
            buttons.append(Button(str(len(buttons) + 1), card(Ref(Kind.MEETING, one.meeting.id))))
            lines.append(entry(len(buttons), one.meeting, catalogue))
    if len(once) > MOST:
        lines.append((Italic(words.MORE.format(number=len(once) - MOST)),))
    rows = tuple(tuple(buttons[start : start + _ROW]) for start in range(0, len(buttons), _ROW))
    return Reply((*lines, (), (str(words.HOW_TO_SEE),)), rows)


def _heading(one: News) -> str:
    match one.sort:
        case Sort.NEW:
            return str(words.NEW)
        case Sort.CHANGED:
            return str(words.CHANGED)
        case _ if one.days > 1:
            return words.SOON.format(days=one.days)
        case _:
            return str(words.TOMORROW) if one.days else str(words.TODAY)
