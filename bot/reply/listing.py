"""A list of records, page by page."""

from __future__ import annotations

from bot.answer.answer import Listing
from bot.reply.entries import entry, known
from bot.reply.files import files_of_list
from bot.reply.press import answered_card, back_to_card, listed_card, question_page, turned
from bot.reply.reply import Button, Line, Reply, clip
from bot.texts.text import say
from store.catalogue import Catalogue
from store.kinds import Ref

PAGE = 8
_LEAD = 400
MORE = say("and {count} more")
_PAGE_OF = say("Page {page} of {pages}")
_BEFORE, _AFTER = say("‹ Page {page}"), say("Page {page} ›")


def render_listing(
    listing: Listing,
    catalogue: Catalogue,
    page: int = 0,
    *,
    alone: bool = False,
    behind: Ref | None = None,
) -> Reply:
    """Eight records a page; the pages of a list without a code come from what is remembered of it.

    Where it stands ``alone`` nothing is, and the list without a code ends with how many more there are.
    ``behind`` it may be the card of a record, to which its pages lead back.
    """
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
    open_them = tuple(
        Button(str(number), _card(listing, Ref(one.kind_, one.id), page)) for number, one in here
    )
    turn: tuple[Button, ...] = ()
    if len(starts) > 1 and alone and not listing.code:
        lines += [(), (MORE.format(count=len(records) - PAGE),)]
    elif len(starts) > 1:
        lines += [(), (_PAGE_OF.format(page=page + 1, pages=len(starts)),)]
        others = (other for other in (page - 1, page + 1) if 0 <= other < len(starts))
        turn = tuple(_turning(listing, page, other, behind) for other in others)
    files = () if alone else files_of_list(listing, catalogue)
    back = (back_to_card(behind),) if behind else ()
    return Reply(
        tuple(lines),
        tuple(row for row in (open_them, turn, files, back) if row),
        quotes=bool(records) and not listing.code,
    )


def _card(listing: Listing, ref: Ref, page: int) -> str:
    return listed_card(ref, listing.code, page) if listing.code else answered_card(ref, page)


def _turning(listing: Listing, page: int, other: int, behind: Ref | None) -> Button:
    text = (_BEFORE if other < page else _AFTER).format(page=other + 1)
    return Button(text, turned(listing.code, other, behind) if listing.code else question_page(other))
