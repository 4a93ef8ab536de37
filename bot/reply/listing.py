"""A list of records, page by page."""

from __future__ import annotations

from bot.answer.answer import Listing
from bot.reply.entries import entry, known
from bot.reply.press import card, list_page
from bot.reply.reply import Button, Line, Reply, clip
from store.catalogue import Catalogue
from store.records import Ref

PAGE = 8
_LEAD = 400


def render_listing(listing: Listing, catalogue: Catalogue, page: int = 0) -> Reply:
    """Eight records a page; a list without a code shows its first page and counts the rest."""
    records = known(listing.refs, catalogue)
    starts = range(0, len(records), PAGE)
    page = max(min(page, len(starts) - 1), 0)
    start = page * PAGE
    here = tuple(enumerate(records[start : start + PAGE], start + 1))
    lines: list[Line] = [
        (clip(listing.lead, _LEAD),),
        (),
        *(entry(number, one, catalogue) for number, one in here),
    ]
    open_them = tuple(Button(str(number), card(Ref(one.kind_, one.id))) for number, one in here)
    turn: tuple[Button, ...] = ()
    if len(starts) > 1 and listing.code:
        lines += [(), (f"Page {page + 1} of {len(starts)}",)]
        others = (other for other in (page - 1, page + 1) if 0 <= other < len(starts))
        turn = tuple(Button(_turned(other, page), list_page(listing.code, other)) for other in others)
    elif len(starts) > 1:
        lines += [(), (f"… and {len(records) - PAGE} more.",)]
    return Reply(tuple(lines), tuple(row for row in (open_them, turn) if row))


def _turned(other: int, page: int) -> str:
    return f"‹ Page {other + 1}" if other < page else f"Page {other + 1} ›"
