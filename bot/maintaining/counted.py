"""Counts as a reply."""

from __future__ import annotations

from bot.maintaining import texts
from bot.reply.reply import Bold, Line, Reply, clip
from bot.tally import RECORD, Counts
from bot.texts.calendar import day, number
from bot.texts.territories import name_of
from store.catalogue import Catalogue
from store.dates import PartialDate
from store.kinds import Kind, Ref

_NAME = 80


def counted(counts: Counts | None, catalogue: Catalogue) -> Reply:
    """A line a count, under a heading for each sort that has any."""
    if counts is None or counts.since is None:
        return Reply(((str(texts.NO_COUNTS),),))
    lines: list[Line] = [(texts.COUNTED_SINCE.format(date=day(PartialDate.of(counts.since))),)]
    for sort, rows in counts.sorts.items():
        if rows:
            lines.append((Bold(str(texts.COUNTED[sort])),))
        for name, times in rows:
            said = _record(name, catalogue) if sort == RECORD else str(texts.COUNTED_NAMES.get(name, name))
            lines.append((texts.COUNT.format(times=number(times), name=clip(said, _NAME)),))
    return Reply(tuple(lines))


def _record(name: str, catalogue: Catalogue) -> str:
    kind, _, id_ = name.partition(":")
    record = catalogue.get(Ref(Kind(kind), id_)) if kind in set(Kind) else None
    return name_of(record) if record else id_
