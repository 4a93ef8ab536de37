"""One fact: the fact first, then where it comes from."""

from __future__ import annotations

from bot.answer.answer import Fact
from bot.reply.entries import known, opening
from bot.reply.reply import Line, Link, Reply, clip, rows
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref
from store.records import Record, Source

_LEAD, _CONTEXT, _SOURCE = 1500, 400, 90
_BUTTONS = 6
_CITED = say("Source:")


def render_fact(fact: Fact, catalogue: Catalogue) -> Reply:
    """The fact, a line of context, its source, and buttons to the records it was read from."""
    records = known(fact.refs, catalogue)
    each = [_sources(record, catalogue) for record in records]
    cited = tuple(one for row in each for one in row if one.url == fact.source)
    sources = cited or next(filter(None, each), ())
    lines: list[Line] = [(line,) for line in clip(fact.lead, _LEAD).split("\n")]
    if fact.context:
        lines.append((clip(fact.context, _CONTEXT),))
    lines += [(f"{_CITED} ", Link(clip(one.title or one.url, _SOURCE), one.url)) for one in sources[:1]]
    return Reply(tuple(lines), rows(tuple(opening(one) for one in records[:_BUTTONS])))


def _sources(record: Record, catalogue: Catalogue) -> tuple[Source, ...]:
    """The record's own sources; those of its latest meeting where it has none."""
    own: tuple[Source, ...] = getattr(record, "sources", ())
    latest = catalogue.meetings_of(Ref(record.kind_, record.id))[:1]
    return own or next((meeting.sources for meeting in latest), ())
