"""What stands only in a record's sentences: what was announced or decided, a theme, a slogan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.telling.ground import Ground, row
from bot.telling.lexicon import lexicon
from bot.telling.outcomes import named_of
from bot.telling.sentence import Sentence, best, first
from bot.telling.sums import sums
from bot.telling.told import Stated, Told, quoted, unrecorded
from bot.texts.text import say_in
from store.records import Meeting, Record

_QUOTED = re.compile(r'["“]([^"”]+)["”]')
_CLAUSE = re.compile(r", (?=[a-z]+ [a-z])")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_NOTHING = say_in("not recorded", "that")
_NO_THEME = say_in("not recorded", "its theme")


def tell_said(record: Record, ground: Ground) -> Told:
    """The sentence that answers best, with the titles of documents that it speaks of; else the summary."""
    found = _reason(record) if ground.focus.reason else Sentence()
    found = found or best(record, ground)
    text = found.text or getattr(record, "summary", "")
    if found and isinstance(record, Meeting) and (titles := named_of(found.part, record, ground)):
        return Stated(f"{text} {'; '.join(titles)}", titles)
    return quoted(text, _stated(found.part, ground)) if text else unrecorded(_NOTHING)


def _stated(part: str, ground: Ground) -> Iterator[str]:
    """The sums and what stands in quotation marks in what is told."""
    yield from (one.value for one in sums(part, ground.focus.words))
    yield from _QUOTED.findall(part)


def _reason(record: Record) -> Sentence:
    """The first sentence that gives a reason."""
    return first(record, lambda part: "reason" in lexicon().heard("outcome", row(part)))


def tell_theme(record: Record, ground: Ground) -> Told:
    """The sentence that names a theme or quotes one, with the theme; a document on what is asked."""
    rest = ground.rest(record)
    themed = first(record, lambda part: "theme" in lexicon().heard("outcome", row(part)))
    if not themed:
        themed = first(record, lambda part: bool(_QUOTED.search(part)) and not rest.isdisjoint(row(part)))
    if themed:
        return quoted(themed.text, _QUOTED.findall(themed.part) or _theme(themed.part, ground))
    if isinstance(record, Meeting):
        titles = tuple(one.title for one in record.documents if rest & frozenset(row(one.title)))
        if titles:
            return Stated("; ".join(titles), titles)
    return unrecorded(_NO_THEME)


def _theme(part: str, ground: Ground) -> list[str]:
    """What stands after the word for a theme, from a capital letter on to a clause in small letters."""
    words = lexicon().words("outcome", "theme")
    spots = [found.end() for found in re.finditer(r"\w+", part) if words & {*row(found[0])}]
    begun = _CAPITAL.search(part, spots[0]) if spots else None
    if begun is None or len(ground.rare(row(part[spots[0] : begun.start()]))) > 1:
        return []
    return [_CLAUSE.split(part[begun.start() :])[0].rstrip(".")]
