"""What a card says, each thing linked to the page that says it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.reply.cards.sheet import Item, Part
from bot.reply.reply import Link
from bot.telling.wording import adopted, in_force, when
from bot.texts.text import Text, say_in
from store.catalogue import Catalogue
from store.records import Meeting, Programme

_MEETINGS = say_in("card", "Meetings")


def cited(text: str, page: str | None, further: str = "") -> Item:
    """The text and what follows it, a link where its page is known."""
    return Link(f"{text}{further}", page) if page else f"{text}{further}"


def meetings(found: Iterable[Meeting], name: Text = _MEETINGS) -> Part:
    """Meetings, each with its date; a button leads to all of them."""
    items = tuple(
        cited(one.title, one.sources[0].url if one.sources else None, f", {when(one)}") for one in found
    )
    return Part(name, items, listed=True, bullets=True)


def programmes(found: Iterable[Programme], catalogue: Catalogue) -> Part:
    """Programmes, each with when it was adopted or is in force; a button leads to all of them."""
    items = []
    for one in found:
        known = in_force(one) or _within(adopted(one, catalogue))
        page = one.sources[0].url if one.sources else None
        items.append(cited(one.name, page, f", {known}" if known else ""))
    return Part(say_in("card", "Programmes"), tuple(items), listed=True, bullets=True)


def _within(text: str) -> str:
    """A text as it stands within a line: without its capital."""
    return text[:1].lower() + text[1:]
