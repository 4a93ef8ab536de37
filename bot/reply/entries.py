"""Records as numbered lines, each with a button of its number."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.answer import Want
from bot.reply.press import answered_card, card, want_of
from bot.reply.reply import Bold, Button, Line, clip
from bot.telling.wording import about, short, words
from bot.texts.calendar import day
from bot.texts.territories import name_of
from store.catalogue import Catalogue
from store.kinds import Ref
from store.records import Meeting, Record

_NAME, _ABOUT = 160, 90
_BUTTON = 40


def known(refs: Iterable[Ref], catalogue: Catalogue) -> tuple[Record, ...]:
    """Those records that (still) exist."""
    return tuple(record for record in map(catalogue.get, refs) if record)


def entry(number: int, record: Record, catalogue: Catalogue) -> Line:
    """'1. 1st ASEAN-UK Senior Officials' Meeting · 6 July 2022 · London'."""
    state = f" · {words(record.state)}" if isinstance(record, Meeting) and record.state else ""
    return (
        f"{number}. ",
        Bold(clip(name_of(record), _NAME)),
        f" · {clip(about(record, catalogue), _ABOUT)}{state}",
    )


def opening(
    record: Record, number: int | None = None, want: Want | None = None, *, returns: bool = False
) -> Button:
    """A button that opens the record, or gives what is wanted of it: 'AUKSOM, 6 July 2022'.

    The card that ``returns`` leads back here.
    """
    ref = Ref(record.kind_, record.id)
    date = f", {day(record.date)}" if isinstance(record, Meeting) else ""
    before = f"{number}. " if number else ""
    return Button(
        f"{before}{clip(short(record), _BUTTON - len(before) - len(date))}{date}",
        want_of(want, ref) if want else answered_card(ref) if returns else card(ref),
    )
