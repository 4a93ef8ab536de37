"""Lays a record out: what must be said, then as much of each part as fits, and buttons for the rest."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reply.press import BACK_TO_CARD, card, card_part
from bot.reply.reply import Bold, Button, Italic, Line, Link, Reply, Run, clip, clip_line, rows, size
from bot.texts.text import Text, say, say_in
from store.kinds import Ref
from store.records import Source

LIMIT = 900
PAGE = 8
_NAME, _HEAD, _SUMMARY, _SOURCE, _ITEM = 200, 110, 240, 90, 440
_SOURCE_OF, _SOURCES = say("Source:"), say_in("card", "Sources")
_PAGE, _PAGE_OF = say("Page {page}"), say("Page {page} of {pages}")
_MORE = say("and {count} more")
_FEW = 5


Item = Run | Line


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a card, such as 'Documents'; ``between`` stands between its items on the card.

    ``bullets``: each item has a line of its own, and a ``few`` will do. ``listed``: a button of the card
    leads to the whole list anyhow, so that a few will do. In English the name has at most 13 letters, for it
    is the ``key`` that buttons bear.
    """

    name: Text | str
    items: tuple[Item, ...]
    between: str = "; "
    listed: bool = False
    bullets: bool = False
    few: int = _FEW

    @property
    def key(self) -> str:
        """The part in every language."""
        return (self.name.message if isinstance(self.name, Text) else self.name).casefold()

    @property
    def most(self) -> int:
        """How many items the card shows, even where there is room for more."""
        return min(len(self.items), self.few) if self.listed or self.bullets else len(self.items)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What there is to say of a record; ``head`` comes under its name, the first ``parts`` matter most."""

    ref: Ref
    name: str
    acronym: str = ""
    head: tuple[str, ...] = ()
    summary: str = ""
    parts: tuple[Part, ...] = ()
    sources: tuple[Source, ...] = ()
    buttons: tuple[Button, ...] = ()


def lay_out(sheet: Sheet) -> Reply:
    """The card: at most 900 characters, however much is known."""
    top = (_title(sheet), *((clip(line, _HEAD),) for line in sheet.head if line))
    summary: tuple[Line, ...] = ((), (clip(sheet.summary, _SUMMARY),)) if sheet.summary else ()
    source = ((), _source(sheet.sources)) if sheet.sources else ()
    parts = tuple(part for part in sheet.parts if part.items)
    shown = _shares(parts, LIMIT - size((*top, *summary, *source)))
    told = tuple(
        line for part, count in zip(parts, shown, strict=True) if count for line in _told(part, count)
    )
    body: tuple[Line, ...] = ((), *told) if told else ()
    cut = [
        part for part, count in zip(parts, shown, strict=True) if count < len(part.items) and not part.listed
    ]
    if len(sheet.sources) > 1:
        cut.append(_sources(sheet))
    more = tuple(Button(f"{part.name} ({len(part.items)})", card_part(sheet.ref, part.key)) for part in cut)
    return Reply((*top, *summary, *body, *source), (*rows(more, 3), *rows(sheet.buttons)))


def lay_out_part(sheet: Sheet, name: str, page: int) -> Reply:
    """One part in full, page by page; the card where it has no such part (any more)."""
    wanted = (part for part in (*sheet.parts, _sources(sheet)) if part.key == name and part.items)
    part = next(wanted, None)
    if part is None:
        return lay_out(sheet)
    pages = range(0, len(part.items), PAGE)
    page = min(page, len(pages) - 1)
    items = part.items[pages[page] : pages[page] + PAGE]
    place: tuple[Line, ...] = (
        ((Italic(_PAGE_OF.format(page=page + 1, pages=len(pages))),),) if len(pages) > 1 else ()
    )
    lines: tuple[Line, ...] = (
        _title(sheet),
        (f"{part.name}: {len(part.items)}",),
        (),
        *(("• ", *_short(item, _ITEM)) for item in items),
        *place,
    )
    turn = tuple(
        Button(_PAGE.format(page=other + 1), card_part(sheet.ref, name, other))
        for other in (page - 1, page + 1)
        if 0 <= other < len(pages)
    )
    return Reply(lines, (*rows(turn), (Button(str(BACK_TO_CARD), card(sheet.ref)),)))


def _title(sheet: Sheet) -> Line:
    name = Bold(clip(sheet.name, _NAME))
    apart = sheet.acronym and sheet.acronym.casefold() not in sheet.name.casefold()
    return (name, f" ({clip(sheet.acronym, 40)})") if apart else (name,)


def _source(sources: tuple[Source, ...]) -> Line:
    return (f"{_SOURCE_OF} ", _link(sources[0]))


def _link(source: Source) -> Link:
    return Link(clip(source.title or source.url, _SOURCE), source.url)


def _sources(sheet: Sheet) -> Part:
    return Part(_SOURCES, tuple(map(_link, sheet.sources)))


def _short(item: Item, limit: int) -> Line:
    return clip_line(item if isinstance(item, tuple) else (item,), limit)


def _told(part: Part, count: int) -> tuple[Line, ...]:
    left = len(part.items) - count
    items = [_short(item, _SUMMARY) for item in part.items[:count]]
    if part.bullets:
        more: tuple[Line, ...] = ((Italic(_MORE.format(count=left)),),) if left else ()
        return ((Bold(f"{part.name}:"),), *(("• ", *item) for item in items), *more)
    runs = [run for item in items for run in (part.between, *item)][1:]
    return ((Bold(f"{part.name}: "), *runs, *([f" ({_MORE.format(count=left)})"] if left else [])),)


def _shares(parts: tuple[Part, ...], room: int) -> list[int]:
    """How many items of each part fit: one of each in turn, the first parts first."""
    shown, sizes = [0] * len(parts), [0] * len(parts)
    used = 1
    growing = list(range(len(parts)))
    while growing:
        for index in tuple(growing):
            part, count = parts[index], shown[index]
            if count == part.most:
                growing.remove(index)
                continue
            grown = size(_told(part, count + 1)) + 1
            if used - sizes[index] + grown <= room:
                shown[index], used = count + 1, used - sizes[index] + grown
                sizes[index] = grown
            else:
                growing.remove(index)
    return shown
